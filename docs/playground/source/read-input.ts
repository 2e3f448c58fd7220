import { decodeText, readReportFile, writeReportDocx } from 'thai-ita/files';
import type { Reading, Report } from 'thai-ita/model';
import { type ColumnChoice, readReport } from 'thai-ita/read';

/** What the user gave: a text, or a file. */
export interface Input {
  readonly name: string;
  /** The text typed, or that of a file of text. */
  readonly text?: string;
  /** The bytes of a file, until its text is edited. */
  readonly bytes?: Uint8Array;
}

/** A file; where its bytes are text, in whatever encoding, with the text beside them. */
export async function inputOfFile(file: File): Promise<Input> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { name } = file;
  const { text, encoding } = decodeText(bytes);
  return encoding === undefined || noText.test(text) ? { name, bytes } : { name, bytes, text };
}

/** Files that begin with letters and are no text for people: archives, PDF, RTF. */
const noText = /^(?:PK|%PDF|\{\\rtf)/;

/** Reads a report, after loading the reader of its kind where that is not here yet. */
export async function readInput({ name, text = '', bytes }: Input, columns: ColumnChoice): Promise<Reading<Report>> {
  if (bytes === undefined) return readReport(text, { columns });
  const reading = await readReportFile(bytes, { name, columns });
  const missing = reading.issues.find(({ code }) => code === 'files.no-reader');
  if (missing === undefined) return reading;
  await loadScript(missing.message.en.includes('pdfjs') ? 'pdf-reader.js' : 'excel-reader.js');
  return readReportFile(bytes, { name, columns });
}

/** Writes a report as a Word file, after loading the writer. */
export async function wordFileOf(report: Report): Promise<Uint8Array> {
  if (!('wordWriter' in globalThis)) await loadScript('word-writer.js');
  return writeReportDocx(report, { digits: 'thai' });
}

/** Loads a script beside the page; a plain one, since a page opened from a file may load no modules. */
const loadScript = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = name;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`cannot load ${name}`));
    document.head.append(script);
  });
