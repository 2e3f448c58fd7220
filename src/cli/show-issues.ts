import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Issue, Path, Severity, SourcePlace } from '../thai/issue.js';
import { markedLine } from './marked-line.js';
import type { Terminal } from './terminal.js';
import { wrapped } from './wrap.js';

const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', note: '·' };

/** What reading and checking found, in the order of the document, with the places. */
export function showIssues(
  issues: readonly Issue[],
  reading: Reading<Report>,
  terminal: Terminal,
  document: string,
): void {
  const { out, colours, columns } = terminal;
  const paint = { error: colours.red, warning: colours.yellow, note: colours.dim };
  if (issues.length === 0) {
    out(colours.green('✔ ไม่พบข้อสังเกต · nothing was found'));
    return;
  }
  const placed = issues.map((issue) => ({ issue, source: sourceOf(issue, reading.places) }));
  placed.sort((left, right) => (left.source?.offset ?? -1) - (right.source?.offset ?? -1));
  for (const { issue, source } of placed) {
    const where = source === undefined ? '' : ` ${source.line}:${source.column}`;
    const sure = issue.confidence === undefined ? '' : ` · ${Math.round(issue.confidence * 100)} %`;
    out(paint[issue.severity](`${signs[issue.severity]} ${issue.code}${where}${sure}`));
    for (const line of wrapped(issue.message.th, columns - 4)) out(`    ${line}`);
    for (const line of wrapped(issue.message.en, columns - 4)) out(`    ${colours.dim(line)}`);
    if (source === undefined) continue;
    const [line, marker] = markedLine(document, source, issue.found, columns - 13);
    const number = String(source.line).padStart(7);
    out(`${colours.dim(`${number} │`)} ${line}`);
    out(`${colours.dim('        │')} ${paint[issue.severity](marker)}`);
  }
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  out('');
  out(`${count('error')} ข้อผิดพลาด errors · ${count('warning')} ข้อควรตรวจ warnings · ${count('note')} หมายเหตุ notes`);
}

/** The issue with the place in the document of the part that it is about. */
export function withSource(issue: Issue, places: ReadonlyMap<string, SourcePlace>): Issue {
  const source = sourceOf(issue, places);
  return source === undefined ? issue : { ...issue, place: { ...issue.place, source } };
}

/** The issue's own place, or that of the nearest part of the report that has one. */
function sourceOf(issue: Issue, places: ReadonlyMap<string, SourcePlace>): SourcePlace | undefined {
  if (issue.place?.source !== undefined) return issue.place.source;
  const path = issue.place?.path;
  if (path === undefined) return undefined;
  const inside = [...places].find(
    ([pointer]) => pointer === pointerOf(path) || pointer.startsWith(`${pointerOf(path)}/`),
  );
  if (inside !== undefined) return inside[1];
  return path.length > 1 ? sourceOf({ ...issue, place: { path: path.slice(0, -1) } }, places) : undefined;
}

const pointerOf = (path: Path): string => path.map((step) => `/${step}`).join('');
