import type { Issue } from '../../thai/issue.js';

/** The encoding that was taken, where it is not UTF-8. */
export const encodingNote = (encoding: string): Issue => ({
  code: 'files.encoding',
  severity: 'note',
  message: { th: `อ่านไฟล์ด้วยรหัสอักขระ ${encoding}`, en: `The file was decoded as ${encoding}.` },
  found: encoding,
});

/** A page states a charset that its bytes are not in. */
export const otherCharset = (stated: string): Issue => ({
  code: 'files.other-charset',
  severity: 'warning',
  message: {
    th: `หน้าเว็บระบุรหัสอักขระ ${stated} แต่ข้อมูลเป็น windows-874`,
    en: `The page states the charset ${stated}, but its bytes are windows-874.`,
  },
  found: stated,
  expected: 'windows-874',
});

/** Some bytes are no letters of the encoding that all others are in. */
export const damagedBytes = (count: number): Issue => ({
  code: 'files.damaged-bytes',
  severity: 'warning',
  message: {
    th: `มี ${count} ตำแหน่งที่ไม่ใช่ UTF-8 จึงแสดงเป็น �`,
    en: `In ${count} places the bytes are not UTF-8; they are shown as �.`,
  },
  found: '\ufffd',
});

/** No encoding fits. */
export const encodingUnknown: Issue = {
  code: 'files.encoding-unknown',
  severity: 'error',
  message: {
    th: 'ไม่ทราบรหัสอักขระของไฟล์: ไม่ใช่ UTF-8, UTF-16 หรือ windows-874 (TIS-620) โปรดบันทึกเป็น UTF-8',
    en: 'The encoding of the file is not known: it is not UTF-8, UTF-16 or windows-874 (TIS-620). Save it as UTF-8.',
  },
  expected: 'utf-8',
};

/** The bytes are not those of a text. */
export const notText: Issue = {
  code: 'files.not-text',
  severity: 'error',
  message: {
    th: 'ไฟล์นี้ไม่ใช่ไฟล์ข้อความ และไม่ใช่ไฟล์ชนิดที่อ่านได้',
    en: 'The file is not text, and not a file of a kind that can be read.',
  },
};
