import type { Report } from '../model/report.js';
import { requireReport } from '../model/require-report.js';
import type { Issue, Path } from '../thai/issue.js';
import { toJsonPointer } from '../thai/json-pointer.js';
import { issuesShape } from '../thai/shape/issue-shape.js';
import { requireShape } from '../thai/shape/shape.js';

/**
 * Gives the report with the fixes of the issues applied, in their order. A fix that touches what an earlier fix has changed is
 * left out; check again to get it. An edit of a part that the report does not have is left out too.
 *
 * @example
 * ```ts
 * import { applyFixes, checkReport } from 'thai-ita/check';
 * import { toReport } from 'thai-ita/model';
 * const measures = [{ title: 'โปร่งใส', activities: ['แผนปี พ.ศ..2566'], outcomes: ['ดี'] }];
 * const report = toReport({ agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงาน', measures });
 * applyFixes(report, checkReport(report)).measures[0]?.activities[0]?.text; // => 'แผนปี พ.ศ.2566'
 * ```
 */
export function applyFixes(report: Report, issues: readonly Issue[]): Report {
  requireReport('applyFixes', report);
  requireShape('applyFixes', 'a list of issues', issuesShape, issues);
  const done = new Set<string>();
  const around = new Set<string>();
  const fresh = new Set<Parts>();
  const own = (parts: Parts): Parts => {
    if (fresh.has(parts)) return parts;
    const copy = (Array.isArray(parts) ? [...parts] : { ...parts }) as Parts;
    fresh.add(copy);
    return copy;
  };
  let mended = report as unknown as Parts;
  for (const { fix } of issues) {
    if (fix === undefined || fix.some(({ path }) => isTouched(path, done, around))) continue;
    for (const edit of fix) {
      const keys = keysOf(edit.path);
      for (const key of keys) around.add(key);
      done.add(keys.at(-1) ?? '');
      const inner = edit.path.slice(0, -1);
      const last = edit.path.at(-1);
      if (last === undefined || !hasPart(mended, edit.path)) continue;
      mended = own(mended);
      let parts = mended;
      for (const step of inner) {
        const copy = own(parts[step] as Parts);
        parts[step] = copy;
        parts = copy;
      }
      parts[last] = 'text' in edit ? edit.text : edit.value;
    }
  }
  return mended as unknown as Report;
}

/** An object or a list, whose parts are found by name or place. */
type Parts = Record<string | number, unknown>;

/** The part itself, one around it or one inside it was touched. */
const isTouched = (path: Path, done: ReadonlySet<string>, around: ReadonlySet<string>): boolean => {
  const keys = keysOf(path);
  return around.has(keys.at(-1) ?? '') || keys.some((key) => done.has(key));
};

/** A key for each part on the way to a part, and its own. */
function keysOf(path: Path): readonly string[] {
  let key = '';
  return path.map((step) => {
    key += toJsonPointer([step]);
    return key;
  });
}

function hasPart(value: unknown, path: Path): boolean {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return false;
    part = (part as Parts)[step];
  }
  return true;
}
