import type { Bilingual, Issue } from '../thai/issue.js';
import type { Damage, DamageKind } from '../thai/text/damage.js';

/** Which format was taken, where the caller left it open. */
export const formatNote = (format: string): Issue => ({
  code: 'read.format',
  severity: 'note',
  message: { th: `อ่านเป็นรูปแบบ ${format}`, en: `The document was read as ${format}.` },
  found: format,
});

/** Nothing in the document is a table of measures. */
export const noTable: Issue = {
  code: 'read.no-table',
  severity: 'error',
  message: {
    th: 'ไม่พบตารางมาตรการ: ไม่มีตารางใดมีหัวข้อมาตรการหรือโครงการ คู่กับผลการดำเนินงานหรือผลลัพธ์ พร้อมข้อมูลในแถว',
    en: 'No table of measures was found: none has headings for measures and for what was done or came of it, with rows filled in.',
  },
};

/** The document does not say which year it is about. */
export const noFiscalYear: Issue = {
  code: 'read.no-fiscal-year',
  severity: 'error',
  message: {
    th: 'ไม่พบปีงบประมาณในข้อความเหนือตาราง',
    en: 'No fiscal year was found in the text above the table.',
  },
  place: { path: ['fiscalYear'] },
};

/** Only the table says which year it is about. */
export const yearFromTable = (year: number): Issue => ({
  code: 'read.fiscal-year-from-table',
  severity: 'warning',
  message: {
    th: `ไม่พบปีงบประมาณเหนือตาราง จึงใช้ปี ${year} ซึ่งเป็นปีเดียวที่ตารางระบุ`,
    en: `No fiscal year stands above the table; ${year}, the only one that the table names, was taken.`,
  },
  place: { path: ['fiscalYear'] },
  found: String(year),
});

/** The document does not say whose it is. */
export const noAgency: Issue = {
  code: 'read.no-agency',
  severity: 'warning',
  message: { th: 'ไม่พบชื่อหน่วยงานในข้อความเหนือตาราง', en: 'No agency was named in the text above the table.' },
  place: { path: ['agency', 'name'] },
};

/** A heading is none of the known ones. */
export const unknownColumn = (found: string): Issue => ({
  code: 'read.unknown-column',
  severity: 'warning',
  message: {
    th: `ไม่รู้จักหัวข้อคอลัมน์ “${found}” ข้อความในคอลัมน์นี้จึงไม่อยู่ในรายงาน`,
    en: `The column “${found}” is not known, so its text is not in the report.`,
  },
  found,
});

/** A quotation mark begins a cell and nothing closes it. */
export const unclosedQuote = (found: string): Issue => ({
  code: 'read.unclosed-quote',
  severity: 'warning',
  message: {
    th: `เครื่องหมายอัญประกาศหน้า “${shortened(found)}” ไม่มีตัวปิด จึงอ่านเป็นข้อความธรรมดา`,
    en: `The quotation mark before “${shortened(found)}” is never closed, so it was read as text.`,
  },
  found,
});

/** Lines of the document were joined to one row of the table. */
export const rowsJoined = (count: number): Issue => ({
  code: 'read.rows-joined',
  severity: 'note',
  message: {
    th: `รวม ${count} บรรทัดเป็นแถวเดียวของตาราง เพราะช่องของแถวนี้มีหลายบรรทัด`,
    en: `${count} lines were joined to one row of the table, since its cells hold several lines.`,
  },
});

/** What a column holds was guessed. */
export const guessedColumn = (heading: string, role: string, why: Bilingual): Issue => ({
  code: 'read.guessed-column',
  severity: 'warning',
  message: {
    th: `คอลัมน์ “${heading}” อ่านเป็น ${role} โดยอนุมานจาก${why.th}`,
    en: `The column “${heading}” was read as ${role}, guessed from ${why.en}.`,
  },
  found: heading,
});

/** Two columns say the same thing of a measure. */
export const joinedColumns = (headings: readonly string[]): Issue => ({
  code: 'read.joined-columns',
  severity: 'warning',
  message: {
    th: `คอลัมน์ ${headings.map((text) => `“${text}”`).join(' และ ')} อ่านรวมเป็นรายการเดียวกัน`,
    en: `The columns ${headings.map((text) => `“${text}”`).join(' and ')} were read as one list.`,
  },
});

