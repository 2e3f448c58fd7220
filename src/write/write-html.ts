import type { Report } from '../model/report.js';
import { agencyLine, columnsOf, type WriteOptions, yearLine } from './columns.js';
import { escapeHtml, htmlOfCell } from './html-cell.js';

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
  const digits = options.digits ?? 'thai';
  const columns = columnsOf(report, options);
  const agency = agencyLine(report);
  const preamble = report.preamble?.split('\n') ?? [];
  const rows = report.measures.map(
    (measure) => `<tr>${columns.map(({ cellOf }) => `<td>${htmlOfCell(cellOf(measure), digits)}</td>`).join('')}</tr>`,
  );
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
<p>${escapeHtml(yearLine(report, options))}</p>
${agency === '' ? '' : `<p>${escapeHtml(agency)}</p>\n`}${preamble.map((line) => `<p>${escapeHtml(line)}</p>\n`).join('')}<table>
<thead>
<tr>${columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr>
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

const STYLE =
  'body{font:1rem/1.6 "Sarabun","TH Sarabun New",sans-serif;margin:2rem}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #888;padding:.4rem .6rem;text-align:left;vertical-align:top}th{background:#eee}ul{margin:0;padding:0}' +
  'ul ul{padding-left:1.5rem}thead{display:table-header-group}tr{break-inside:avoid}';
