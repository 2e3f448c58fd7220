import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { ListItem, Report } from 'thai-ita/model';

/** The report as rows of cells, lines parted by line feeds, as an office would type it. */
function rowsOf({ title, fiscalYear, agency, measures }: Report): readonly (readonly string[])[] {
  const cell = (items: readonly ListItem[]) =>
    items.map(({ number, text }) => (number === undefined ? text : `${number}. ${text}`)).join('\n');
  return [
    [title],
    [`ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`],
    [agency.name],
    ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์'],
    ...measures.map(({ number, title: name, activities, outcomes }) => [
      number === undefined ? name : `${number}. ${name}`,
      cell(activities),
      cell(outcomes),
    ]),
  ];
}

/** The report as an Excel file. */
export function excelOf(report: Report): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rowsOf(report).map((row) => [...row])), 'รายงาน');
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }));
}

/** The report as a Word file. */
export async function wordOf(report: Report): Promise<Buffer> {
  const rows = rowsOf(report);
  const cellOf = (text: string) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) });
  const table = new Table({ rows: rows.slice(3).map((row) => new TableRow({ children: row.map(cellOf) })) });
  const lines = rows.slice(0, 3).map(([text = '']) => new Paragraph(text));
  return Packer.toBuffer(new Document({ sections: [{ children: [...lines, table] }] }));
}