/** The columns of a table had to be found by blanks or by the order of lines. */
export const guessedTable: Issue = {
  code: 'read.guessed-table',
  severity: 'warning',
  message: {
    th: 'เอกสารไม่มีเส้นตาราง จึงอนุมานคอลัมน์จากตำแหน่งหรือลำดับของบรรทัด ควรตรวจทาน',
    en: 'The document marks no table; its columns were found by the places or the order of its lines. Please check them.',
  },
};

/** The headings of a table stand in its first column. */
export const turnedTable: Issue = {
  code: 'read.turned-table',
  severity: 'note',
  message: {
    th: 'หัวข้อของตารางอยู่ในคอลัมน์แรก จึงอ่านตารางตามแนวตั้ง',
    en: 'The headings of the table stand in its first column, so its columns were read as rows.',
  },
};

/** A column is of another year than the report. */
export const otherYearColumn = (heading: string, year: number | undefined): Issue => ({
  code: 'read.other-year-column',
  severity: 'warning',
  message: {
    th: `คอลัมน์ “${heading}” ไม่ใช่ของปีที่รายงาน${year === undefined ? '' : ` (${year})`} ข้อความในคอลัมน์นี้จึงไม่อยู่ในรายงาน`,
    en: `The column “${heading}” is not of the year reported on${year === undefined ? '' : ` (${year})`}, so its text is not in the report.`,
  },
  found: heading,
});

/** A cell states that there is none. */
export const statedNone = (found: string): Issue => ({
  code: 'read.stated-none',
  severity: 'note',
  message: { th: `ช่องนี้ระบุว่า “${found}” จึงไม่นับเป็นหลักฐาน`, en: `The cell says “${found}”, so it is no evidence.` },
  found,
});

/** The document names more than one fiscal year in its title. */
export const severalYears = (taken: number, years: readonly number[]): Issue => ({
  code: 'read.several-fiscal-years',
  severity: 'warning',
  message: {
    th: `เอกสารระบุปีงบประมาณ ${years.join(' และ ')} จึงใช้ปี ${taken}`,
    en: `The document names the fiscal years ${years.join(' and ')}; ${taken} was taken as the year reported on.`,
  },
  place: { path: ['fiscalYear'] },
  found: String(taken),
});

/** A year is named, but not as a fiscal year. */
export const plainYear = (year: number): Issue => ({
  code: 'read.fiscal-year-not-named',
  severity: 'warning',
  message: {
    th: `เอกสารระบุปี ${year} โดยไม่มีคำว่า “ปีงบประมาณ” จึงใช้เป็นปีงบประมาณ`,
    en: `The document names the year ${year} without the word ปีงบประมาณ; it was taken as the fiscal year.`,
  },
  place: { path: ['fiscalYear'] },
  found: String(year),
});

/** Results of a row belong to several activities, and nothing says which. */
export const sharedResult: Issue = {
  code: 'read.shared-result',
  severity: 'note',
  message: {
    th: 'ผลของแถวนี้เป็นของหลายกิจกรรม จึงเก็บไว้กับกิจกรรมแรกของแถว',
    en: 'The results of this row belong to several activities; they were kept with the first of them.',
  },
};

/** A result stands beside no activity. */
export const loneResult: Issue = {
  code: 'read.result-without-activity',
  severity: 'note',
  message: {
    th: 'ผลการดำเนินงานนี้ไม่มีกิจกรรมกำกับ จึงเก็บเป็นกิจกรรม',
    en: 'The result stands beside no activity, so it was kept as an activity.',
  },
};

/** A text as long as a message can hold. */
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A row without a measure goes on with the measure above. */
export const continuedRow = (title: string): Issue => ({
  code: 'read.continued-row',
  severity: 'note',
  message: {
    th: `แถวที่ไม่มีชื่อมาตรการ อ่านเป็นส่วนต่อของ “${title}”`,
    en: `A row without a measure was read as more of “${title}”.`,
  },
});

