import type { Thread, ThreadStep } from '../history-of.js';

/** A measure through the years, with its items. */
export interface HistoryRow {
  readonly thread: Thread;
  /** Activities and outcomes that belong to it in the last year that has them. */
  readonly items: readonly Thread[];
  /** How its items fared, by year. */
  readonly tallies: ReadonlyMap<number, ItemTally>;
}

/** How the activities and outcomes of a measure fared from one report to the next. */
interface ItemTally {
  readonly activity: Fares;
  readonly outcome: Fares;
}

/** How many there are, and how many of them are new or changed; `gone` are those that the report before had. */
export interface Fares {
  count: number;
  added: number;
  changed: number;
  gone: number;
}

/** Puts the threads of items to those of their measures; the measures stay in their order. */
export function historyRows(threads: readonly Thread[], years: readonly number[]): readonly HistoryRow[] {
  const rows = new Map<Thread, Open>();
  const measures = new Map<string, Open>();
  for (const thread of threads) {
    if (thread.what !== 'measure') continue;
    const row: Open = { thread, items: [], tallies: new Map() };
    rows.set(thread, row);
    for (const { fiscalYear, id } of thread.steps) measures.set(`${fiscalYear} ${id}`, row);
  }
  const measureAt = (step: ThreadStep | undefined): Open | undefined =>
    step === undefined ? undefined : measures.get(`${step.fiscalYear} ${step.measureId}`);
  for (const thread of threads) {
    const { what, steps } = thread;
    if (what === 'measure') continue;
    measureAt(steps.at(-1))?.items.push(thread);
    for (const [at, step] of steps.entries()) {
      const fares = faresOf(measureAt(step), step.fiscalYear, what);
      fares.count += 1;
      if (at === 0 && step.fiscalYear !== years[0]) fares.added += 1;
      if (step.aspects.some((aspect) => aspect !== 'rolled-over')) fares.changed += 1;
    }
    const next = years[years.indexOf(thread.lastSeen) + 1];
    if (next !== undefined) faresOf(measureAt(steps.at(-1)), next, what).gone += 1;
  }
  return [...rows.values()];
}

/** A row that is being filled. */
interface Open {
  readonly thread: Thread;
  readonly items: Thread[];
  readonly tallies: Map<number, ItemTally>;
}

const noFares = (): Fares => ({ count: 0, added: 0, changed: 0, gone: 0 });

function faresOf(row: Open | undefined, year: number, what: 'activity' | 'outcome'): Fares {
  const tally = row?.tallies.get(year) ?? { activity: noFares(), outcome: noFares() };
  row?.tallies.set(year, tally);
  return tally[what];
}
