import { useEffect, useMemo, useState } from 'preact/hooks';
import { applyFixes, checkReading } from 'thai-ita/check';
import type { Reading, Report } from 'thai-ita/model';
import type { ColumnChoice } from 'thai-ita/read';
import type { Issue } from 'thai-ita/thai';
import { Columns } from './columns.js';
import { Comparison } from './comparison.js';
import { Downloads } from './downloads.js';
import { FileChoice } from './file-choice.js';
import { Findings } from './findings.js';
import { type Language, useSay } from './language.js';
import { MarkedSource, markId } from './marked-source.js';
import { type Input, readInput } from './read-input.js';
import { ReportTable } from './report-table.js';
import { Tabs } from './tabs.js';

type View = 'report' | 'findings' | 'columns' | 'unread' | 'compare' | 'downloads';

const empty: Reading<Report> = { issues: [], unread: [], places: new Map() };

/** Reads what the user gave again when it or the columns change; a later reading replaces an earlier one. */
function useReading(
  input: Input,
  columns: ColumnChoice,
): { readonly reading: Reading<Report>; readonly isBusy: boolean } {
  const [reading, setReading] = useState(empty);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isLatest = true;
    setBusy(true);
    const wait = setTimeout(async () => {
      const result = await readInput(input, columns);
      if (!isLatest) return;
      setReading(result);
      setBusy(false);
    }, 150);
    return () => {
      isLatest = false;
      clearTimeout(wait);
    };
  }, [input, columns]);
  return { reading, isBusy };
}