/** A cell says nothing but a dash. */
export const loneDash = (found: string): Issue => ({
  code: 'read.lone-dash',
  severity: 'note',
  message: {
    th: `ช่องนี้มีเพียง “${found}” จึงไม่นับเป็นรายการ`,
    en: `The cell holds a lone “${found}”, which is no item.`,
  },
  found,
});

/** A number does not go on from the one before it. */
export const numberOutOfOrder = (last: string, number: string): Issue => ({
  code: 'read.number-out-of-order',
  severity: 'note',
  message: {
    th: `ลำดับที่ ${number} อยู่ถัดจากลำดับที่ ${last}`,
    en: `Item ${number} follows item ${last}.`,
  },
  found: number,
  expected: String(Number(last) + 1),
});

/** A cell of a money column is no plain amount. */
export const notAnAmount = (found: string): Issue => ({
  code: 'read.not-an-amount',
  severity: 'warning',
  message: {
    th: `“${found}” ในช่องเงินอ่านเป็นจำนวนเงินไม่ได้ จึงเก็บไว้ตามที่พิมพ์`,
    en: `“${found}” in a column of money is no plain amount and was kept as printed.`,
  },
  found,
});

/** A text names a character by a name that is not among the known ones. */
export const unknownReference = (found: string): Issue => ({
  code: 'read.unknown-reference',
  severity: 'warning',
  message: {
    th: `ไม่รู้จักชื่อตัวอักษร “${found}” จึงคงไว้ตามเดิม`,
    en: `The character that “${found}” names is not known; it was kept as it is.`,
  },
  found,
});

/** A text links to an address that the report has no place for. */
export const unplacedLink = (url: string): Issue => ({
  code: 'read.unplaced-link',
  severity: 'note',
  message: {
    th: `ข้อความนี้มีลิงก์ไปยัง ${url} ซึ่งรายงานไม่มีที่เก็บ จึงเก็บไว้เพียงข้อความ`,
    en: `The text links to ${url}, which has no place in the report; the text alone was kept.`,
  },
  found: url,
});

/** Letters of a text were lost, replaced, moved or torn apart; they are kept as they are. A space may have been meant: a note. */
export function damagedText({ kind, found }: Damage, others: number): Issue {
  const { th, en } = whatHappened[kind];
  const more =
    others === 0 ? { th: '', en: '' } : { th: ` และอีก ${others} แห่ง`, en: `, and ${others} more in this text` };
  return {
    code: 'read.damaged-text',
    severity: kind === 'split-word' ? 'note' : 'warning',
    message: { th: `“${found}” ${th}${more.th} จึงคงไว้ตามเดิม`, en: `“${found}” ${en}${more.en}; it was kept as it is.` },
    found,
  };
}

const whatHappened: Readonly<Record<DamageKind, Bilingual>> = {
  'replaced-letter': { th: 'มีตัวอักษรที่อ่านไม่ได้แทนอยู่', en: 'has a letter that could not be read' },
  'lost-vowel': { th: 'ดูเหมือนสระอำหายไป', en: 'seems to have lost the vowel ำ' },
  'lost-mark': { th: 'ดูเหมือนสระหรือวรรณยุกต์หายไป', en: 'seems to have lost a vowel or tone mark' },
  'wrong-letter': { th: 'ใช้สระผิดแทนสระอา', en: 'has another vowel in place of า' },
  'spaced-vowel': { th: 'มีช่องว่างคั่นข้างสระ', en: 'has a space beside a vowel' },
  'split-word': { th: 'มีช่องว่างแทรกกลางคำ', en: 'has a space inside a word' },
  'misplaced-mark': { th: 'มีสระหรือวรรณยุกต์ผิดที่', en: 'has a vowel or tone mark where none can stand' },
};

/** So many texts are damaged that the document as a whole must have come from a broken copy. */
export const brokenTextLayer = (count: number): Issue => ({
  code: 'read.broken-text-layer',
  severity: 'warning',
  message: {
    th: `ข้อความ ${count} แห่งมีตัวอักษรเสียหาย เอกสารน่าจะคัดลอกจาก PDF ที่ชั้นข้อความไม่สมบูรณ์ ควรใช้ไฟล์ต้นฉบับแทน`,
    en: `Letters are damaged in ${count} texts: the document seems to be copied from a PDF with a broken text layer, and its original should be used.`,
  },
});
