import type { Report } from '../model/report.js';
import { requireReport } from '../model/require-report.js';
import { requireOptions } from '../thai/argument.js';
import { escapeHtml } from '../thai/escape-html.js';
import { frontLines } from './front-lines.js';
import { htmlOfCell } from './html-cell.js';
import { digitsOf, type WriteOptions, writeChoices } from './write-options.js';
import { type WrittenRow, writtenTableOf } from './written-table.js';

/**
 * Writes a report as an HTML page: one table with a caption and headings, safe whatever the texts hold.
 *
 * @example
 * ```ts
 * import { readReportHtml } from 'thai-ita/read';
 * import { writeReportHtml } from 'thai-ita/write';
 * const activity = { id: 'm1.a1', number: '1', text: 'แผนปี ๒๕๖๖ ๒. <b>' };
 * const measure = { id: 'm1', title: 'โปร่งใส', activities: [activity], outcomes: [] };
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [measure] };
 * readReportHtml(writeReportHtml(report)).value?.measures[0]?.activities; // => [activity]
 * ```
 */
export function writeReportHtml(report: Report, options: WriteOptions = {}): string {
  requireReport('writeReportHtml', report);
  requireOptions('writeReportHtml', options, writeChoices);
  const digits = digitsOf(options);
  const { headings, rows } = writtenTableOf(report, options);
  const front = frontLines({ ...report, title: '' }, options);
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(report.title)}</h1>
${front.map((line) => `<p>${escapeHtml(line)}</p>\n`).join('')}<table>
<thead>
<tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr>
</thead>
<tbody>
${rows.map((row) => rowAsHtml(row, headings.length, digits)).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function rowAsHtml(row: WrittenRow, columns: number, digits: 'thai' | 'arabic'): string {
  if (row.kind === 'section') {
    return `<tr><td colspan="${columns}">${row.text.split('\n').map(escapeHtml).join('<br>')}</td></tr>`;
  }
  const cells = row.cells.map((cell) => {
    if (cell.kind === 'covered') return '';
    const span = cell.rows > 1 ? ` rowspan="${cell.rows}"` : '';
    return `<td${span}>${htmlOfCell(cell.content, digits)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const STYLE =
  'body{font:1rem/1.6 "Sarabun","TH Sarabun New",sans-serif;margin:2rem}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #888;padding:.4rem .6rem;text-align:left;vertical-align:top}th{background:#eee}ul{margin:0;padding:0}' +
  'ul ul{padding-left:1.5rem}thead{display:table-header-group}tr{break-inside:avoid}';
