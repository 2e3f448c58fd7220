import type { Bilingual, Issue } from '../thai/issue.js';

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

/** Little speaks for a table of measures. */
export const doubtfulTable: Issue = {
  code: 'read.doubtful-table',
  severity: 'warning',
  message: {
    th: 'หัวข้อของตารางไม่บอกว่าเป็นมาตรการ จึงอ่านตามลำดับคอลัมน์ ตารางนี้อาจไม่ใช่ตารางมาตรการ',
    en: 'No heading says that the table is one of measures, so its columns were read in their order. It may not be a table of measures.',
  },
};

/** The header has one cell more or less than the rows: its headings were moved over the cells that fit them. */
export const movedHeadings = (headings: readonly string[]): Issue => ({
  code: 'read.moved-headings',
  severity: 'warning',
  message: {
    th: `จำนวนหัวข้อคอลัมน์ไม่เท่ากับจำนวนช่องของแถว จึงเลื่อน ${quoted(headings, ' ')} ไปตรงกับข้อความในช่อง`,
    en: `The header and the rows have different numbers of cells, so ${quoted(headings, ', ')} moved over the cells that fit.`,
  },
});

/** A row has one cell too few: its cells were placed where they fit. */
export const movedCells = (found: string): Issue => ({
  code: 'read.moved-cells',
  severity: 'warning',
  message: {
    th: `แถว “${shortened(found)}” ขาดไปหนึ่งช่อง จึงวางข้อความในคอลัมน์ที่ตรงกัน`,
    en: `The row “${shortened(found)}” has one cell too few, so its cells were placed where they fit.`,
  },
  found,
});

/** Rows have another number of cells than the header, and nothing says which cell is missing. */
export const oddRows = (count: number): Issue => ({
  code: 'read.odd-rows',
  severity: 'warning',
  message: {
    th: `มี ${count} แถวที่จำนวนช่องไม่เท่ากับหัวตาราง ข้อความอาจไม่ตรงคอลัมน์ ควรตรวจทาน`,
    en: `${count} rows have another number of cells than the header, so their cells may stand in wrong columns. Please check them.`,
  },
});

const quoted = (texts: readonly string[], between: string): string => texts.map((text) => `“${text}”`).join(between);

/** A text of a measure links somewhere. */
export const linkOfMeasure = (url: string): Issue => ({
  code: 'read.unplaced-link',
  severity: 'note',
  message: {
    th: `ข้อความนี้มีลิงก์ไปยัง ${url} จึงเก็บเป็นหลักฐานของมาตรการ`,
    en: `The text links to ${url}, which was kept as evidence of the measure.`,
  },
  found: url,
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
export const notAnAmount = (found: string, reason?: Bilingual): Issue => ({
  code: 'read.not-an-amount',
  severity: 'warning',
  message: {
    th: `“${found}” ในช่องเงินอ่านเป็นจำนวนเงินไม่ได้ จึงเก็บไว้ตามที่พิมพ์${reason === undefined ? '' : ` (${reason.th})`}`,
    en: `“${found}” in a column of money is no plain amount and was kept as printed.${reason === undefined ? '' : ` ${reason.en}`}`,
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
