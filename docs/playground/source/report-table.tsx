import type { Activity, Measure, Report, Work } from 'thai-ita/model';
import { formatBaht, type Issue, type Path, type Severity } from 'thai-ita/thai';
import { useSay } from './language.js';

interface ReportTableProps {
  readonly report: Report;
  readonly issues: readonly Issue[];
  readonly onShow: (issue: Issue) => void;
}

/** The report as the table that agencies publish, with the findings marked at their places. */
export function ReportTable({ report, issues, onShow }: ReportTableProps) {
  const say = useSay();
  const { title, agency, fiscalYear, measures } = report;
  const marks = { issues, onShow };
  return (
    <>
      <h3>
        <Marked path={['title']} text={title} {...marks} />
      </h3>
      <p>
        <Marked path={['agency', 'name']} text={agency.name} {...marks} />
        {fiscalYear !== undefined && (
          <>
            {' · '}
            {say({ th: 'ปีงบประมาณ', en: 'fiscal year' })} {fiscalYear}
          </>
        )}
      </p>
      <div class="wide">
        <table class="report">
          <thead>
            <tr>
              <th scope="col">{say({ th: 'ที่', en: 'No.' })}</th>
              <th scope="col">{say({ th: 'มาตรการ', en: 'Measure' })}</th>
              <th scope="col">{say({ th: 'ผลการดำเนินงาน', en: 'Activities' })}</th>
              <th scope="col">{say({ th: 'ผลลัพธ์', en: 'Outcomes' })}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure, at) => (
              <MeasureRow key={measure.id} measure={measure} path={['measures', at]} {...marks} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type Marks = Pick<ReportTableProps, 'issues' | 'onShow'>;

function MeasureRow({ measure, path, ...marks }: Marks & { readonly measure: Measure; readonly path: Path }) {
  const { number, title, sections = [], activities, outcomes } = measure;
  return (
    <tr>
      <td>{number}</td>
      <td>
        {sections.length > 0 && <p class="section">{sections.join(' › ')}</p>}
        <Marked path={[...path, 'title']} text={title} {...marks} />
        <WorkFields work={measure} />
      </td>
      <td>
        <ul>
          {activities.map((activity, at) => (
            <ActivityItem key={activity.id} activity={activity} path={[...path, 'activities', at]} {...marks} />
          ))}
        </ul>
      </td>
      <td>
        <ul>
          {outcomes.map((outcome, at) => (
            <li key={outcome.id}>
              {outcome.number !== undefined && `${outcome.number}. `}
              <Marked path={[...path, 'outcomes', at]} text={outcome.text} {...marks} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function ActivityItem({ activity, path, ...marks }: Marks & { readonly activity: Activity; readonly path: Path }) {
  const { number, text, results = [] } = activity;
  return (
    <li>
      {number !== undefined && `${number}. `}
      <Marked path={path} text={text} {...marks} />
      {results.map(({ period, text: came }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: results have no ids and keep their order
        <p class="result" key={at}>
          → {period !== undefined && <b>{period}: </b>}
          {came}
        </p>
      ))}
      <WorkFields work={activity} />
    </li>
  );
}

/** Fields of work beside its text, a line each. */
function WorkFields({ work }: { readonly work: Work }) {
  const say = useSay();
  const money = (satang: number | undefined, text: string | undefined) =>
    satang === undefined ? text : formatBaht(satang);
  const fields = [
    [{ th: 'ผู้รับผิดชอบ', en: 'Responsible' }, work.responsible],
    [{ th: 'ระยะเวลา', en: 'Period' }, work.period],
    [{ th: 'งบประมาณ', en: 'Budget' }, money(work.budgetSatang, work.budgetText)],
    [{ th: 'ใช้จ่าย', en: 'Spent' }, money(work.spentSatang, work.spentText)],
    [{ th: 'คงเหลือ', en: 'Remaining' }, money(work.remainingSatang, work.remainingText)],
    [{ th: 'สถานะ', en: 'Status' }, work.statusText ?? work.status],
    [{ th: 'ตัวชี้วัด', en: 'Targets' }, work.targets],
    [{ th: 'ปัญหา', en: 'Problems' }, work.problems],
    [{ th: 'ข้อเสนอแนะ', en: 'Recommendations' }, work.recommendations],
    [{ th: 'หมายเหตุ', en: 'Remarks' }, work.remarks],
    [
      { th: 'หลักฐาน', en: 'Evidence' },
      work.evidence?.map(({ title, url, file }) => [title, url, file].filter(Boolean).join(' ')).join('; '),
    ],
  ] as const;
  return (
    <dl class="fields">
      {fields.map(([label, value]) =>
        value === undefined || value === '' ? null : (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** A text, with a mark for each finding at its place or inside it. */
function Marked({ path, text, issues, onShow }: Marks & { readonly path: Path; readonly text: string }) {
  const say = useSay();
  const here = issues.filter(({ place }) => path.every((step, at) => place?.path?.[at] === step));
  return (
    <>
      <span class={here.length > 0 ? `marked ${worst(here)}` : undefined}>{text}</span>
      {here.map((issue, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: findings at one place keep their order
          key={at}
          type="button"
          class={`badge ${issue.severity}`}
          title={say(issue.message)}
          aria-label={say(issue.message)}
          onClick={() => onShow(issue)}
        >
          {letters[issue.severity]}
        </button>
      ))}
    </>
  );
}

const letters: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', note: 'i' };

const worst = (issues: readonly Issue[]): Severity =>
  (['error', 'warning'] as const).find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'note';
