import type { Change, ChangedPart, FollowedField, Json, ReportDiff } from '../change.js';
import { requireDiff } from '../require-diff.js';

/** What stands at one place of the report after. */
export interface Cell {
  /** Where it stands in the report before; absent for what is new. */
  readonly from?: Address;
  /** It has a place of its own, and is not kept in the order of before. */
  readonly isPlaced?: true;
  /** What is new. */
  readonly part?: ChangedPart;
  /** What changed about it. */
  readonly change?: Change;
  /** Its id after, where it differs and ids are not by place. */
  readonly id?: Json;
  /** Its `activityIds` after, where they follow the ids. */
  readonly links?: Json;
}

/** A place in a report, from 1. */
interface Address {
  readonly measurePlace: number;
  readonly place: number;
}

/** What stands where in the report after; lists of items by index of the measure after. */
export interface Layout {
  readonly measures: readonly Cell[];
  readonly activities: readonly (readonly Cell[])[];
  readonly outcomes: readonly (readonly Cell[])[];
}

/**
 * The layout of a diff that can be inverted and written as a patch.
 *
 * @throws TypeError for a value that is not a diff, RangeError for a diff that was altered, so that its places do not add up.
 */
export function requireLayout(caller: string, diff: ReportDiff): Layout {
  requireDiff(caller, diff);
  const layout = layoutOf(diff);
  if (layout !== undefined) return layout;
  throw new RangeError(`${caller}: expected a diff whose places add up, got an altered one`);
}

/** Puts every part at its place of the report after: those with a place of their own first, the others in their order. */
export function layoutOf(diff: ReportDiff): Layout | undefined {
  const spots = spotsOf(diff);
  const all = addresses(diff.before.measures.length);
  const measures = filled(spots, { what: 'measure', measure: 0, length: diff.after.measures.length }, all);
  if (measures === undefined) return undefined;
  const lists = (what: 'activity' | 'outcome', list: 'activities' | 'outcomes') => {
    const found: (readonly Cell[])[] = [];
    for (const [at, { from }] of measures.entries()) {
      const before = from === undefined ? [] : addresses(diff.before.measures[from.place - 1]?.[list] ?? 0, from.place);
      const length = diff.after.measures[at]?.[list] ?? 0;
      const cells = filled(spots, { what, measure: at + 1, length }, before);
      if (cells === undefined) return undefined;
      found.push(cells);
    }
    return found;
  };
  const activities = lists('activity', 'activities');
  const outcomes = lists('outcome', 'outcomes');
  return activities === undefined || outcomes === undefined ? undefined : { measures, activities, outcomes };
}

const addresses = (count: number, measurePlace?: number): readonly Address[] =>
  Array.from({ length: count }, (_, at) => ({ measurePlace: measurePlace ?? at + 1, place: at + 1 }));

/** A list of the report after. */
interface WantedList {
  readonly what: 'measure' | 'activity' | 'outcome';
  /** Place of its measure after, from 1; 0 for the list of measures. */
  readonly measure: number;
  readonly length: number;
}

/** The cells of a list of the report after; undefined where a damaged diff does not fill it. */
function filled(
  spots: Spots,
  { what, measure, length }: WantedList,
  before: readonly Address[],
): readonly Cell[] | undefined {
  const placed = spots.placed.get(`${what} ${measure}`);
  const kept = before.filter((address) => !spots.gone.has(keyOf(what, address)));
  if (kept.length + (placed?.size ?? 0) !== length) return undefined;
  const cells: Cell[] = [];
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    const cell = placed?.get(at);
    const from = kept[next];
    if (cell !== undefined) cells.push(cell);
    else if (from === undefined) return undefined;
    else {
      next += 1;
      cells.push({ from, ...spots.about.get(keyOf(what, from)) });
    }
  }
  return cells;
}

interface Spots {
  /** Cells with a place of their own, by list and index. */
  readonly placed: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
  /** Places of the report before that are empty after. */
  readonly gone: ReadonlySet<string>;
  /** What changes say of places of the report before. */
  readonly about: ReadonlyMap<string, Omit<Cell, 'from'>>;
}

function spotsOf(diff: ReportDiff): Spots {
  const placed = new Map<string, Map<number, Cell>>();
  const gone = new Set<string>();
  const about = new Map<string, Omit<Cell, 'from'>>();
  const put = (what: string, { measurePlace = 0, place }: ChangedPart, cell: Cell) => {
    const list = `${what} ${what === 'measure' ? 0 : measurePlace}`;
    const cells = placed.get(list) ?? new Map<number, Cell>();
    placed.set(list, cells.set(place - 1, { ...cell, isPlaced: true }));
  };
  const note = (key: string, known: Omit<Cell, 'from'>) => about.set(key, { ...about.get(key), ...known });
  const follow = (list: readonly FollowedField[], name: 'id' | 'links') => {
    for (const { what, before, after } of list) note(keyOf(what, before), { [name]: after.value });
  };
  if (diff.ids !== 'by-place') follow(diff.ids, 'id');
  follow(diff.links, 'links');
  for (const change of diff.changes) {
    const { what, kind, before, after, parts = [] } = change;
    if (what === 'report') continue;
    if (kind !== 'changed') {
      const sources = kind === 'merged' ? parts : [before];
      const results = kind === 'split' ? parts : [after];
      for (const source of sources) if (source !== undefined) gone.add(keyOf(what, addressOf(source)));
      for (const part of results) if (part !== undefined) put(what, part, { part });
    } else if (before !== undefined && after !== undefined) {
      const from = addressOf(before);
      const key = keyOf(what, from);
      note(key, { change });
      if (!change.aspects.includes('moved') && !change.aspects.includes('reordered')) continue;
      gone.add(key);
      put(what, after, { from, ...about.get(key) });
    }
  }
  return { placed, gone, about };
}

const addressOf = ({ measurePlace = 0, place }: ChangedPart): Address => ({ measurePlace, place });

const keyOf = (what: string, { measurePlace, place }: Address): string => `${what} ${measurePlace} ${place}`;
