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
  if (first === undefined || text.slice(0, first.start).trim() !== '') return plainItem(text, 0, text.length, 0);
  return splitByMarks(text, marks, text.length);
}

/** Items of the list that the first mark begins, marks of other kinds left to the lists inside the items. */
function splitByMarks(text: string, marks: readonly Mark[], end: number): readonly NumberedItem[] {
  const chain = chainOf(marks);
  const items: NumberedItem[] = [];
  chain.forEach((mark, index) => {
    const stop = chain[index + 1]?.start ?? end;
    const inner = marks.filter(({ start }) => start >= mark.end && start < stop);
    items.push(itemOf(text, mark, inner, stop));
  });
  return items;
}

function itemOf(text: string, mark: Mark, inner: readonly Mark[], stop: number): NumberedItem {
  const nested = nestedListOf(mark, inner);
  const textEnd = nested[0]?.start ?? stop;
  const [own] = plainItem(text, mark.end, textEnd, mark.start);
  const start = own?.start ?? mark.end;
  return {
    number: mark.number,
    text: own?.text ?? '',
    start,
    end: own?.end ?? start,
    markStart: mark.start,
    ...(nested.length > 0 && { items: splitByMarks(text, nested, stop) }),
  };
}

/** The marks of a list inside an item: another kind of mark, from its first number on, at least two of them. */
function nestedListOf(outer: Mark, inner: readonly Mark[]): readonly Mark[] {
  const from = inner.findIndex((mark) => mark.kind !== outer.kind && mark.isFirst);
  if (from < 0) return [];
  const rest = inner.slice(from);
  return chainOf(rest).length >= 2 ? rest : [];
}

/** The marks that follow on the first, one number at a time; repeated, skipped and restarted ones at line starts too. */
function chainOf(marks: readonly Mark[]): readonly Mark[] {
  const [first] = marks;
  if (first === undefined) return [];
  const same = marks.filter(({ kind }) => kind === first.kind);
  const chain = [first];
  let last = first;
  for (let at = 1; at < same.length; at += 1) {
    const mark = same[at];
    if (mark === undefined) break;
    const follows = mark.value === last.value + 1 || mark.isBullet;
    const isExpectedLater = same.slice(at + 1).some(({ value }) => value === last.value + 1);
    const isNear = mark.value === last.value || mark.value === last.value + 2;
    if (follows || mark.isLineStart || (isNear && !isExpectedLater)) {
      chain.push(mark);
      last = mark;
    }
  }
  return chain;
}

function plainItem(text: string, from: number, to: number, markStart: number): readonly NumberedItem[] {
  const part = text.slice(from, to);
  const trimmed = part.trim();
  if (trimmed === '') return [];
  const start = from + part.length - part.trimStart().length;
  return [
    { text: trimmed, start, end: start + trimmed.length, markStart: markStart === 0 && from === 0 ? start : markStart },
  ];
}
