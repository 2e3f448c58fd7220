import type { Paragraph, Table } from 'docx';
import type { Report } from '../../model/report.js';
import { requireReport } from '../../model/require-report.js';
import { requireOptions } from '../../thai/argument.js';
import { frontLines } from '../../write/front-lines.js';
import { digitsOf, type WriteOptions, writeChoices } from '../../write/write-options.js';
import { type WrittenRow, type WrittenTable, writtenTableOf } from '../../write/written-table.js';
import { isMissingPackage } from '../file-issues.js';
import { type CellWriter, type Docx, depthOfCell, inXml, paragraphOf, paragraphsOfCell } from './word-cell.js';
import { columnWidths, fontTable, PAGE, wordStyles } from './word-layout.js';

/**
 * Writes a report as a Word file in the official form, by the package `docx`, an optional peer: A4 on its side, one table in TH Sarabun
 * New (TH SarabunPSK where that is not installed), its headings repeated on each page. `readReportDocx` reads it back as it was.
 *
 * @throws TypeError for a value that is not a report, RangeError for an option that is none, Error where the package is not installed.
 * @example
 * ```ts
 * import { readReportDocx, writeReportDocx } from 'thai-ita/files';
 * import { toReport } from 'thai-ita/model';
 * const measures = [{ number: '1', title: 'โปร่งใส', activities: ['จัดทำแผน'], outcomes: ['ตรวจสอบได้'] }];
 * const report = toReport({ agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures });
 * const bytes = await writeReportDocx(report, { digits: 'thai' });
 * (await readReportDocx(bytes)).value?.measures; // => report.measures
 * ```
 */
export async function writeReportDocx(report: Report, options: WriteOptions = {}): Promise<Uint8Array> {
  requireReport('writeReportDocx', report);
  requireOptions('writeReportDocx', options, writeChoices);
  const docx = await loadDocx();
  const writer: CellWriter = { docx, digits: digitsOf(options) };
  const table = writtenTableOf(report, options);
  const { height, width, margin } = PAGE;
  const pageNumber = new docx.TextRun({ children: [docx.PageNumber.CURRENT] });
  const footer = new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [pageNumber] });
  const formatType = writer.digits === 'thai' ? docx.NumberFormat.THAI_NUMBERS : docx.NumberFormat.DECIMAL;
  const document = new docx.Document({
    title: inXml(report.title),
    creator: inXml(report.agency.name),
    lastModifiedBy: inXml(report.agency.name),
    styles: wordStyles(depthOf(table)),
    sections: [
      {
        properties: {
          page: {
            size: { width, height, orientation: docx.PageOrientation.LANDSCAPE },
            margin,
            pageNumbers: { formatType },
          },
        },
        footers: { default: new docx.Footer({ children: [footer] }) },
        children: [...frontOf(report, options, writer), new docx.Paragraph({}), tableOf(table, writer)],
      },
    ],
  });
  return docx.Packer.pack(document, 'uint8array', undefined, [fontTable()]);
}

async function loadDocx(): Promise<Docx> {
  try {
    const docx = await import('docx');
    // a bundler may be told to leave the package out, and then gives an empty module
    if (docx.Document !== undefined) return docx;
  } catch (error) {
    if (!isMissingPackage(error)) throw error;
  }
  throw new Error('writeReportDocx: to write Word files, install the package docx');
}

/** The lines above the table: title, year and agency in the middle, the text between title and table from margin to margin. */
function frontOf(report: Report, options: WriteOptions, { docx }: CellWriter): readonly Paragraph[] {
  const { preamble: _, ...named } = report;
  const all = frontLines(report, options);
  const inMiddle = frontLines(named, options).length;
  const titles = frontLines({ ...named, title: '' }, options).length < inMiddle ? 1 : 0;
  return all.map((line, at) => {
    const children = [new docx.TextRun(inXml(line))];
    if (at < titles) return new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children });
    return new docx.Paragraph({ style: at < inMiddle ? 'ItaFront' : 'ItaPreamble', children });
  });
}

function depthOf({ rows }: WrittenTable): number {
  let depth = -1;
  for (const row of rows) {
    if (row.kind === 'section') continue;
    for (const cell of row.cells) if (cell.kind === 'cell') depth = Math.max(depth, depthOfCell(cell.content));
  }
  return depth;
}

function tableOf(table: WrittenTable, writer: CellWriter): Table {
  const { docx } = writer;
  const columns = columnWidths(table);
  const widthAt = (at: number) => ({ size: columns[at] ?? 0, type: docx.WidthType.DXA });
  const head = table.headings.map((heading, at) => {
    const run = new docx.TextRun({ text: inXml(heading), bold: true });
    const children = [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [run] })];
    return new docx.TableCell({ width: widthAt(at), shading: { fill: 'E7E6E6' }, children });
  });
  return new docx.Table({
    columnWidths: [...columns],
    layout: docx.TableLayoutType.FIXED,
    margins: { left: 85, right: 85, top: 28, bottom: 28 },
    rows: [
      new docx.TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...table.rows.map((row) => rowOf(row, columns, writer)),
    ],
  });
}

/** A row; it may go on over the page, since the activities of one measure often fill more than a page. */
function rowOf(row: WrittenRow, columns: readonly number[], writer: CellWriter) {
  const { docx } = writer;
  if (row.kind === 'section') {
    const children = [paragraphOf(row.text.split('\n'), writer)];
    return new docx.TableRow({ children: [new docx.TableCell({ columnSpan: columns.length, children })] });
  }
  const cells = row.cells.flatMap((cell, at) => {
    // the package itself adds the cells below one that reaches over several rows
    if (cell.kind === 'covered') return [];
    const width = { size: columns[at] ?? 0, type: docx.WidthType.DXA };
    const children = [...paragraphsOfCell(cell.content, writer)];
    return [new docx.TableCell({ width, ...(cell.rows > 1 && { rowSpan: cell.rows }), children })];
  });
  return new docx.TableRow({ children: cells });
}
