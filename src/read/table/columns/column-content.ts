import { findMentions } from '../../../mention/find-mentions.js';
import { parseBaht } from '../../../thai/baht/parse-baht.js';
import { toArabicDigits } from '../../../thai/number/digits.js';
import { type GridRow, isEmptyCell, textAt } from '../grid.js';

/** What the cells of a column hold, as shares from 0 to 1 of the cells that hold something. */
export interface ColumnContent {
  /** Cells that hold something, of those looked at. */
  readonly filled: number;
  /** Letters of a cell, on average. */
  readonly length: number;
  /** Numbers such as 1, 2, 3 or ๑.๑. */
  readonly numbers: number;
  /** Of those numbers, how many go up by one from the number before. */
  readonly running: number;
  /** Texts that begin with a number which goes up by one: 1. …, 2. …. */
  readonly counted: number;
  /** Plain amounts. */
  readonly money: number;
  /** Dates, months, quarters. */
  readonly dates: number;
  /** Short names of units of an agency: กองคลัง, สำนักปลัด. */
  readonly units: number;
  /** Links, addresses and names of files. */
  readonly links: number;
  /** Marks such as ✓ and /. */
  readonly ticks: number;
}

/** Cells of each column that are looked at. */
const MOST = 24;

/** Looks at the cells of a column. */
export function contentOf(rows: readonly GridRow[], column: number): ColumnContent {
  const counts = {
    filled: 0,
    length: 0,
    numbers: 0,
    running: 0,
    counted: 0,
    money: 0,
    dates: 0,
    units: 0,
    links: 0,
    ticks: 0,
  };
  let last: number | undefined;
  for (const row of rows) {
    if (counts.filled >= MOST) break;
    const cell = row.cells[column];
    if (cell === undefined || isEmptyCell(cell)) continue;
    const text = textAt(row, column);
    counts.filled += 1;
    counts.length += text.length;
    if (
      text.length > 6 &&
      Number(toArabicDigits(/^\(?([\d๐-๙]{1,3})[.)]/.exec(text)?.[1] ?? '')) === counts.counted + 1
    )
      counts.counted += 1;
    if (cell.blocks.some(({ links }) => links !== undefined) || isAddress(text)) counts.links += 1;
    if (text.length > 80) continue;
    const number = runningNumber(text);
    if (number !== undefined) {
      counts.numbers += 1;
      if (number === (last ?? 0) + 1) counts.running += 1;
      last = number;
    }
    if (isMoney(text)) counts.money += 1;
    if (isTick(text)) counts.ticks += 1;
    if (isUnit(text)) counts.units += 1;
    else if (number === undefined && isPeriod(text)) counts.dates += 1;
  }
  return sharesOf(counts);
}

function sharesOf({ filled, ...counts }: ColumnContent): ColumnContent {
  const of = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    length: of(counts.length),
    numbers: of(counts.numbers),
    running: of(counts.running),
    counted: of(counts.counted),
    money: of(counts.money),
    dates: of(counts.dates),
    units: of(counts.units),
    links: of(counts.links),
    ticks: of(counts.ticks),
  };
}

/** The last level of a number that stands alone: 2 for `๑.๒`. */
function runningNumber(text: string): number | undefined {
  const number = /^\(?([\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,3}){0,3})[.)]?$/.exec(text)?.[1];
  return number === undefined ? undefined : Number(toArabicDigits(number).split('.').at(-1));
}

/** A plain amount, or what is written in place of one. */
export const isMoney = (text: string): boolean =>
  /^(?:-|ไม่ใช้งบประมาณ|ไม่มี)$/.test(text) || (/[\d๐-๙]/.test(text) && parseBaht(text) !== undefined);

/** A mark that says yes, and nothing else. */
export const isTick = (text: string): boolean => /^[✓✔☑√xX/✗×●○]$/.test(text);

/** A person or a unit of an agency, by the word it begins with. */
export const isUnit = (text: string): boolean =>
  text.length <= 60 &&
  /^(?:กอง|สำนัก|งาน(?!บ)|ฝ่าย|หน่วย|กลุ่ม|ส่วน|แผนก|คณะ|ศูนย์|ทุก|นายก|ปลัด|ผอ|ผู้อำนวยการ|นิติกร|นัก|เจ้าพนักงาน|เจ้าหน้าที่|สภา|โรงเรียน|รพ|สสจ|สสอ|อบต|เทศบาล|คณะกรรมการ|หัวหน้า)/.test(
    text,
  );

/** An address or the name of a file. */
export const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(text) || /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)$/i.test(text);

/** A date, a month, a part of a year. */
export const isPeriod = (text: string): boolean =>
  /^(?:ตลอดปี|ไตรมาส|รอบ|ทุกเดือน|ปีงบประมาณ|เดือน)/.test(text) ||
  /^[(]?\s*(?:[ก-ฮ]{1,2}\.\s?[ก-ฮ]\.|มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)/.test(text) ||
  (/^[\d๐-๙]/.test(text) && findMentions(text).some(({ kind }) => kind === 'date' || kind === 'dates'));
