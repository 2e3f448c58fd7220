import type { Report } from '../model/report.js';
import { shown } from '../thai/argument.js';
import type { Aspect, ChangedKind } from './change.js';
import { diffReports } from './diff-reports.js';
import { type PairOptions, requireReport } from './pair-options.js';
import { type Pair, pairReports } from './pair-reports.js';

/** One measure, activity or outcome through the years. */
export interface Thread {
  readonly what: Exclude<ChangedKind, 'report'>;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** Fiscal years in which more than its years changed. */
  readonly changedIn: readonly number[];
  /** As it stands in each report that has it, the oldest first. */
  readonly steps: readonly ThreadStep[];
}

/** A part in the report of one year. */
export interface ThreadStep {
  readonly fiscalYear: number;
  readonly id: string;
  readonly text: string;
  /** What differs from the report before; empty for what is new or the same. */
  readonly aspects: readonly Aspect[];
}

/**
 * Follows every measure, activity and outcome through one agency's reports of several years: when it was first seen,
 * changed and last seen. Reports are taken by fiscal year, whatever their order.
 *
 * @example
 * ```ts
 * import { historyOf } from 'thai-ita/diff';
 * const measure = { id: 'm1', title: 'โปร่งใส', activities: [], outcomes: [] };
 * const old = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [measure] };
 * const [thread] = historyOf([old, { ...old, fiscalYear: 2567 }]);
 * [thread?.firstSeen, thread?.lastSeen, thread?.changedIn]; // => [2566, 2567, []]
 * ```
 */
export function historyOf(reports: readonly Report[], options: PairOptions = {}): readonly Thread[] {
  if (!Array.isArray(reports)) throw new TypeError(`historyOf: expected a list of reports, got ${shown(reports)}`);
  for (const report of reports) requireReport('historyOf', report);
  const ordered = [...reports].sort((left, right) => left.fiscalYear - right.fiscalYear);
  const threads: { readonly what: Thread['what']; readonly steps: ThreadStep[] }[] = [];
  let open = new Map<string, ThreadStep[]>();
  for (const [at, report] of ordered.entries()) {
    const last = ordered[at - 1];
    const came = last === undefined ? new Map<string, Came>() : cameFrom(last, report, options);
    const next = new Map<string, ThreadStep[]>();
    for (const { what, id, text } of partsOf(report)) {
      const found = came.get(`${what} ${id}`);
      const step = { fiscalYear: report.fiscalYear, id, text, aspects: found?.aspects ?? [] };
      const steps = found && open.get(`${what} ${found.id}`);
      if (steps === undefined) {
        const fresh = [step];
        threads.push({ what, steps: fresh });
        next.set(`${what} ${id}`, fresh);
      } else {
        steps.push(step);
        next.set(`${what} ${id}`, steps);
      }
    }
    open = next;
  }
  return threads.map(({ what, steps }) => ({
    what,
    firstSeen: steps[0]?.fiscalYear ?? 0,
    lastSeen: steps.at(-1)?.fiscalYear ?? 0,
    changedIn: steps
      .filter(({ aspects }) => aspects.some((each) => each !== 'rolled-over'))
      .map((step) => step.fiscalYear),
    steps,
  }));
}

interface Came {
  readonly id: string;
  readonly aspects: readonly Aspect[];
}

/** Where each part of a report comes from, by kind and id. */
function cameFrom(before: Report, after: Report, options: PairOptions): ReadonlyMap<string, Came> {
  const aspects = new Map<string, readonly Aspect[]>(
    diffReports(before, after, options).changes.flatMap((change) =>
      change.after === undefined ? [] : [[`${change.what} ${change.after.id}`, change.aspects] as const],
    ),
  );
  const { measures, activities, outcomes } = pairReports(before, after, options);
  const came = new Map<string, Came>();
  const add = (what: string, pairs: readonly Pair[]) => {
    for (const pair of pairs) {
      const key = `${what} ${pair.after}`;
      came.set(key, { id: pair.before, aspects: aspects.get(key) ?? [] });
    }
  };
  add('measure', measures);
  add('activity', activities);
  add('outcome', outcomes);
  return came;
}

function partsOf({
  measures,
}: Report): readonly { readonly what: Thread['what']; readonly id: string; readonly text: string }[] {
  return measures.flatMap(({ id, title, activities, outcomes }) => [
    { what: 'measure' as const, id, text: title },
    ...activities.map((item) => ({ what: 'activity' as const, id: item.id, text: item.text })),
    ...outcomes.map((item) => ({ what: 'outcome' as const, id: item.id, text: item.text })),
  ]);
}
