import type { IsoDay } from '../../calendar/date/iso-day.js';
import { daysOfQuarter } from '../../calendar/fiscal/fiscal-parts.js';
import { daysOfFiscalYear } from '../../calendar/fiscal/fiscal-year.js';
import { findMentions } from '../../mention/find-mentions.js';
import type { Evidence, Status, Work } from '../../model/measure.js';
import { parseBaht } from '../../thai/baht/parse-baht.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import type { Block } from '../document.js';
import { notAnAmount } from '../read-issues.js';
import type { Recorder } from '../text/recorder.js';
import { joinSpannedWith, type SpannedText } from '../text/spanned-text.js';

/** Columns that say who, when, with what money and how far. */
export type WorkColumn = 'responsible' | 'period' | 'budget' | 'spent' | 'status' | 'evidence' | 'remarks';

/** The blocks of those columns, of all rows of one measure. */
export type RawWork = Partial<Record<WorkColumn, readonly Block[]>>;

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The fields that the cells of one measure make, the measure at a place of the report. */
export function workOf(raw: RawWork, measure: number, fiscalYear: number | undefined, record: Recorder): Work {
  const work: Writable<Work> = {};
  const printed = (column: WorkColumn, field: keyof Work): string | undefined => {
    const text = joined(raw[column]);
    return text === undefined ? undefined : record.text(`/${field}`, text, measure);
  };
  const responsible = printed('responsible', 'responsible');
  if (responsible !== undefined) work.responsible = responsible;
  const period = printed('period', 'period');
  if (period !== undefined) Object.assign(work, { period, ...daysOf(period, fiscalYear) });
  Object.assign(work, moneyOf(joined(raw.budget), 'budget', measure, record));
  Object.assign(work, moneyOf(joined(raw.spent), 'spent', measure, record));
  const status = joined(raw.status);
  if (status !== undefined) {
    const name = status.text.trim();
    const known = Object.hasOwn(statuses, name) ? statuses[name] : undefined;
    record.text(known === undefined ? '/statusText' : '/status', status, measure);
    if (known === undefined) work.statusText = status.text;
    else work.status = known;
  }
  const evidence = (raw.evidence ?? []).flatMap((block) => evidenceOf(block));
  if (evidence.length > 0)
    work.evidence = evidence.map((found, at) => placed(found, `/evidence/${at}`, measure, record));
  const remarks = printed('remarks', 'remarks');
  if (remarks !== undefined) work.remarks = remarks;
  return work;
}

const statuses: Readonly<Record<string, Status>> = {
  แล้วเสร็จ: 'done',
  ดำเนินการแล้ว: 'done',
  ดำเนินการแล้วเสร็จ: 'done',
  อยู่ระหว่างดำเนินการ: 'in-progress',
  ยังไม่ได้ดำเนินการ: 'not-started',
  ยังไม่ดำเนินการ: 'not-started',
  ยกเลิก: 'cancelled',
};

function joined(blocks: readonly Block[] = []): SpannedText | undefined {
  const whole = joinSpannedWith(
    '\n',
    blocks.map(({ text }) => text),
  );
  return whole.text === '' ? undefined : whole;
}

/** A plain amount in satang; anything else as printed. */
function moneyOf(text: SpannedText | undefined, field: 'budget' | 'spent', measure: number, record: Recorder): Work {
  if (text === undefined) return {};
  const satang = parseBaht(text.text.trim());
  if (satang !== undefined && satang >= 0) {
    record.text(`/${field}Satang`, text, measure);
    return field === 'budget' ? { budgetSatang: satang } : { spentSatang: satang };
  }
  if (/[0-9๐-๙]/.test(text.text)) record.issue(notAnAmount(text.text), text);
  const printed = record.text(`/${field}Text`, text, measure);
  return field === 'budget' ? { budgetText: printed } : { spentText: printed };
}

/** First and last day of a period, where it names exactly one stretch of days. */
function daysOf(
  period: string,
  reported: number | undefined,
): { readonly startsOn?: IsoDay; readonly endsOn?: IsoDay } {
  const mentions = findMentions(period);
  const named = mentions.find((mention) => mention.kind === 'fiscal-year');
  const year = named?.fiscalYear ?? reported;
  const quarters = /ไตรมาส(?:ที่)?\s?([1-4๑-๔])(?:\s?[-–]\s?([1-4๑-๔]))?/.exec(period);
  if (year !== undefined && quarters !== null) {
    const first = Number(toArabicDigits(quarters[1] ?? '')) as 1 | 2 | 3 | 4;
    const last = quarters[2] === undefined ? first : (Number(toArabicDigits(quarters[2])) as 1 | 2 | 3 | 4);
    if (last < first) return {};
    return { startsOn: daysOfQuarter(year, first).startsOn, endsOn: daysOfQuarter(year, last).endsOn };
  }
  if (year !== undefined && /^ตลอดปีงบประมาณ/.test(period)) return daysOfFiscalYear(year);
  const [only, ...others] = mentions.filter(({ kind }) => kind === 'dates' || kind === 'date');
  if (only === undefined || others.length > 0) return {};
  if (only.kind === 'date' && only.day !== undefined) return { startsOn: only.day, endsOn: only.day };
  if (only.kind !== 'dates' || only.startsOn === undefined || only.endsOn === undefined) return {};
  return { startsOn: only.startsOn, endsOn: only.endsOn };
}

/** Evidence as found in a block, its parts with their places. */
interface RawEvidence {
  readonly title?: SpannedText;
  readonly url?: string;
  readonly urlText?: SpannedText;
  readonly file?: SpannedText;
}

function evidenceOf({ text, links = [] }: Block): readonly RawEvidence[] {
  const [first, ...others] = links;
  if (first !== undefined) {
    const titled = text.text === '' ? { url: first.url } : { title: text, url: first.url };
    return [titled, ...others.map(({ url }) => ({ url }))];
  }
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text.text)) return [{ url: text.text, urlText: text }];
  if (/\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)$/i.test(text.text)) return [{ file: text }];
  return [{ title: text }];
}

function placed({ title, url, urlText, file }: RawEvidence, path: string, measure: number, record: Recorder): Evidence {
  return {
    ...(title !== undefined && { title: record.text(`${path}/title`, title, measure) }),
    ...(url !== undefined && { url: urlText === undefined ? url : record.text(`${path}/url`, urlText, measure) }),
    ...(file !== undefined && { file: record.text(`${path}/file`, file, measure) }),
  };
}
