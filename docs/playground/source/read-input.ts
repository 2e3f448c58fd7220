import { readReportFile, writeReportDocx } from 'thai-ita/files';
import type { Reading, Report } from 'thai-ita/model';
import { type ColumnChoice, readReport } from 'thai-ita/read';

/** What the user gave: a text, or the bytes of a file. */
export type Input =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

/** Files whose bytes are text are shown as text; all others stay bytes. */
export async function inputOfFile(file: File): Promise<Input> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isText = !bytes.subarray(0, 2_000).includes(0) && !startsWith(bytes, 'PK') && !startsWith(bytes, '%PDF');
  if (!isText) return { kind: 'file', name: file.name, bytes };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', name: file.name, text };
  } catch {
    return { kind: 'file', name: file.name, bytes };
  }
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** Reads a report, after loading the reader of its kind where that is not here yet. */
export async function readInput(input: Input, columns: ColumnChoice): Promise<Reading<Report>> {
  if (input.kind === 'text') return readReport(input.text, { columns });
  const reading = await readReportFile(input.bytes, { name: input.name, columns });
  const missing = reading.issues.find(({ code }) => code === 'files.no-reader');
  if (missing === undefined) return reading;
  await loadScript(missing.message.en.includes('pdfjs') ? 'pdf-reader.js' : 'excel-reader.js');
  return readReportFile(input.bytes, { name: input.name, columns });
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
