import type { Issue } from 'thai-ita/thai';
import { useSay } from './language.js';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly issue: Issue;
}

/** Places of findings in the order of the text; where two meet, the first one wins. */
function marksOf(text: string, issues: readonly Issue[]): readonly Mark[] {
  const all = issues.flatMap((issue): readonly Mark[] => {
    const source = issue.place?.source;
    if (source === undefined || source.length === 0 || source.offset + source.length > text.length) return [];
    return [{ start: source.offset, end: source.offset + source.length, issue }];
  });
  const marks: Mark[] = [];
  for (const mark of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  }
  return marks;
}

/** The id of the place of a finding in the source. */
export const markId = ({ place }: Issue): string => `source-${place?.source?.offset}`;

interface MarkedSourceProps {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** The text of a document with the places of the findings marked. */
export function MarkedSource({ text, issues }: MarkedSourceProps) {
  const say = useSay();
  const marks = marksOf(text, issues);
  const pieces = marks.map(({ start, end, issue }, at) => [
    text.slice(marks[at - 1]?.end ?? 0, start),
    <mark key={start} id={markId(issue)} class={issue.severity} title={say(issue.message)} tabIndex={-1}>
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <pre class="source">
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </pre>
  );
}
