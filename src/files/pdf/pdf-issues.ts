import type { Issue } from '../../thai/issue.js';

/** The file asks for a password, or has got a wrong one. */
export const passwordIssue = (isWrong: boolean): Issue => ({
  code: 'files.pdf-password',
  severity: 'error',
  message: isWrong
    ? { th: 'รหัสผ่านของไฟล์ PDF ไม่ถูกต้อง', en: 'The password of the PDF file is wrong.' }
    : { th: 'ไฟล์ PDF มีรหัสผ่าน โปรดระบุรหัสผ่าน', en: 'The PDF file needs a password.' },
});

/** Pages that are pictures: nothing on them is text. */
export const picturePages = (pages: readonly number[]): Issue => ({
  code: 'files.picture-pages',
  severity: 'error',
  message: {
    th: `หน้า ${pages.join(', ')} เป็นภาพ ไม่มีข้อความให้อ่าน ต้องใช้โปรแกรมรู้จำอักขระ (OCR) ก่อน`,
    en: `These pages are pictures without text: ${pages.join(', ')}. Recognize their text (OCR) first.`,
  },
  found: pages.join(', '),
});

/** Pages whose text is invisible: a scanner recognized it behind the picture. */
export const recognizedPages = (pages: readonly number[]): Issue => ({
  code: 'files.recognized-text',
  severity: 'warning',
  message: {
    th: `ข้อความของหน้า ${pages.join(', ')} มาจากการรู้จำอักขระ (OCR) ซึ่งอาจผิด โปรดเทียบกับภาพ`,
    en: `The text of these pages was recognized from a picture (OCR) and may be wrong: ${pages.join(', ')}.`,
  },
  found: pages.join(', '),
});

/** Pages whose fonts do not say which letters they show. */
export const lettersUnknown = (pages: readonly number[]): Issue => ({
  code: 'files.letters-unknown',
  severity: 'error',
  message: {
    th: `แบบอักษรของหน้า ${pages.join(', ')} ไม่ระบุว่าเป็นอักษรใด จึงอ่านข้อความไม่ได้`,
    en: `The fonts of these pages do not say which letters they show, so the text cannot be read: ${pages.join(', ')}.`,
  },
  found: pages.join(', '),
});

/** Lines of cells and of the title that were joined because they are full: nothing else in the file says whether a new item begins. */
export const linesJoined = (count: number): Issue => ({
  code: 'files.lines-joined',
  severity: 'warning',
  message: {
    th: `ไฟล์ไม่บอกว่าย่อหน้าจบที่ใด จึงต่อบรรทัด ${count} แห่งตามความกว้างของบรรทัด โปรดตรวจว่ารายการหรือหัวเรื่องไม่ติดกัน`,
    en: `The file does not say where paragraphs end; ${count} lines were joined by their width alone. Check that no items or titles run together.`,
  },
  found: String(count),
});

/** The caller's signal ended the reading before the last page. */
export const readingStopped: Issue = {
  code: 'files.stopped',
  severity: 'error',
  message: {
    th: 'การอ่านไฟล์ PDF ถูกหยุดก่อนอ่านครบทุกหน้า',
    en: 'The reading of the PDF file was stopped before its last page.',
  },
};
