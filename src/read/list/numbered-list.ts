import { isFilled, type SpannedText, spanned } from '../text/spanned-text.js';
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

/** An item as it is found in a text. */
interface FoundItem<Item> {
  readonly source: SpannedText;
  /** Absent before the first mark. */
  readonly number: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly markStart: number;
  /** The items of the list inside it, where there is one. */
  readonly items: Item[] | undefined;
}

/** Makes an item of the typed list in a text, in the form that is wanted, without another in between. */
export type MakeItem<Item> = (found: FoundItem<Item>) => Item;

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
  listItems<NumberedItem>(spanned(text, 0), ({ number, start, end, markStart, items }) => ({
    ...(number !== undefined && { number }),
    text: text.slice(start, end),
    start,
    end,
    markStart,
    ...(items !== undefined && { items }),
  }));

/** The items of a typed list, each as it is made. */
export function listItems<Item>(source: SpannedText, make: MakeItem<Item>): Item[] {
  const { text } = source;
  const marks = findMarks(text);
  const first = marks[0];
  if (first === undefined || firstFilled(text, 0, first.start) < first.start) return plainItem(source, make);
  const marked = { source, marks, make };
  if (marks.length === 1) return [itemOf(marked, first, text.length, undefined)];
  return markedItems(marked, { marks, from: 0, to: marks.length }, text.length, 0);
}

/** Lists inside lists that are told apart; a deeper one stays text. */
const MAX_DEPTH = 8;

/** A text with its marks, and how its items are made. */
interface MarkedText<Item> {
  readonly source: SpannedText;
  readonly marks: readonly Mark[];
  readonly make: MakeItem<Item>;
}

/**
 * The items of a list; marks of other kinds are left to the lists inside the items. The text of the last item ends at `end`.
 */
function markedItems<Item>(marked: MarkedText<Item>, list: MarkRange, end: number, depth: number): Item[] {
  const { marks } = marked;
  const found: Item[] = [];
  let next = list.from;
  while (next < list.to) {
    const place = next;
    const mark = marks[place] as Mark;
    next = nextInList(list, place);
    const stop = next === list.to ? end : (marks[next] as Mark).start;
    const inner = depth < MAX_DEPTH ? nestedListAt(marks, mark, place + 1, next) : undefined;
    if (inner === undefined) found.push(itemOf(marked, mark, stop, undefined));
    else {
      const items = markedItems(marked, inner, stop, depth + 1);
      found.push(itemOf(marked, mark, (marks[inner.from] as Mark).start, items));
    }
  }
  return found;
}

/** The item that a mark begins, its own text up to `stop`; one without text stands behind its mark. */
function itemOf<Item>(
  { source, make }: MarkedText<Item>,
  { number, end: behind, start: markStart }: Mark,
  stop: number,
  items: Item[] | undefined,
): Item {
  const { text } = source;
  const start = firstFilled(text, behind, stop);
  if (start === stop) return make({ source, number, start: behind, end: behind, markStart, items });
  return make({ source, number, start, end: endOfFilled(text, start, stop), markStart, items });
}

/** The marks of a list inside an item: another kind of mark, from its first number on, at least two of them. */
function nestedListAt(marks: readonly Mark[], outer: Mark, from: number, to: number): MarkRange | undefined {
  for (let at = from; at < to; at += 1) {
    const mark = marks[at] as Mark;
    if (mark.kind !== outer.kind && isFirst(mark)) {
      const list = { marks, from: at, to };
      return nextInList(list, at) < to ? list : undefined;
    }
  }
  return undefined;
}

/** The marks among which a list is: it begins with the first of them. */
interface MarkRange {
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
  /** Where each number of the list's kind stands last; made where one is wanted. */
  lastPlaces?: ReadonlyMap<number, number>;
}

/**
 * Place of the mark that follows on one of a list, the end of the range where none does: one number at a time; a repeated or
 * skipped number counts too where the expected one does not come later, and any number at a line start. Of numbers with levels
 * only the last one counts up, unless the one before it does and the last begins again: 1.2 is followed by 1.3 or 2.1.
 */
function nextInList(list: MarkRange, place: number): number {
  const { marks, to } = list;
  const before = marks[place] as Mark;
  const { value: last, kind } = before;
  for (let at = place + 1; at < to; at += 1) {
    const mark = marks[at] as Mark;
    if (mark.kind !== kind) continue;
    if (isBullet(mark) || mark.isLineStart) return at;
    if (mark.prefix !== before.prefix) {
      if (mark.value === 1 && followsPrefix(before.prefix, mark.prefix)) return at;
      continue;
    }
    if (mark.value === last + 1) return at;
    if (mark.value === last || mark.value === last + 2) {
      list.lastPlaces ??= lastPlacesOf(list, kind);
      if ((list.lastPlaces.get(last + 1) ?? -1) <= at) return at;
    }
  }
  return to;
}

/** `2.` follows `1.`, `1.3.` follows `1.2.` */
function followsPrefix(before: string, after: string): boolean {
  const [last = 0, ...outer] = before.split('.').slice(0, -1).reverse();
  const [next = 0, ...nextOuter] = after.split('.').slice(0, -1).reverse();
  return outer.join('.') === nextOuter.join('.') && Number(next) === Number(last) + 1;
}

/** Where each number of a kind stands last. */
function lastPlacesOf({ marks, from, to }: MarkRange, kind: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const mark = marks[at];
    if (mark !== undefined && mark.kind === kind) places.set(mark.value, at);
  }
  return places;
}

function plainItem<Item>(source: SpannedText, make: MakeItem<Item>): Item[] {
  const { text } = source;
  const start = firstFilled(text, 0, text.length);
  if (start === text.length) return [];
  const end = endOfFilled(text, start, text.length);
  return [make({ source, number: undefined, start, end, markStart: start, items: undefined })];
}

/** The first place of a part that is no white space; its end where there is none. */
function firstFilled(text: string, start: number, end: number): number {
  if (start === end || isFilled(text.charCodeAt(start))) return start;
  return end - text.slice(start, end).trimStart().length;
}

/** The end of a part without the white space there. */
function endOfFilled(text: string, start: number, end: number): number {
  // nearly always one space stands before the next mark
  const last = text.charCodeAt(end - 1) === 0x20 ? end - 1 : end;
  if (isFilled(text.charCodeAt(last - 1))) return last;
  return start + text.slice(start, last).trimEnd().length;
}
