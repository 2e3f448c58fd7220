import type { Report } from '../model/report.js';
import { requireReport } from '../model/require-report.js';
import { requireList } from '../thai/require-list.js';
import type { Aspect, ChangedKind } from './change.js';
import { diffReports } from './diff-reports.js';
import type { PairOptions } from './pair/pair-options.js';
import { pairReports } from './pair/pair-reports.js';
import { textOf, titlesOf } from './pair/parts-to-pair.js';

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
  /** Id of the measure it belongs to in that year; absent for measures. */
  readonly measureId?: string;
  readonly text: string;
  /** What differs from the report before; empty for what is new or the same. */
  readonly aspects: readonly Aspect[];
}

/**
 * Follows every measure, activity and outcome through one agency's reports of several years: when it was first seen,
 * changed and last seen. Reports are taken by fiscal year, whatever their order.
 *
 * @throws RangeError for a report that names no fiscal year, TypeError for a value that is not a list of reports.
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
  return threadsOf(datedReports('historyOf', reports), options);
}

/** The threads of reports that stand in the order of their years. */
export function threadsOf(dated: readonly DatedReport[], options: PairOptions): readonly Thread[] {
  const threads: Open[] = [];
  let last: Report | undefined;
  let open = new Map<string, Open>();
  for (const report of dated) {
    const { fiscalYear } = report;
    const came = last === undefined ? new Map<string, Came>() : cameFrom(last, report, options);
    const next = new Map<string, Open>();
    for (const { kind: what, value, measureId } of partsOf(report)) {
      const { from, aspects = [] } = came.get(`${what} ${value.id}`) ?? {};
      let thread = open.get(`${what} ${from}`);
      if (thread === undefined) {
        thread = { what, steps: [] };
        threads.push(thread);
      }
      const inside = measureId === undefined ? {} : { measureId };
      thread.steps.push({ fiscalYear, id: value.id, ...inside, text: textOf(value), aspects });
      next.set(`${what} ${value.id}`, thread);
    }
    open = next;
    last = report;
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

/** Each measure of a report, and behind it its items. */
const partsOf = (report: Report) =>
  titlesOf(report).flatMap(({ kind, value, items }) => [
    { kind, value, measureId: undefined },
    ...items.map((item) => ({ kind: item.kind, value: item.value, measureId: value.id })),
  ]);

/** A report that names its year. */
export type DatedReport = Report & { readonly fiscalYear: number };

/**
 * The reports by fiscal year, the oldest first.
 *
 * @throws RangeError for a report that names no fiscal year, TypeError for a value that is not a list of reports.
 */
export function datedReports(caller: string, reports: readonly Report[]): readonly DatedReport[] {
  requireList(caller, 'reports', reports);
  const dated = reports.map((report) => {
    requireReport(caller, report);
    const { fiscalYear } = report;
    if (fiscalYear !== undefined) return { ...report, fiscalYear };
    throw new RangeError(`${caller}: expected reports with a fiscal year, got one without`);
  });
  return dated.sort((left, right) => left.fiscalYear - right.fiscalYear);
}

/** A thread that the next report may carry on. */
interface Open {
  readonly what: Thread['what'];
  readonly steps: ThreadStep[];
}

interface Came {
  /** Id in the report before. */
  readonly from: string;
  readonly aspects?: readonly Aspect[];
}

/** Where each part of a report comes from, by kind and id. */
function cameFrom(before: Report, after: Report, options: PairOptions): ReadonlyMap<string, Came> {
  const { measures, activities, outcomes } = pairReports(before, after, options);
  const came = new Map<string, Came>();
  for (const [what, pairs] of [
    ['measure', measures],
    ['activity', activities],
    ['outcome', outcomes],
  ] as const)
    for (const pair of pairs) came.set(`${what} ${pair.after}`, { from: pair.before });
  for (const { what, before: from, after: to, aspects } of diffReports(before, after, options).changes)
    if (from !== undefined && to !== undefined) came.set(`${what} ${to.id}`, { from: from.id, aspects });
  return came;
}
