import { type Cell, requireLayout } from '../apply/layout.js';
import type { Change, ChangedPart, ReportDiff } from '../change.js';

/** A report as a diff shows it: the report after, and what is gone from it at the place where it stood. */
export interface OutlineMeasure {
  /** Place in the report after, from 1; absent for a measure that is gone. */
  readonly place?: number;
  /** What became of the measure itself; absent where it is the same. */
  readonly change?: Change;
  readonly activities: readonly OutlineItem[];
  readonly outcomes: readonly OutlineItem[];
}

/** An item: one that is the same, one that changed, came or is gone, or the place that one moved away from. */
export type OutlineItem =
  | { readonly kind: 'same'; readonly place: number }
  | { readonly kind: 'changed' | 'left'; readonly change: Change };

/**
 * Puts the changes of a diff into the order of the report after. What was removed stands behind what it stood behind before.
 *
 * @throws RangeError for a diff that was altered, so that its places do not add up.
 */
export function diffOutline(caller: string, diff: ReportDiff): readonly OutlineMeasure[] {
  const layout = requireLayout(caller, diff);
  const moves = movesOf(diff.changes);
  const itemsOf = (what: 'activity' | 'outcome', cells: readonly Cell[], at: ListPlace): readonly OutlineItem[] =>
    inOrder(cells, at.before === undefined ? [] : (moves.gone.get(`${what} ${at.before}`) ?? [])).flatMap((entry) => {
      if ('gone' in entry) return [goneItem(entry.gone)];
      const place = entry.at + 1;
      const change = entry.cell.change ?? moves.came.get(`${what} ${at.after} ${place}`);
      if (change === undefined) return [{ kind: 'same', place } as const];
      // an item that was split stands at the first of its parts
      const isShown = change.kind !== 'split' || isFirstPart(change, at.after, place);
      return isShown ? [{ kind: 'changed', change } as const] : [];
    });
  return inOrder(layout.measures, moves.gone.get('measure 0') ?? []).map((entry): OutlineMeasure => {
    if ('gone' in entry) {
      const at = { after: 0, before: entry.gone.before?.place };
      return { change: entry.gone, activities: itemsOf('activity', [], at), outcomes: itemsOf('outcome', [], at) };
    }
    const place = entry.at + 1;
    const change = entry.cell.change ?? moves.came.get(`measure 0 ${place}`);
    const at = { after: place, before: entry.cell.from?.place };
    return {
      place,
      ...(change !== undefined && { change }),
      activities: itemsOf('activity', layout.activities[entry.at] ?? [], at),
      outcomes: itemsOf('outcome', layout.outcomes[entry.at] ?? [], at),
    };
  });
}

/** Places of a measure in both reports, from 1; 0 and undefined where it has none. */
interface ListPlace {
  readonly after: number;
  readonly before: number | undefined;
}

interface Moves {
  /** What is new at a place of the report after, by kind, measure and place. */
  readonly came: ReadonlyMap<string, Change>;
  /** What left a list of the report before, by kind and measure, in the order of that list. */
  readonly gone: ReadonlyMap<string, readonly Change[]>;
}

function movesOf(changes: readonly Change[]): Moves {
  const came = new Map<string, Change>();
  const gone = new Map<string, Change[]>();
  for (const change of changes) {
    const { what, kind, before, after, parts = [], aspects } = change;
    const arrivals = kind === 'split' ? parts : [after];
    if (kind !== 'changed') {
      for (const part of arrivals) if (part !== undefined) came.set(`${listOf(what, part)} ${part.place}`, change);
    }
    if (before === undefined || !(kind === 'removed' || aspects.includes('moved'))) continue;
    const list = listOf(what, before);
    const others = gone.get(list);
    if (others === undefined) gone.set(list, [change]);
    else others.push(change);
  }
  for (const list of gone.values()) list.sort((left, right) => (left.before?.place ?? 0) - (right.before?.place ?? 0));
  return { came, gone };
}

const listOf = (what: Change['what'], { measurePlace = 0 }: ChangedPart): string =>
  `${what} ${what === 'measure' ? 0 : measurePlace}`;

type Entry = { readonly cell: Cell; readonly at: number } | { readonly gone: Change };

/** The cells of a list, and what is gone from it: behind the last cell that kept its order and stood before it. */
function inOrder(cells: readonly Cell[], gone: readonly Change[]): readonly Entry[] {
  const kept = cells.flatMap(({ from, isPlaced }) => (from === undefined || isPlaced === true ? [] : [from.place]));
  const entries: Entry[] = [];
  let shown = 0;
  const showGone = (until = Number.POSITIVE_INFINITY) => {
    for (; shown < gone.length; shown += 1) {
      const change = gone[shown];
      if (change === undefined || (change.before?.place ?? 0) > until) return;
      entries.push({ gone: change });
    }
  };
  let next = 0;
  showGone(kept[0]);
  for (const [at, cell] of cells.entries()) {
    entries.push({ cell, at });
    if (cell.from === undefined || cell.isPlaced === true) continue;
    next += 1;
    showGone(kept[next]);
  }
  return entries;
}

const goneItem = (change: Change): OutlineItem => ({ kind: change.kind === 'removed' ? 'changed' : 'left', change });

/** Whether a place is the first of those that an item was split into. */
function isFirstPart({ parts = [] }: Change, measurePlace: number, place: number): boolean {
  const [first] = [...parts].sort(
    (left, right) => (left.measurePlace ?? 0) - (right.measurePlace ?? 0) || left.place - right.place,
  );
  return first?.measurePlace === measurePlace && first.place === place;
}
