import { readFileSync, statSync } from 'node:fs';

/** Bytes of the largest file that is read; a real report has 30,000. */
const MOST_BYTES = 16_000_000;

/** The text of a file, or a sentence that says why there is none. */
export type FileText = { readonly text: string } | { readonly problem: string };

/** Reads a text file; UTF-8, or UTF-16 with a byte-order mark. */
export function readTextFile(file: string): FileText {
  try {
    const { size } = statSync(file);
    if (statSync(file).isDirectory()) return { problem: `${file} is a folder, not a file · เป็นโฟลเดอร์ ไม่ใช่ไฟล์` };
    if (size === 0) return { problem: `${file} is empty · ไฟล์ว่างเปล่า` };
    if (size > MOST_BYTES) {
      return {
        problem: `${file} has ${megabytes(size)} MB; a report has at most ${megabytes(MOST_BYTES)} · ไฟล์ใหญ่เกินกว่าจะเป็นรายงาน`,
      };
    }
    return textOf(file, readFileSync(file));
  } catch (error) {
    return { problem: `${file} cannot be read (${codeOf(error)}) · อ่านไฟล์ไม่ได้` };
  }
}

function textOf(file: string, bytes: Buffer): FileText {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  try {
    const text = new TextDecoder(isUtf16 ? encoding : 'utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { problem: `${file} is not text · ไม่ใช่ไฟล์ข้อความ` };
    if (text.trim() === '') return { problem: `${file} holds only white space · ไฟล์มีแต่ช่องว่าง` };
    return { text };
  } catch {
    return { problem: `${file} is not UTF-8 text · ไม่ใช่ไฟล์ข้อความ UTF-8` };
  }
}

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === 'ENOENT' ? 'there is no such file' : code;
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
