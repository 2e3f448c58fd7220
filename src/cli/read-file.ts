import { readFileSync, statSync } from 'node:fs';
import { kindOfFile } from '../files/file-kind.js';
import { readReportFile } from '../files/read-report-file.js';
import { decodeText } from '../files/text/decode-text.js';
import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';

/** Bytes of the largest file that is read; a real report has 30,000, a PDF of many pages some millions. */
const MOST_BYTES = 64_000_000;

/** A file that was read; its text where it is a text file. */
export interface ReadFile {
  readonly reading: Reading<Report>;
  readonly text?: string;
}

/** A sentence that says why nothing was read. */
export interface Problem {
  readonly problem: string;
}

/** Reads a report from a file of any kind that the library knows. */
export async function readFile(file: string): Promise<ReadFile | Problem> {
  const bytes = bytesOf(file);
  if ('problem' in bytes) return bytes;
  const reading = await readReportFile(bytes, { name: file });
  const fault = reading.issues.find(({ code }) => code.startsWith('files.'));
  if (reading.value === undefined && fault?.severity === 'error') {
    return { problem: `${file}: ${fault.message.en} · ${fault.message.th}` };
  }
  if (kindOfFile(bytes) !== 'text') return { reading };
  const { text } = decodeText(bytes);
  return text.trim() === '' ? { problem: `${file} holds only white space · ไฟล์มีแต่ช่องว่าง` } : { reading, text };
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

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === 'ENOENT' ? 'there is no such file' : code;
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
