import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Bilingual } from '../../thai/issue.js';
import { isProblem, type Problem, problem } from '../problem.js';

/** Bytes of the largest file that is read; a real report has 30,000, a PDF of many pages some millions. */
const MOST_BYTES = 64_000_000;

/** The bytes of a file, a pipe or a device, or why there are none. */
export async function bytesOf(path: string): Promise<Uint8Array | Problem> {
  try {
    const found = await stat(path);
    const size = faultOfStats(found);
    if (size !== undefined) return size;
    return found.isFile() ? await readFile(path) : await bytesOfStream(createReadStream(path));
  } catch (error) {
    const { th, en } = codeOf(error);
    return problem(`อ่านไม่ได้ (${th})`, `cannot be read (${en})`);
  }
}

/** All bytes of a stream, unless there are too many. */
export async function bytesOfStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) return tooLarge(size);
  }
  return Buffer.concat(chunks);
}

function faultOfStats(stats: Stats): Problem | undefined {
  if (stats.isDirectory()) return problem('เป็นโฟลเดอร์ ไม่ใช่ไฟล์', 'is a folder, not a file');
  return stats.isFile() && stats.size > MOST_BYTES ? tooLarge(stats.size) : undefined;
}

const tooLarge = (size: number): Problem =>
  problem(
    `มี ${megabytes(size)} MB ใหญ่เกินกว่าจะเป็นรายงาน (ไม่เกิน ${megabytes(MOST_BYTES)} MB)`,
    `has ${megabytes(size)} MB; a report has at most ${megabytes(MOST_BYTES)}`,
  );

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** What the operating system said, in words where it is known. */
export function codeOf(error: unknown): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return known[code] ?? { th: code, en: code };
}

const known: Readonly<Partial<Record<string, Bilingual>>> = {
  ENOENT: { th: 'ไม่มีไฟล์นี้', en: 'there is no such file' },
  EACCES: { th: 'ไม่มีสิทธิ์', en: 'no permission' },
  EPERM: { th: 'ไม่มีสิทธิ์', en: 'no permission' },
  ENOSPC: { th: 'พื้นที่เต็ม', en: 'no space is left' },
  EROFS: { th: 'เขียนไม่ได้', en: 'it is read-only' },
};

/** A problem with the name of its document in front. */
export const problemOf = (document: string, given: Problem): Problem => ({
  problem: { th: `${document}: ${given.problem.th}`, en: `${document}: ${given.problem.en}` },
});

/** Whether bytes were read. */
export const areBytes = (value: Uint8Array | Problem): value is Uint8Array => !isProblem(value);