/** Reading, checking and comparing reports. */
export function ReportTab({ language }: { readonly language: Language }) {
  const say = useSay();
  const [input, setInput] = useState<Input>({ name: 'thungdokchan-2566.txt', text: exampleOf2566 });
  const [columns, setColumns] = useState<ColumnChoice>({});
  const [accepted, setAccepted] = useState<readonly Issue[]>([]);
  const [other, setOther] = useState<Report>();
  const [view, setView] = useState<View>('report');
  const [isEdited, setEdited] = useState(false);
  const { reading, isBusy } = useReading(input, columns);

  const { value, issues: noticed, unread } = reading;
  const report = useMemo(
    () => (value === undefined || accepted.length === 0 ? value : applyFixes(value, accepted)),
    [value, accepted],
  );
  const issues = useMemo(
    () =>
      report === undefined
        ? noticed
        : [...noticed, ...checkReading({ value: report, issues: [], unread: [], places: reading.places })],
    [report, noticed, reading],
  );

  function take(next: Input): void {
    setInput(next);
    setAccepted([]);
    setColumns({});
  }

  function show(issue: Issue): void {
    if (input.text === undefined || issue.place?.source === undefined) {
      setView('findings');
      return;
    }
    setEdited(false);
    requestAnimationFrame(() => {
      const mark = document.getElementById(markId(issue));
      mark?.scrollIntoView({ block: 'center' });
      mark?.focus();
    });
  }

  return (
    <>
      <div class="inputs">
        <FileChoice
          label={say({
            th: 'เลือกไฟล์ (HTML, Word, Excel, PDF, ข้อความ)',
            en: 'Choose a file (HTML, Word, Excel, PDF, text)',
          })}
          onInput={take}
        />
        <button type="button" onClick={() => take({ name: 'thungdokchan-2566.txt', text: exampleOf2566 })}>
          {say({ th: 'ตัวอย่าง', en: 'Example' })}
        </button>
        <button
          type="button"
          onClick={() => {
            take({ name: 'report', text: '' });
            setEdited(true);
          }}
        >
          {say({ th: 'วางข้อความ', en: 'Paste text' })}
        </button>
      </div>
      <Summary name={input.name} report={report} isBusy={isBusy} />
      <div class="panes">
        {input.text !== undefined && (
          <section class="pane" aria-label={say({ th: 'ต้นฉบับ', en: 'Source' })}>
            <div class="bar">
              <h2>{say({ th: 'ต้นฉบับ', en: 'Source' })}</h2>
              <button type="button" aria-pressed={isEdited} onClick={() => setEdited(!isEdited)}>
                {say({ th: 'แก้ไข', en: 'Edit' })}
              </button>
            </div>
            {isEdited ? (
              <textarea
                class="source"
                aria-label={say({ th: 'ข้อความของรายงาน', en: 'Text of the report' })}
                placeholder={say({ th: 'วางรายงานที่นี่', en: 'Paste a report here' })}
                value={input.text}
                onInput={(event) => {
                  setInput({ name: input.name, text: event.currentTarget.value });
                  setAccepted([]);
                }}
              />
            ) : (
              <MarkedSource text={input.text} issues={issues} />
            )}
          </section>
        )}
        <section class="pane" aria-label={say({ th: 'ผล', en: 'Result' })}>
          <Tabs
            label={say({ th: 'ผล', en: 'Result' })}
            chosen={view}
            onChoose={setView}
            tabs={[
              { name: 'report', label: say({ th: 'รายงาน', en: 'Report' }) },
              { name: 'findings', label: say({ th: 'สิ่งที่พบ', en: 'Findings' }), count: issues.length },
              { name: 'columns', label: say({ th: 'คอลัมน์', en: 'Columns' }) },
              { name: 'unread', label: say({ th: 'ไม่ได้อ่าน', en: 'Unread' }), count: unread.length },
              { name: 'compare', label: say({ th: 'เปรียบเทียบ', en: 'Compare' }) },
              { name: 'downloads', label: say({ th: 'ดาวน์โหลด', en: 'Download' }) },
            ]}
          >
            {view === 'report' &&
              (report === undefined ? (
                <NoReport issues={issues} />
              ) : (
                <ReportTable report={report} issues={issues} onShow={show} />
              ))}
            {view === 'findings' && (
              <Findings
                issues={issues}
                onShow={show}
                hasSource={input.text !== undefined}
                onAccept={(more) => setAccepted([...accepted, ...more])}
              />
            )}
            {view === 'columns' && <Columns columns={reading.columns ?? []} chosen={columns} onChoose={setColumns} />}
            {view === 'unread' && (
              <ul class="unread">
                {unread.map(({ text, source }) => (
                  <li key={source.offset}>{text}</li>
                ))}
              </ul>
            )}
            {view === 'compare' && report !== undefined && (
              <Comparison report={report} other={other} onOther={setOther} language={language} />
            )}
            {view === 'downloads' && (
              <Downloads report={report} other={other} issues={issues} document={input.name} language={language} />
            )}
          </Tabs>
        </section>
      </div>
    </>
  );
}

interface SummaryProps {
  readonly name: string;
  readonly report: Report | undefined;
  readonly isBusy: boolean;
}

function Summary({ name, report, isBusy }: SummaryProps) {
  const say = useSay();
  const measures = report?.measures ?? [];
  const count = (key: 'activities' | 'outcomes') => measures.flatMap((measure) => measure[key]).length;
  const counts = {
    th: `${measures.length} มาตรการ · ${count('activities')} กิจกรรม · ${count('outcomes')} ผลลัพธ์`,
    en: `${measures.length} measures · ${count('activities')} activities · ${count('outcomes')} outcomes`,
  };
  return (
    <p class="summary" role="status" aria-busy={isBusy}>
      <strong>{name}</strong> {isBusy ? say({ th: 'กำลังอ่าน…', en: 'Reading…' }) : report !== undefined && say(counts)}
    </p>
  );
}

function NoReport({ issues }: { readonly issues: readonly Issue[] }) {
  const say = useSay();
  return (
    <>
      <p>{say({ th: 'ไม่พบรายงานในเอกสารนี้', en: 'No report was found in this document.' })}</p>
      <ul>
        {issues.map(({ code, message }) => (
          <li key={code}>{say(message)}</li>
        ))}
      </ul>
    </>
  );
}
