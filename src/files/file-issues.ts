import type { Issue } from '../thai/issue.js';
import type { FileKind } from './file-kind.js';

/** An empty file. */
export const emptyFile: Issue = {
  code: 'files.empty',
  severity: 'error',
  message: { th: 'ไฟล์ว่างเปล่า', en: 'The file is empty.' },
};

/** A file of a kind that is not read. */
export const unreadKind = (kind: FileKind): Issue => ({
  code: 'files.unread-kind',
  severity: 'error',
  message: sentences[kind] ?? { th: 'อ่านไฟล์ชนิดนี้ไม่ได้', en: 'A file of this kind is not read.' },
  found: kind,
});

const sentences: Readonly<Partial<Record<FileKind, Issue['message']>>> = {
  'old-office': {
    th: 'เป็นไฟล์ Word หรือ Excel รุ่นเก่า หรือไฟล์ที่มีรหัสผ่าน โปรดบันทึกเป็น .docx หรือ .xlsx ที่ไม่มีรหัสผ่าน',
    en: 'This is an old Word or Excel file, or one with a password. Save it as .docx or .xlsx without a password.',
  },
  rtf: {
    th: 'เป็นไฟล์ RTF โปรดเปิดใน Word แล้วบันทึกเป็น .docx',
    en: 'This is an RTF file. Open it in Word and save it as .docx.',
  },
  'opendocument-text': {
    th: 'เป็นเอกสาร OpenDocument (.odt) โปรดบันทึกเป็น .docx',
    en: 'This is an OpenDocument text (.odt). Save it as .docx.',
  },
  presentation: {
    th: 'เป็นไฟล์งานนำเสนอ ซึ่งไม่อ่านเป็นรายงาน โปรดบันทึกเป็น PDF',
    en: 'This is a presentation, which is not read as a report. Save it as PDF.',
  },
  archive: {
    th: 'เป็นไฟล์บีบอัด โปรดแตกไฟล์ก่อน แล้วอ่านแต่ละไฟล์',
    en: 'This is an archive. Unpack it first, then read the files in it.',
  },
  picture: {
    th: 'เป็นรูปภาพ ซึ่งไม่มีข้อความให้อ่าน ต้องใช้โปรแกรมรู้จำอักขระ (OCR) ก่อน',
    en: 'This is a picture, which holds no text. Recognize its text (OCR) first.',
  },
};

/** The name of a file says another kind than its bytes. */
export const otherKind = (name: string, kind: FileKind): Issue => ({
  code: 'files.other-kind',
  severity: 'note',
  message: {
    th: `ชื่อไฟล์ ${name} ไม่ตรงกับข้อมูล ซึ่งเป็นชนิด ${kind} จึงอ่านตามข้อมูล`,
    en: `The name ${name} does not fit the bytes, which are ${kind}; the file was read by its bytes.`,
  },
  found: name,
  expected: kind,
});

/** A package that a kind of file needs is not installed. */
export const noReader = (name: string): Issue => ({
  code: 'files.no-reader',
  severity: 'error',
  message: {
    th: `ต้องติดตั้งแพ็กเกจ ${name} จึงจะอ่านไฟล์ชนิดนี้ได้`,
    en: `To read this kind of file, install the package ${name}.`,
  },
  expected: name,
});

/** Whether an error says that a package is not installed. */
export function isMissingPackage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return true;
  return /failed to resolve module specifier|cannot find (?:module|package)/i.test(error.message);
}

/** The bytes are not a file of the kind asked for. */
export const damagedFile = (kind: 'Word' | 'Excel' | 'PDF'): Issue => ({
  code: 'files.damaged',
  severity: 'error',
  message: {
    th: `ไฟล์นี้ไม่ใช่ไฟล์ ${kind} หรือเสียหายจนอ่านไม่ได้`,
    en: `The bytes are not a ${kind} file, or it is too damaged to be read.`,
  },
  expected: kind,
});
