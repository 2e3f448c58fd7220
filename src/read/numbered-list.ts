import { findMarks, isBullet, isFirst, type Mark } from './list-mark.js';

/** An item found in a text, with its place: `text` is `source.slice(start, end)`. */
export interface NumberedItem {
  /** As printed, in Arabic digits, without dots and brackets; a bullet as the bullet; absent before the first mark. */
  readonly number?: string;
  readonly text: string;
  /** Index of the first unit of `text`. */
  readonly start: number;
  /** Index after the last unit of `text`. */
  readonly end: number;
  /** Index of the first unit of the mark; `start` where there is none. */
  readonly markStart: number;
  readonly items?: readonly NumberedItem[];
}

/** Makes an item of a typed list, in the form that is wanted, without another in between. */
export type MakeItem<Item> = (
  /** Absent before the first mark. */
  number: string | undefined,
  start: number,
  end: number,
  markStart: number,
  /** The items of the list inside it, where there is one. */
  items: Item[] | undefined,
) => Item;

/**
 * Takes a typed list apart, whether its marks stand at the line starts or run together in one paragraph. It follows the
 * sequence: after item ๑ only ๒ begins a new item, so that years, amounts and law numbers before a mark stay text.
 * Text without a mark is one item without number; empty text gives no item.
 *
 * @example
 * ```ts
 * import { splitNumberedList } from 'thai-ita/read';
 * const list = splitNumberedList('๑. แผนปี พ.ศ. ๒๕๖๖ ๒. รายงานผล');
 * list.map(({ number, text }) => [number, text]); // => [['1', 'แผนปี พ.ศ. ๒๕๖๖'], ['2', 'รายงานผล']]
 * ```
 */
export const splitNumberedList = (text: string): readonly NumberedItem[] =>
  listItems<NumberedItem>(text, (number, start, end, markStart, items) => ({
    ...(number !== undefined && { number }),
    text: text.slice(start, end),
    start,
    end,
    markStart,
    ...(items !== undefined && { items }),
  }));

/** The items of a typed list, each as it is made. */
export function listItems<Item>(text: string, make: MakeItem<Item>): Item[] {
  const marks = findMarks(text);
  const first = marks[0];
  if (first === undefined || firstFilled(text, 0, first.start) < first.start) return plainItem(text, make);
  if (marks.length === 1) return [itemOf(text, first, text.length, undefined, make)];
  return markedItems({ text, marks, make }, 0, marks.length, text.length, 0);
}

/** Lists inside lists that are told apart; a deeper one stays text. */
const MAX_DEPTH = 8;

/** A text with its marks, and how its items are made. */
interface MarkedText<Item> {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly make: MakeItem<Item>;
}

/**
 * The items of the list that the mark at a place begins, up to the mark at another; marks of other kinds are left to the
 * lists inside the items. The text of the last item ends at `end`.
 */
function markedItems<Item>(marked: MarkedText<Item>, from: number, to: number, end: number, depth: number): Item[] {
  const { text, marks, make } = marked;
  const chain = chainOf(marks, from, to);
  const found: Item[] = [];
  for (let index = 0; index < chain.length; index += 1) {
    const place = chain[index] ?? from;
    const next = chain[index + 1] ?? to;
    const mark = marks[place];
    if (mark === undefined) continue;
    const stop = next === to ? end : (marks[next]?.start ?? end);
    const inner = depth < MAX_DEPTH ? nestedListAt(marks, mark, place + 1, next) : -1;
    if (inner < 0) {
      found.push(itemOf(text, mark, stop, undefined, make));
      continue;
    }
    const items = markedItems(marked, inner, next, stop, depth + 1);
    found.push(itemOf(text, mark, marks[inner]?.start ?? stop, items, make));
  }
  return found;
}

/** The item that a mark begins, its own text up to `stop`; one without text stands behind its mark. */
function itemOf<Item>(text: string, mark: Mark, stop: number, items: Item[] | undefined, make: MakeItem<Item>): Item {
  const start = firstFilled(text, mark.end, stop);
  if (start === stop) return make(mark.number, mark.end, mark.end, mark.start, items);
  return make(mark.number, start, endOfFilled(text, start, stop), mark.start, items);
}

/** Where the marks of a list inside an item begin: another kind of mark, from its first number on, at least two of them; else -1. */
function nestedListAt(marks: readonly Mark[], outer: Mark, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const mark = marks[at];
    if (mark !== undefined && mark.kind !== outer.kind && isFirst(mark)) {
      return chainOf(marks, at, to).length >= 2 ? at : -1;
    }
  }
  return -1;
}

/**
 * Places of the marks that follow on the first, one number at a time; a repeated or skipped number counts too where the
 * expected one does not come later, and any number at a line start.
 */
function chainOf(marks: readonly Mark[], from: number, to: number): readonly number[] {
  const first = marks[from];
  if (first === undefined) return [];
  let lastPlaces: ReadonlyMap<number, number> | undefined;
  const chain = [from];
  let last = first.value;
  for (let at = from + 1; at < to; at += 1) {
    const mark = marks[at];
    if (mark === undefined || mark.kind !== first.kind) continue;
    let isTaken = mark.value === last + 1 || isBullet(mark) || mark.isLineStart;
    if (!isTaken && (mark.value === last || mark.value === last + 2)) {
      lastPlaces ??= lastPlacesOf(marks, first.kind, from, to);
      isTaken = (lastPlaces.get(last + 1) ?? -1) <= at;
    }
    if (!isTaken) continue;
    chain.push(at);
    last = mark.value;
  }
  return chain;
}

/** Where each number of a kind stands last. */
function lastPlacesOf(marks: readonly Mark[], kind: string, from: number, to: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const mark = marks[at];
    if (mark !== undefined && mark.kind === kind) places.set(mark.value, at);
  }
  return places;
}

function plainItem<Item>(text: string, make: MakeItem<Item>): Item[] {
  const start = firstFilled(text, 0, text.length);
  if (start === text.length) return [];
  return [make(undefined, start, endOfFilled(text, start, text.length), start, undefined)];
}

/** The first place of a part that is no white space; its end where there is none. */
function firstFilled(text: string, start: number, end: number): number {
  if (start < end && isFilled(text.charCodeAt(start))) return start;
  const part = text.slice(start, end);
  return end - part.trimStart().length;
}

/** The end of a part without the white space there. */
function endOfFilled(text: string, start: number, end: number): number {
  if (isFilled(text.charCodeAt(end - 1))) return end;
  return start + text.slice(start, end).trimEnd().length;
}

/** Thai, and what is printed of ASCII: never white space. */
const isFilled = (unit: number): boolean => (unit > 0x20 && unit < 0x7f) || (unit >= 0x0e00 && unit < 0x0e80);
