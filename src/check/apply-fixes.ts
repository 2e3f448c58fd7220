import type { Report } from '../model/report.js';
import type { Edit, Issue, Path } from '../thai/issue.js';

/**
 * Gives the report with the fixes of the issues done: each part is mended once, by the first issue that mends it; paths
 * that the report has not are passed over.
 *
 * @example
 * ```ts
 * import { applyFixes, checkReport } from 'thai-ita/check';
 * const activity = { id: 'm1.a1', text: 'แผนปี พ.ศ..2566' };
 * const outcome = { id: 'm1.o1', text: 'ดี' };
 * const measures = [{ id: 'm1', title: 'โปร่งใส', activities: [activity], outcomes: [outcome] }];
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures };
 * applyFixes(report, checkReport(report)).measures[0]?.activities[0]?.text; // => 'แผนปี พ.ศ.2566'
 * ```
 */
export function applyFixes(report: Report, issues: readonly Issue[]): Report {
  const done = new Set<string>();
  let mended: unknown = report;
  for (const { fix } of issues) {
    if (fix === undefined || fix.some(({ path }) => done.has(keyOf(path)))) continue;
    for (const edit of fix) {
      done.add(keyOf(edit.path));
      mended = edited(mended, edit.path, edit);
    }
  }
  return mended as Report;
}

const keyOf = (path: Path): string => path.map((step) => `/${step}`).join('');

/** The value with one part of it replaced; all else is shared with the value given. */
function edited(value: unknown, path: Path, edit: Edit): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return 'text' in edit ? edit.text : edit.value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  if (Array.isArray(value)) return value.map((part, at) => (at === step ? edited(part, rest, edit) : part));
  return { ...value, [step]: edited((value as Record<string, unknown>)[step], rest, edit) };
}
