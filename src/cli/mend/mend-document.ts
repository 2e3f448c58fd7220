import { extname } from 'node:path';
import { readReportFile } from '../../files/read-report-file.js';
import { decodeText } from '../../files/text/decode-text.js';
import { checkedIssues } from '../checked-issues.js';
import { problemOf } from '../input/bytes-of.js';
import type { FoundDocument } from '../input/document.js';
import { putFile } from '../output/fresh-file.js';
import { type Problem, problem } from '../problem.js';
import type { Session } from '../session.js';
import { complain, say, type Terminal } from '../terminal/terminal.js';
import { encodeText } from './encode-text.js';
import { mendText } from './mend-text.js';

/** A document as it is now, and whether what could be mended in it was. */
interface Mended {
  readonly now: FoundDocument;
  readonly isDone: boolean;
}

/**
 * Mends the text of a document in a new file beside it, or in the file itself where that is asked for, and gives the document as it
 * now is. A document that cannot be mended stays as it is, with a line that says why.
 */
export async function mendDocument(
  found: FoundDocument,
  { task, settings }: Session,
  terminal: Terminal,
): Promise<Mended> {
  const { document, path, bytes, reading } = found;
  const { encoding: wanted, columns } = settings;
  const { text, encoding = '' } = decodeText(bytes, { encoding: wanted });
  const isSound = found.kind === 'text' && isSame(encodeText(text, encoding, bytes), bytes);
  if (path === undefined || !isSound) {
    complain(problemOf(document, path === undefined ? noFile : notPlain), terminal);
    return { now: found, isDone: false };
  }
  const options = { name: document, encoding, ...(columns !== undefined && { columns }) };
  const mended = await mendText(
    { text, reading },
    {
      read: (fresh) => readReportFile(encodeText(fresh, encoding, bytes) ?? bytes, options),
      check: (fresh) => checkedIssues({ ...found, reading: fresh }, settings),
    },
  );
  const fresh = encodeText(mended.text, encoding, bytes);
  if (mended.count === 0 || fresh === undefined) return { now: found, isDone: true };
  const target = task.given['in-place'] === undefined ? besideOf(path) : path;
  const fault = putFile(target, fresh, { replaces: target === path || task.given.force !== undefined });
  if (fault !== undefined) {
    complain(fault, terminal);
    return { now: found, isDone: false };
  }
  const { count } = mended;
  terminal.error(
    `thai-ita: ${say({ th: `${target}: แก้แล้ว ${count} ข้อ`, en: `${target}: findings mended: ${count}` }, terminal)}`,
  );
  const report = mended.reading.value ?? found.report;
  const now = { ...found, document: target, report, reading: mended.reading, bytes: fresh, text: () => mended.text };
  return { now, isDone: true };
}

const noFile = problem('ไม่มีไฟล์ให้แก้ ใช้ write --fix', 'there is no file to mend; use write --fix');

const notPlain: Problem = problem(
  'แก้ได้เฉพาะไฟล์ข้อความ ใช้ write --fix เพื่อเขียนฉบับที่แก้เป็นรูปแบบอื่น',
  'only text files are mended themselves; write --fix writes the mended report in another form',
);

const isSame = (left: Uint8Array | undefined, right: Uint8Array): boolean =>
  left !== undefined && Buffer.compare(left, right) === 0;

/** รายงาน.html → รายงาน.fixed.html */
function besideOf(path: string): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}.fixed${ending}`;
}
