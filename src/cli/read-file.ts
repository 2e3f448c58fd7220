import { readFileSync, statSync } from 'node:fs';
import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { readReportXlsx } from '../files/excel/read-report-xlsx.js';
import { readReportDocx } from '../files/word/read-report-docx.js';
import { readReport } from '../read/read-report.js';

/** Bytes of the largest file that is read; a real report has 30,000. */
const MOST_BYTES = 16_000_000;

/** A file that was read; its text where it is a text file. */
export interface ReadFile {
  readonly reading: Reading<Report>;
  readonly text?: string;
}

/** A sentence that says why nothing was read. */
export interface Problem {
  readonly problem: string;
}

/** Reads a Word or Excel file, or a text file in UTF-8, or UTF-16 with a byte-order mark. */
export async function readFile(file: string): Promise<ReadFile | Problem> {
  const bytes = bytesOf(file);
  if ('problem' in bytes) return bytes;
  const signature = bytes.toString('latin1', 0, 4);
  if (signature === 'PK\x03\x04') {
    if (bytes.includes('word/document.xml')) return { reading: await readReportDocx(bytes) };
    if (bytes.includes('xl/workbook') || bytes.includes('opendocument.spreadsheet')) {
      return { reading: await readReportXlsx(bytes) };
    }
    return { problem: `${file} is an archive, but neither Word nor Excel · ไม่ใช่ไฟล์ Word หรือ Excel` };
  }
  if (signature === '\xd0\xcf\x11\xe0') {
    return { problem: `${file} is an old Word or Excel file; save it as .docx or .xlsx · บันทึกเป็น .docx หรือ .xlsx ก่อน` };
  }
  const found = textOf(file, bytes);
  return 'problem' in found ? found : { reading: readReport(found.text), text: found.text };
}

function bytesOf(file: string): Buffer | Problem {
  try {
    const { size } = statSync(file);
    if (statSync(file).isDirectory()) return { problem: `${file} is a folder, not a file · เป็นโฟลเดอร์ ไม่ใช่ไฟล์` };
    if (size === 0) return { problem: `${file} is empty · ไฟล์ว่างเปล่า` };
    if (size > MOST_BYTES) {
      return {
        problem: `${file} has ${megabytes(size)} MB; a report has at most ${megabytes(MOST_BYTES)} · ไฟล์ใหญ่เกินกว่าจะเป็นรายงาน`,
      };
    }
    return readFileSync(file);
  } catch (error) {
    return { problem: `${file} cannot be read (${codeOf(error)}) · อ่านไฟล์ไม่ได้` };
  }
}

function textOf(file: string, bytes: Buffer): { readonly text: string } | Problem {
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
