import { kindOfFile } from '../../files/file-kind.js';
import { type ReportFileOptions, readReportFile } from '../../files/read-report-file.js';
import { decodeText } from '../../files/text/decode-text.js';
import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import { type Problem, problem } from '../problem.js';
import { areBytes, bytesOf, bytesOfStream, problemOf } from './bytes-of.js';
import type { FoundDocument, LostDocument } from './document.js';
import type { FoundInput, Input } from './find-inputs.js';

/** How documents are read. */
export interface DocumentReader {
  readonly options: Pick<ReportFileOptions, 'encoding' | 'columns'>;
  /** Standard input; absent where it is a terminal of a test. */
  readonly stdin: AsyncIterable<Uint8Array> | undefined;
  /** Reads Word, Excel and PDF files. Default: this thread. */
  readonly readElsewhere?: typeof readReportFile;
}

/** Reads one document; whatever keeps it from being read is a sentence, and never thrown. */
export async function readDocument(input: FoundInput, reader: DocumentReader): Promise<FoundDocument | LostDocument> {
  const { document } = input;
  if ('lost' in input) return lostDocument(document, input.lost);
  const bytes = await inputBytes(input, reader);
  if (!areBytes(bytes)) return lostDocument(document, bytes);
  if (bytes.length === 0) return lostDocument(document, problem('ว่างเปล่า', 'is empty'));
  const kind = kindOfFile(bytes);
  const options = { ...reader.options, name: document };
  const read = kind === 'text' ? readReportFile : (reader.readElsewhere ?? readReportFile);
  const reading = await read(bytes, options).catch(() => undefined);
  if (reading === undefined) {
    return lostDocument(document, problem('อ่านนานเกินไปหรือใช้หน่วยความจำมากเกินไป', 'took too long or too much memory'));
  }
  const { encoding } = reader.options;
  const text = () => (kind === 'text' ? decodeText(bytes, { encoding }).text : undefined);
  const report = reading.value;
  if (report !== undefined) {
    const { path, name } = input;
    return { document, name, ...(path !== undefined && { path }), report, reading, bytes, kind, text };
  }
  const isBlank = kind === 'text' && text()?.trim() === '' && !isUndecoded(reading);
  const lost = isBlank ? problem('มีแต่ช่องว่าง', 'holds only white space') : whyNothing(reading);
  return { document, lost: problemOf(document, lost), issues: reading.issues };
}

/** Reads all of standard input, or the file. */
const inputBytes = ({ path }: Input, { stdin }: DocumentReader): Promise<Uint8Array | Problem> =>
  path === undefined ? bytesOfStream(stdin ?? nothing()) : bytesOf(path);

async function* nothing(): AsyncGenerator<Uint8Array> {}

const lostDocument = (document: string, lost: Problem): LostDocument => ({
  document,
  lost: problemOf(document, lost),
  issues: [{ code: 'cli.unread-file', severity: 'error', message: lost.problem }],
});

const isUndecoded = ({ issues }: Reading<Report>): boolean =>
  issues.some(({ code, severity }) => code.startsWith('files.') && severity === 'error');

function whyNothing({ issues }: Reading<Report>): Problem {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const error = errors.find(({ code }) => code.startsWith('files.')) ?? errors[0];
  return error === undefined ? problem('ไม่พบรายงาน', 'no report was found') : { problem: error.message };
}
