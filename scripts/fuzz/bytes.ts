import { readdirSync, readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readReportFile } from '../../src/files/index.js';
import { random } from './random.js';

const rows = [
  ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์'],
  ['โปร่งใส', '๑. จัดทำแผน ๒. เผยแพร่', 'ตรวจสอบได้'],
];

/** A file of each kind: printed PDFs of the tests, Word, Excel, text in three encodings. */
export async function exampleFiles(): Promise<readonly Uint8Array[]> {
  const printed = 'test/files/pdf/printed';
  const pdfs = readdirSync(printed).filter((name) => name.endsWith('.pdf'));
  const table = new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'รายงาน');
  const html = readFileSync('examples/reports/thungdokchan-2567.html', 'utf8');
  return [
    ...pdfs.slice(0, 3).map((name) => readFileSync(`${printed}/${name}`)),
    word,
    new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    new Uint8Array(write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer),
    new TextEncoder().encode(html),
    Buffer.from(`\ufeff${html}`, 'utf16le'),
  ];
}

/** Reads a file of which a few bytes were changed, taken out, doubled or cut off. */
export async function readBrokenFile(files: readonly Uint8Array[]): Promise<void> {
  const bytes = Uint8Array.from(files[random(files.length)] ?? []);
  let broken = bytes;
  for (let count = 1 + random(6); count > 0; count -= 1) {
    const at = random(broken.length + 1);
    const end = Math.min(broken.length, at + random(64));
    const kind = random(4);
    if (kind === 0) for (let place = at; place < end; place += 1) broken[place] = random(256);
    else if (kind === 1) broken = Uint8Array.from([...broken.subarray(0, at), ...broken.subarray(end)]);
    else if (kind === 2) broken = Uint8Array.from([...broken.subarray(0, end), ...broken.subarray(at)]);
    else if (random(8) === 0) broken = broken.slice(0, at);
  }
  const { value, issues } = await readReportFile(broken);
  if (value === undefined && issues.length === 0) throw new Error('no report, and nothing is said');
}
