import type { Issue, Severity, SourcePlace } from '../../thai/issue.js';
import type { FoundDocument } from '../input/document.js';
import { markedLine } from '../terminal/marked-line.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { wrapped } from '../terminal/wrap.js';

const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', note: '·' };

/**
 * Shows what reading and checking found in a document, under its name: each with its place, in the order of the document; cells
 * where the document is no text.
 */
export function showIssues(
  { document, text }: Pick<FoundDocument, 'document' | 'text'>,
  issues: readonly Issue[],
  terminal: Terminal,
): void {
  const { out, colours } = terminal;
  if (issues.length === 0) return;
  out(colours.underline(document));
  const placed = issues.map((issue) => ({ issue, source: issue.place?.source }));
  placed.sort((left, right) => (left.source?.offset ?? -1) - (right.source?.offset ?? -1));
  const whole = text();
  for (const { issue, source } of placed) showIssue(issue, source, whole, terminal);
  out('');
}

function showIssue(issue: Issue, source: SourcePlace | undefined, text: string | undefined, terminal: Terminal): void {
  const { out, colours, columns, language = 'both' } = terminal;
  const paint = { error: colours.red, warning: colours.yellow, note: colours.dim }[issue.severity];
  const where = placeOf(source, text, terminal);
  const sure = issue.confidence === undefined ? '' : ` · ${Math.round(issue.confidence * 100)} %`;
  out(paint(`${`${signs[issue.severity]} ${issue.code} ${where}`.trimEnd()}${sure}`));
  const { th, en } = issue.message;
  const indent = columns - 4;
  if (language !== 'en') for (const line of wrapped(th, indent)) out(`    ${line}`);
  if (language !== 'th')
    for (const line of wrapped(en, indent)) out(`    ${language === 'en' ? line : colours.dim(line)}`);
  if (source === undefined || text === undefined) return;
  const [line, marker] = markedLine(text, source, issue.found, columns - 13);
  out(`${colours.dim(`${String(source.line).padStart(7)} │`)} ${line}`);
  out(`${colours.dim('        │')} ${paint(marker)}`);
}

function placeOf(source: SourcePlace | undefined, text: string | undefined, terminal: Terminal): string {
  if (source === undefined) return '';
  return text === undefined ? cellOf(source, terminal) : `${source.line}:${source.column}`;
}

/** The cell of a Word, Excel or PDF file that a place is in. */
const cellOf = ({ table = 0, row = 0, cell = 0 }: SourcePlace, terminal: Terminal): string =>
  table > 0
    ? say({ th: `ตาราง ${table} แถว ${row} ช่อง ${cell}`, en: `table ${table}, row ${row}, cell ${cell}` }, terminal)
    : '';
