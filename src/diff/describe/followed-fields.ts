import type { Report } from '../../model/report.js';
import type { FollowedField, Json, ReportDiff } from '../change.js';
import { isSame } from '../json.js';
import type { Found, Item, Title } from '../pair/parts-to-pair.js';

/** A part on both sides, and what became of its place. */
export interface Paired {
  readonly pair: Found<Title> | Found<Item>;
  /** It went to another measure. */
  readonly isMoved: boolean;
  /** It kept its place among its neighbours. */
  readonly isKept: boolean;
}

/** The id that a place gives: `m1`, `m1.a2`, `m1.o3`; places count from 1. */
export function idOfPlace(what: 'measure' | 'activity' | 'outcome', measurePlace: number, place: number): string {
  if (what === 'measure') return `m${place}`;
  return `m${measurePlace}.${what === 'activity' ? 'a' : 'o'}${place}`;
}

/** How the ids of the one report become those of the other. */
export function followedIds(before: Report, after: Report, pairs: readonly Paired[]): ReportDiff['ids'] {
  if (areByPlace(before) && areByPlace(after)) return 'by-place';
  return pairs.flatMap(({ pair: [from, to] }) =>
    from.value.id === to.value.id ? [] : [followed(from, to, from.value.id, to.value.id)],
  );
}

/** Outcomes whose `activityIds` differ, but name the same activities. */
export function followedLinks(pairs: readonly Paired[]): {
  readonly list: readonly FollowedField[];
  readonly covers: (pair: Paired['pair']) => boolean;
} {
  let idAfter: ReadonlyMap<string, string> | undefined;
  const list: FollowedField[] = [];
  const covered = new Set<Paired['pair']>();
  for (const { pair } of pairs) {
    const [from, to] = pair;
    const old = linksOf(from);
    const now = linksOf(to);
    if (old === undefined || now === undefined || isSame(old, now)) continue;
    idAfter ??= new Map(pairs.map(({ pair: [part, other] }) => [part.value.id, other.value.id]));
    const renamed = old.map((id) => idAfter?.get(id) ?? '');
    if (!isSame(renamed, now)) continue;
    list.push(followed(from, to, old, now));
    covered.add(pair);
  }
  return { list, covers: (pair) => covered.has(pair) };
}

function linksOf(part: Title | Item): readonly string[] | undefined {
  return part.kind === 'outcome' && 'activityIds' in part.value ? part.value.activityIds : undefined;
}

function areByPlace({ measures }: Report): boolean {
  return measures.every(
    (measure, at) =>
      measure.id === idOfPlace('measure', at + 1, at + 1) &&
      measure.activities.every(({ id }, place) => id === idOfPlace('activity', at + 1, place + 1)) &&
      measure.outcomes.every(({ id }, place) => id === idOfPlace('outcome', at + 1, place + 1)),
  );
}

const followed = (from: Title | Item, to: Title | Item, before: Json, after: Json): FollowedField => ({
  what: from.kind,
  before: { ...addressOf(from), value: before },
  after: { ...addressOf(to), value: after },
});

const addressOf = (part: Title | Item) => ({
  measurePlace: (part.kind === 'measure' ? part.place : part.measure) + 1,
  place: part.place + 1,
});
