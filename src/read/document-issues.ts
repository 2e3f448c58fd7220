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
