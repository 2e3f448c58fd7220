import type { Issue, Severity, SourcePlace } from '../../thai/issue.js';
import { markedLine } from '../terminal/marked-line.js';
import type { Terminal } from '../terminal/terminal.js';
import { wrapped } from '../terminal/wrap.js';

const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', note: '·' };

/** Shows what reading and checking found, each with its place, in the order of the document; cells where the document is no text. */
export function showIssues(issues: readonly Issue[], terminal: Terminal, document: string | undefined): void {
  const { out, colours, columns } = terminal;
  const paint = { error: colours.red, warning: colours.yellow, note: colours.dim };
  if (issues.length === 0) {
    out(colours.green('✔ ไม่พบข้อสังเกต · nothing was found'));
    return;
  }
  const placed = issues.map((issue) => ({ issue, source: issue.place?.source }));
  placed.sort((left, right) => (left.source?.offset ?? -1) - (right.source?.offset ?? -1));
  for (const { issue, source } of placed) {
    const where =
      source === undefined ? '' : ` ${document === undefined ? cellOf(source) : `${source.line}:${source.column}`}`;
    const sure = issue.confidence === undefined ? '' : ` · ${Math.round(issue.confidence * 100)} %`;
    out(paint[issue.severity](`${signs[issue.severity]} ${issue.code}${where.trimEnd()}${sure}`));
    for (const line of wrapped(issue.message.th, columns - 4)) out(`    ${line}`);
    for (const line of wrapped(issue.message.en, columns - 4)) out(`    ${colours.dim(line)}`);
    if (source === undefined || document === undefined) continue;
    const [line, marker] = markedLine(document, source, issue.found, columns - 13);
    const number = String(source.line).padStart(7);
    out(`${colours.dim(`${number} │`)} ${line}`);
    out(`${colours.dim('        │')} ${paint[issue.severity](marker)}`);
  }
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  out('');
  out(`${count('error')} ข้อผิดพลาด errors · ${count('warning')} ข้อควรตรวจ warnings · ${count('note')} หมายเหตุ notes`);
}

/** The cell of a Word or Excel file that a place is in. */
const cellOf = ({ table = 0, row = 0, cell = 0 }: SourcePlace): string =>
  table > 0 ? `ตาราง ${table} แถว ${row} ช่อง ${cell} · table ${table}, row ${row}, cell ${cell}` : '';
