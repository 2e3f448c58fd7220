import { daysOfQuarter } from '../../calendar/fiscal/fiscal-parts.js';
import { daysOfFiscalYear } from '../../calendar/fiscal/fiscal-year.js';
import { parseFiscalPeriod } from '../../calendar/fiscal/parse-fiscal-period.js';
import { findMentions } from '../../mention/find-mentions.js';
import type { Evidence, Status, Work } from '../../model/measure.js';
import { explainBaht } from '../../thai/baht/explain-baht.js';
import { parseBaht } from '../../thai/baht/parse-baht.js';
import type { Bilingual } from '../../thai/issue.js';
import type { Block } from '../document.js';
import { firstMark } from '../list/list-mark.js';
import type { RawWork } from '../table/raw-measure.js';
import { notAnAmount } from '../table-issues.js';
import type { Recorder } from '../text/recorder.js';
import { joinSpannedWith, type SpannedText, sliceSpanned } from '../text/spanned-text.js';

/** Where the fields of some work stand in the report, and what they are read with. */
export interface WorkPlace {
  /** The measure's place in the report, from 0. */
  readonly measure: number;
  /** JSON Pointer into the measure: empty for the measure itself, `/activities/0` for an activity. */
  readonly pointer: string;
  readonly fiscalYear: number | undefined;
  readonly record: Recorder;
  /** How much evidence the activity has already: the addresses that its text links to. */
  readonly evidenceBefore?: number;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Columns whose text is kept as printed, in a field of the same name. */
const printedColumns = ['responsible', 'remarks', 'targets', 'problems', 'recommendations'] as const;

/** Columns of money. */
const moneyColumns = ['budget', 'spent', 'remaining'] as const;

/** The fields that the cells of a measure or of an activity make. */
export function workOf(raw: RawWork, place: WorkPlace): Work {
  const { measure, pointer, record } = place;
  const work: Writable<Work> = {};
  for (const column of printedColumns) {
    const text = joined(raw[column]);
    if (text !== undefined) work[column] = record.text(`${pointer}/${column}`, text, measure);
  }
  const period = joined(raw.period);
  if (period !== undefined) {
    work.period = record.text(`${pointer}/period`, period, measure);
    Object.assign(work, daysOf(period.text, place.fiscalYear));
  }
  for (const column of moneyColumns) Object.assign(work, moneyOf(joined(raw[column]), column, place));
  const status = joined(raw.status);
  if (status !== undefined) {
    const known = statusOf(status.text);
    record.text(`${pointer}/${known === undefined ? 'statusText' : 'status'}`, status, measure);
    if (known === undefined) work.statusText = status.text;
    else work.status = known;
  }
  const evidence = (raw.evidence ?? []).flatMap((block) => evidenceOf(block));
  if (evidence.length > 0)
    work.evidence = evidence.map((found, at) => placed(found, at + (place.evidenceBefore ?? 0), place));
  return work;
}

/** Words by which the status of a piece of work is known, the surest first. */
const statusWords: readonly (readonly [Status, RegExp])[] = [
  ['cancelled', /ยกเลิก|ยุติโครงการ/],
  ['not-started', /(?:ยัง)?ไม่(?:ได้)?ดำเนินการ|ยังไม่(?:ได้)?เริ่ม|รอดำเนินการ|ไม่มีการดำเนินการ/],
  ['in-progress', /อยู่(?:ใน)?ระหว่าง|กำลัง|ระหว่างดำเนินการ|ดำเนินการต่อเนื่อง|ต่อเนื่อง/],
  ['done', /แล้วเสร็จ|เสร็จสิ้น|เสร็จเรียบร้อย|เรียบร้อย|ดำเนินการแล้ว|ครบถ้วน|เสร็จแล้ว|สำเร็จ/],
];

/** A status in short words; a longer text, or one with numbers, says more than that. */
function statusOf(text: string): Status | undefined {
  const words = text.trim();
  if (words.length > 40 || /[\d๐-๙\n]/.test(words)) return undefined;
  const rest = words.replace(/^[✓✔☑√-]\s*/, '');
  if (/^(?:ไม่|ยังไม่)(?:แล้ว)?เสร็จ/.test(rest)) return 'in-progress';
  return statusWords.find(([, pattern]) => pattern.test(rest))?.[0];
}

function joined(blocks: readonly Block[] = []): SpannedText | undefined {
  const isWrapped = blocks.some((block) => block.isWrapped === true);
  const whole = joinSpannedWith(
    isWrapped ? '' : '\n',
    blocks.map(({ text }) => text),
  );
  return whole.text === '' ? undefined : whole;
}

/** A plain amount in satang; anything else as printed. */
function moneyOf(text: SpannedText | undefined, field: (typeof moneyColumns)[number], place: WorkPlace): Work {
  if (text === undefined) return {};
  const { measure, pointer, record } = place;
  const satang = parseBaht(text.text.trim());
  if (satang !== undefined && (satang >= 0 || field === 'remaining')) {
    record.text(`${pointer}/${field}Satang`, text, measure);
    return { [`${field}Satang`]: satang };
  }
  if (/[0-9๐-๙]/.test(text.text)) record.issue(notAnAmount(text.text, reasonOf(text.text, satang)), text);
  return { [`${field}Text`]: record.text(`${pointer}/${field}Text`, text, measure) };
}

/** Why an amount that is written as one was not taken. */
function reasonOf(text: string, satang: number | undefined): Bilingual | undefined {
  if (satang !== undefined) return { th: 'จำนวนเงินติดลบ', en: 'It is negative.' };
  const issue = explainBaht(text.trim());
  return issue !== undefined && /two-readings|part-of-satang|words-differ/.test(issue.code) ? issue.message : undefined;
}

/** First and last day of a period, where it names exactly one stretch of days; a period without a year is of the report's. */
export function daysOf(period: string, reported: number | undefined): Pick<Work, 'startsOn' | 'endsOn'> {
  const mentions = findMentions(period);
  const named = mentions.find((mention) => mention.kind === 'fiscal-year');
  const year = named?.fiscalYear ?? reported;
  const quarters = quartersIn(period, year);
  if (quarters !== undefined) return quarters;
  if (year !== undefined && /^ตลอดปี(?:งบประมาณ)?/.test(period)) return daysOfFiscalYear(year);
  const [only, ...others] = mentions.filter(({ kind }) => kind === 'dates' || kind === 'date');
  if (only === undefined || others.length > 0) return {};
  if (only.kind === 'date' && only.day !== undefined) return { startsOn: only.day, endsOn: only.day };
  if (only.kind !== 'dates' || only.startsOn === undefined || only.endsOn === undefined) return {};
  return { startsOn: only.startsOn, endsOn: only.endsOn };
}

/** The days of whole quarters: the period as a whole, else the quarters that it names inside. */
function quartersIn(period: string, year: number | undefined): Pick<Work, 'startsOn' | 'endsOn'> | undefined {
  const inside = /ไตรมาส(?:ที่)?\s?[1-4๑-๔](?:\s?[-–]\s?[1-4๑-๔])?(?![\d๐-๙])/.exec(period)?.[0];
  const options = year === undefined ? {} : { fiscalYear: year };
  const found =
    parseFiscalPeriod(period, options) ?? (inside === undefined ? undefined : parseFiscalPeriod(inside, options));
  if (found?.fiscalYear === undefined) return undefined;
  const { fiscalYear, firstQuarter, lastQuarter } = found;
  return {
    startsOn: daysOfQuarter(fiscalYear, firstQuarter).startsOn,
    endsOn: daysOfQuarter(fiscalYear, lastQuarter).endsOn,
  };
}

/** Evidence as found in a block, its parts with their places. */
interface RawEvidence {
  readonly title?: SpannedText;
  readonly url?: string;
  readonly urlText?: SpannedText;
  readonly file?: SpannedText;
}

function evidenceOf(block: Block): readonly RawEvidence[] {
  const { links = [] } = block;
  const text = withoutMark(block);
  const [first, ...others] = links;
  if (first !== undefined) {
    const titled = text.text === '' ? { url: first.url } : { title: text, url: first.url };
    return [titled, ...others.map(({ url }) => ({ url }))];
  }
  if (/^[-–—]*$/.test(text.text)) return [];
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text.text)) return [{ url: text.text, urlText: text }];
  if (/\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)$/i.test(text.text)) return [{ file: text }];
  return [{ title: text }];
}

/** The text behind the mark of a list. */
function withoutMark({ text, mark }: Block): SpannedText {
  const found = mark === undefined ? firstMark(text.text) : undefined;
  return found === undefined || found.end === text.text.length ? text : sliceSpanned(text, found.end);
}

function placed(
  { title, url, urlText, file }: RawEvidence,
  at: number,
  { measure, pointer, record }: WorkPlace,
): Evidence {
  const path = `${pointer}/evidence/${at}`;
  return {
    ...(title !== undefined && { title: record.text(`${path}/title`, title, measure) }),
    ...(url !== undefined && { url: urlText === undefined ? url : record.text(`${path}/url`, urlText, measure) }),
    ...(file !== undefined && { file: record.text(`${path}/file`, file, measure) }),
  };
}
