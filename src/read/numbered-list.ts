import { findMarks, type Mark } from './list-mark.js';

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
export function splitNumberedList(text: string): readonly NumberedItem[] {
  const marks = findMarks(text);
  const [first] = marks;
  if (first === undefined || text.slice(0, first.start).trim() !== '') return plainItem(text);
  return splitByMarks(text, marks, text.length, 0);
}

/** Lists inside lists that are told apart; a deeper one stays text. */
const MAX_DEPTH = 8;

/** Items of the list that the first mark begins, marks of other kinds left to the lists inside the items. */
function splitByMarks(text: string, marks: readonly Mark[], end: number, depth: number): readonly NumberedItem[] {
  const chain = chainOf(marks);
  const items: NumberedItem[] = [];
  chain.forEach((place, index) => {
    const mark = marks[place];
    const next = chain[index + 1];
    if (mark === undefined) return;
    const stop = next === undefined ? end : (marks[next]?.start ?? end);
    items.push(itemOf(text, mark, marks.slice(place + 1, next), stop, depth));
  });
  return items;
}

function itemOf(text: string, mark: Mark, inner: readonly Mark[], stop: number, depth: number): NumberedItem {
  const nested = depth < MAX_DEPTH ? nestedListOf(mark, inner) : [];
  const textEnd = nested[0]?.start ?? stop;
  const part = text.slice(mark.end, textEnd);
  const own = part.trim();
  const start = own === '' ? mark.end : mark.end + part.length - part.trimStart().length;
  const item = { number: mark.number, text: own, start, end: start + own.length, markStart: mark.start };
  return nested.length > 0 ? { ...item, items: splitByMarks(text, nested, stop, depth + 1) } : item;
}

/** The marks of a list inside an item: another kind of mark, from its first number on, at least two of them. */
function nestedListOf(outer: Mark, inner: readonly Mark[]): readonly Mark[] {
  const from = inner.findIndex((mark) => mark.kind !== outer.kind && mark.isFirst);
  if (from < 0) return [];
  const rest = inner.slice(from);
  return chainOf(rest).length >= 2 ? rest : [];
}

/**
 * Places of the marks that follow on the first, one number at a time; a repeated or skipped number counts too where the
 * expected one does not come later, and any number at a line start.
 */
function chainOf(marks: readonly Mark[]): readonly number[] {
  const [first] = marks;
  if (first === undefined) return [];
  const lastPlaces = new Map<number, number>();
  marks.forEach(({ kind, value }, at) => {
    if (kind === first.kind) lastPlaces.set(value, at);
  });
  const chain = [0];
  let last = first.value;
  for (let at = 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined || mark.kind !== first.kind) continue;
    const follows = mark.value === last + 1 || mark.isBullet;
    const isNear = mark.value === last || mark.value === last + 2;
    const isExpectedLater = (lastPlaces.get(last + 1) ?? -1) > at;
    if (follows || mark.isLineStart || (isNear && !isExpectedLater)) {
      chain.push(at);
      last = mark.value;
    }
  }
  return chain;
}

function plainItem(text: string): readonly NumberedItem[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const start = text.length - text.trimStart().length;
  return [{ text: trimmed, start, end: start + trimmed.length, markStart: start }];
}
