import type { Bilingual } from '../../thai/issue.js';

/** An option of the command line. */
export interface OptionEntry {
  readonly name: string;
  readonly short?: string;
  /** What stands behind it, as help names it; absent for an option that is only there or not. */
  readonly value?: string;
  /** The values that it may have. */
  readonly choices?: readonly string[];
  /** Whether its value is a whole number. */
  readonly isCount?: true;
  /** Whether every command has it. */
  readonly isCommon?: true;
  readonly means: Bilingual;
}

/** The name of an option. */
export type OptionName = (typeof table)[number]['name'];

const table = [
  {
    name: 'output',
    value: 'FORMAT',
    means: { th: 'รูปแบบที่พิมพ์', en: 'print in this format' },
  },
  {
    name: 'into',
    value: 'PATH',
    means: {
      th: 'เขียนลงไฟล์หรือโฟลเดอร์นี้ ไม่เขียนทับของเดิม',
      en: 'write into this file or folder; what exists is kept',
    },
  },
  {
    name: 'force',
    means: { th: 'ยอมให้เขียนทับไฟล์ที่มีอยู่', en: 'let --into, --fix and tables replace files that exist' },
  },
  {
    name: 'fix',
    means: { th: 'แก้ทุกข้อที่แก้ได้อย่างปลอดภัย', en: 'mend what can be mended safely' },
  },
  {
    name: 'in-place',
    means: {
      th: 'ใช้กับ check --fix: เขียนทับไฟล์เดิม แทนการสร้างไฟล์ .fixed',
      en: 'with check --fix: write over the file itself, not into a new one named .fixed',
    },
  },
  {
    name: 'max-warnings',
    value: 'N',
    isCount: true,
    means: { th: 'จบด้วยรหัส 1 เมื่อมีข้อควรตรวจเกิน N', en: 'exit code 1 when there are more than N warnings' },
  },
  {
    name: 'strict',
    means: { th: 'เข้มขึ้นหนึ่งขั้น ก่อนเผยแพร่', en: 'one step harder, before publishing' },
  },
  {
    name: 'rule',
    value: 'CODE=LEVEL',
    means: {
      th: 'ระดับของกฎหนึ่ง: off note warning หรือ error ใช้ซ้ำได้',
      en: 'level of a rule: off, note, warning or error; may be repeated',
    },
  },
  {
    name: 'ext',
    value: 'LIST',
    means: {
      th: 'นามสกุลของไฟล์ที่อ่านในโฟลเดอร์ เช่น html,docx',
      en: 'endings of the files to read in folders, such as html,docx',
    },
  },
  {
    name: 'encoding',
    value: 'NAME',
    means: { th: 'รหัสอักขระของไฟล์ข้อความ เช่น windows-874', en: 'encoding of text files, such as windows-874' },
  },
  {
    name: 'stdin-name',
    value: 'NAME',
    means: { th: 'ชื่อของเอกสารที่มาทาง -', en: 'name of the document that comes in by -' },
  },
  {
    name: 'jobs',
    value: 'N',
    isCount: true,
    means: {
      th: 'จำนวนเธรดสำหรับ Word, Excel และ PDF',
      en: 'threads for Word, Excel and PDF files',
    },
  },
  {
    name: 'config',
    value: 'FILE',
    means: {
      th: 'ไฟล์ตั้งค่า แทน thai-ita.config.json ที่พบในโฟลเดอร์นี้หรือเหนือขึ้นไป',
      en: 'settings, instead of the thai-ita.config.json found in this folder or above',
    },
  },
  { name: 'no-config', means: { th: 'ไม่ใช้ไฟล์ตั้งค่า', en: 'use no file of settings' } },
  {
    name: 'to',
    value: 'FORM',
    means: { th: 'รูปแบบที่แปลงเป็น', en: 'form to convert to' },
  },
  {
    name: 'lang',
    value: 'LANGUAGE',
    choices: ['th', 'en', 'both'],
    isCommon: true,
    means: {
      th: 'ภาษา: th en หรือ both หากไม่ระบุใช้ตาม LANG',
      en: 'language: th, en or both; without it, as LANG says',
    },
  },
  { name: 'color', isCommon: true, means: { th: 'ใช้สี', en: 'paint' } },
  { name: 'no-color', isCommon: true, means: { th: 'ไม่ใช้สี', en: 'do not paint' } },
  { name: 'help', short: 'h', isCommon: true, means: { th: 'วิธีใช้ของคำสั่ง', en: 'how a command is used' } },
  { name: 'version', short: 'V', isCommon: true, means: { th: 'รุ่นของโปรแกรม', en: 'version of the program' } },
] as const satisfies readonly OptionEntry[];

/** Every option, in the order of help. */
export const optionTable: readonly (OptionEntry & { readonly name: OptionName })[] = table;

/** The options given: the values of each, an empty text for one that is only there. */
export type GivenOptions = Readonly<Partial<Record<OptionName, readonly string[]>>>;
