import { useMemo, useState } from 'preact/hooks';
import { diffReports, type ReportDiff, writeDiffHtml } from 'thai-ita/diff';
import type { Report } from 'thai-ita/model';
import { FileChoice } from './file-choice.js';
import { type Language, useSay } from './language.js';
import { type Input, readInput } from './read-input.js';

/** The changes between two reports, the earlier year first. */
export function diffOf(one: Report, other: Report): ReportDiff {
  const isLater = (other.fiscalYear ?? 0) >= (one.fiscalYear ?? 0);
  return isLater ? diffReports(one, other) : diffReports(other, one);
}

/** A page of the changes, which shows the later report with them. */
export function pageOf(one: Report, other: Report, language: Language): string {
  const report = (other.fiscalYear ?? 0) >= (one.fiscalYear ?? 0) ? other : one;
  return writeDiffHtml(diffOf(one, other), { language, report });
}

interface ComparisonProps {
  readonly report: Report;
  readonly other: Report | undefined;
  readonly onOther: (report: Report | undefined) => void;
  readonly language: Language;
}

/** A second report, and what changed between the two. */
export function Comparison({ report, other, onOther, language }: ComparisonProps) {
  const say = useSay();
  const [problem, setProblem] = useState('');
  const page = useMemo(
    () => (other === undefined ? undefined : pageOf(report, other, language)),
    [report, other, language],
  );

  async function take(input: Input): Promise<void> {
    const { value, issues } = await readInput(input, {});
    setProblem(value === undefined ? issues.map(({ message }) => say(message)).join(' ') : '');
    onOther(value);
  }

  return (
    <>
      <div class="inputs">
        <FileChoice label={say({ th: 'รายงานอีกปีหนึ่ง', en: 'A report of another year' })} onInput={take} />
        <button type="button" onClick={() => void take({ name: 'thungdokchan-2567.html', text: exampleOf2567 })}>
          {say({ th: 'ใช้ตัวอย่างปี 2567', en: 'Take the example of 2567' })}
        </button>
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
      {page !== undefined && (
        <iframe class="page" sandbox="" srcdoc={page} title={say({ th: 'สิ่งที่เปลี่ยนไป', en: 'What changed' })} />
      )}
    </>
  );
}
