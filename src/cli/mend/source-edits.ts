import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Edit, Issue, Path } from '../../thai/issue.js';
import { toJsonPointer } from '../../thai/json-pointer.js';

/** Text of a document to be put in the place of other text. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits of a document's text that do what a fix does to the report; undefined where their places are not sure. */
export function sourceEdits(
  { fix = [] }: Issue,
  text: string,
  reading: Reading<Report>,
): readonly SourceEdit[] | undefined {
  const edits: SourceEdit[] = [];
  for (const edit of fix) {
    const own = editsOfPart(edit, text, reading);
    if (own === undefined) return undefined;
    edits.push(...own);
  }
  return edits;
}

/** The text with edits done; undefined where two of them touch. */
export function applySourceEdits(text: string, edits: readonly SourceEdit[]): string | undefined {
  const inOrder = [...edits].sort((left, right) => left.start - right.start);
  let result = '';
  let done = 0;
  for (const { start, end, text: fresh } of inOrder) {
    if (start < done) return undefined;
    result += text.slice(done, start) + fresh;
    done = end;
  }
  return result + text.slice(done);
}

function editsOfPart(edit: Edit, text: string, { value, places }: Reading<Report>): readonly SourceEdit[] | undefined {
  const place = places.get(toJsonPointer(edit.path));
  const before = partAt(value, edit.path);
  if (place === undefined || typeof before !== 'string' || !('text' in edit)) return undefined;
  const raw = text.slice(place.offset, place.offset + place.length);
  const edits: SourceEdit[] = [];
  for (const run of differingRuns(before, edit.text)) {
    const at = raw === before ? run.start : placeOfRun(before, run, raw);
    if (at === undefined) return undefined;
    const start = place.offset + at;
    edits.push({ start, end: start + run.end - run.start, text: run.text });
  }
  return edits;
}

/** The stretches of a text that differ; each on its own where the texts are of one length, as when digits change. */
function differingRuns(before: string, after: string): readonly SourceEdit[] {
  if (before.length !== after.length) return [middleRun(before, after)];
  const runs: SourceEdit[] = [];
  for (let at = 0; at < before.length; at += 1) {
    if (before[at] === after[at]) continue;
    const start = at;
    while (at < before.length && before[at] !== after[at]) at += 1;
    runs.push({ start, end: at, text: after.slice(start, at) });
  }
  return runs;
}

function middleRun(before: string, after: string): SourceEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** Units of text on each side that may tell a place from others. */
const MOST_CONTEXT = 40;

/** Where a stretch of a text stands in its raw form, with as much around it as makes it the only one. */
function placeOfRun(before: string, { start, end }: SourceEdit, raw: string): number | undefined {
  for (let context = start === end ? 1 : 0; context <= MOST_CONTEXT; context += 1) {
    const first = Math.max(0, start - context);
    const needle = before.slice(first, end + context);
    const at = raw.indexOf(needle);
    if (at < 0) return undefined;
    if (raw.indexOf(needle, at + 1) < 0) return at + start - first;
  }
  return undefined;
}

function partAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null) return undefined;
    part = (part as Record<string | number, unknown>)[step];
  }
  return part;
}
