import { json, listOf, number, object, oneOf, optional, type Shape, text, whole } from '../thai/shape/shape.js';
import type { Aspect, Change, ChangedKind, DiffSide } from './change.js';

/** A report has no more parts than a document may have cells. */
const MOST_PARTS = 1_000_000;
const count = whole(0, MOST_PARTS);

const kinds: Readonly<Record<Change['kind'], true>> = {
  added: true,
  removed: true,
  changed: true,
  split: true,
  merged: true,
};

const whats: Readonly<Record<ChangedKind, true>> = { report: true, measure: true, activity: true, outcome: true };

const aspects: Readonly<Record<Aspect, true>> = {
  moved: true,
  reordered: true,
  renumbered: true,
  reworded: true,
  respelled: true,
  'rolled-over': true,
  'stale-year': true,
  fields: true,
};

const part = object({
  id: optional(text),
  measureId: optional(text),
  measurePlace: optional(count),
  place: count,
  number: optional(text),
  text,
  value: optional(object({})),
});

const fieldChange = object({
  field: text,
  before: optional(json),
  after: optional(json),
  difference: optional(number),
  percent: optional(number),
  days: optional(number),
});

/** A change, alone. */
export const changeShape: Shape = object({
  what: oneOf(whats),
  kind: oneOf(kinds),
  before: optional(part),
  after: optional(part),
  parts: optional(listOf(part)),
  aspects: listOf(oneOf(aspects)),
  fields: optional(listOf(fieldChange)),
});

const followedSide = object({ measurePlace: count, place: count, value: json });
const followed = listOf(object({ what: oneOf(whats), before: followedSide, after: followedSide }));

const sideFields = object({
  agency: text,
  fiscalYear: optional(number),
  title: text,
  fingerprint: text,
  measures: listOf(object({ fingerprint: text, activities: count, outcomes: count })),
});

/** One of the two reports; all its parts together are as many as a report may have. */
const side: Shape = (value, path) => {
  const found = sideFields(value, path);
  if (found !== undefined) return found;
  const { measures } = value as DiffSide;
  let parts = measures.length;
  for (const { activities, outcomes } of measures) parts += activities + outcomes;
  return parts > MOST_PARTS ? [...path, 'measures'] : undefined;
};

const countsOf = (names: Readonly<Record<string, unknown>>): Readonly<Record<string, Shape>> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, count]));

/** A diff, all of it. */
export const diffShape: Shape = object({
  changes: listOf(changeShape),
  summary: object({ ...countsOf(kinds), unchanged: count, aspects: object(countsOf(aspects)) }),
  before: side,
  after: side,
  ids: (value, path) => (value === 'by-place' ? undefined : followed(value, path)),
  links: followed,
});
