import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { shown } from '../thai/argument.js';
import type { Issue, Path, Place, SourcePlace } from '../thai/issue.js';
import { toJsonPointer } from '../thai/json-pointer.js';
import type { CheckOptions } from './check-options.js';
import { checkReport } from './check-report.js';

/**
 * Finds what is wrong or doubtful in a report that was read: what reading noticed, then what `checkReport` finds, each with its
 * place in the document, so that writers print lines and columns. A reading without a report gives what reading noticed.
 *
 * @throws TypeError for a value that is not a reading, and what `checkReport` throws for its options.
 * @example
 * ```ts
 * import { checkReading } from 'thai-ita/check';
 * import { readReport } from 'thai-ita/read';
 * const reading = readReport('อบต.ก ปีงบประมาณ 2566\nมาตรการ\tกิจกรรม\nโปร่งใส\tแผน ปีงบประมาณ 2565', { format: 'tsv' });
 * const issue = checkReading(reading).find(({ code }) => code === 'check.years-agree');
 * issue?.place?.source?.line; // => 3
 * ```
 */
export function checkReading(reading: Reading<Report>, options: CheckOptions = {}): readonly Issue[] {
  if (!isReading(reading)) throw new TypeError(`checkReading: expected a reading, got ${shown(reading)}`);
  const { value, issues, places } = reading;
  const found = value === undefined ? [] : checkReport(value, options);
  const sources = sourcesOf(places);
  return [...issues, ...found].map((issue) => placedIssue(issue, sources));
}

const isReading = (value: unknown): value is Reading<Report> =>
  typeof value === 'object' && value !== null && 'issues' in value && Array.isArray(value.issues) && 'places' in value;

/** Where parts of a report stand in its document, by JSON Pointer: a part without a place of its own stands where its first part does. */
function sourcesOf(places: ReadonlyMap<string, SourcePlace>): ReadonlyMap<string, SourcePlace> {
  const sources = new Map(places);
  for (const [pointer, source] of places) {
    for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const outer = pointer.slice(0, end);
      if (!sources.has(outer)) sources.set(outer, source);
    }
  }
  return sources;
}

/** The issue with the places in the document of the parts that it is about. */
function placedIssue(issue: Issue, sources: ReadonlyMap<string, SourcePlace>): Issue {
  const placed = (place: Place): Place => {
    const source = place.source ?? (place.path === undefined ? undefined : sourceOf(place.path, sources));
    return source === undefined ? place : { ...place, source };
  };
  const { place, related } = issue;
  return {
    ...issue,
    ...(place !== undefined && { place: placed(place) }),
    ...(related !== undefined && { related: related.map(placed) }),
  };
}

/** The place of a part, or of the nearest part around it that has one. */
function sourceOf(path: Path, sources: ReadonlyMap<string, SourcePlace>): SourcePlace | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const source = sources.get(toJsonPointer(path.slice(0, length)));
    if (source !== undefined) return source;
  }
  return undefined;
}
