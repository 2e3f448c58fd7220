/** A number of a text, with its commas and its point. */
export interface NumberInText {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it and behind it, as far as any fact reaches. */
  readonly before: string;
  readonly behind: string;
}

/**
 * The numbers of a mended text that may be part of a fact: not those that go on a word or a number (A4, 13/2567), nor those
 * inside web addresses and telephone numbers. `findMentions` reads each of these to its end; here it is enough that nothing
 * is found in them, so that more may be taken for an address or a telephone number.
 */
export function numbersIn(text: string): readonly NumberInText[] {
  const numbers: NumberInText[] = [];
  if (!/[0-9๐-๙]/.test(text)) return numbers;
  for (const { 1: number, index: start } of text.matchAll(tokens)) {
    if (number === undefined) continue;
    const end = start + number.length;
    const before = text.slice(Math.max(0, start - 40), start);
    numbers.push({ number, start, end, before, behind: text.slice(end, end + 99) });
  }
  return numbers;
}

const tokens =
  /(?:https?:\/\/|(?=[a-z0-9])(?<![a-z0-9][_.%+-]?)(?:www\.|(?:[a-z0-9-]+\.)+(?:th|com|org|net|info)[/?#]))[^\s"'<>]*|(?:สายด่วน|โทร(?:\.|ศัพท์)?) ?[0-9๐-๙]{3,5}(?![0-9๐-๙])|(?=[+0๐])(?<![0-9๐-๙])(?:\+66|[0๐])(?:[ –-]?[0-9๐-๙]){8,9}(?![0-9๐-๙])|(?=[0-9๐-๙])(?<![a-z]|[a-z0-9๐-๙][-/_.]|[0-9๐-๙],?)([0-9๐-๙]+(?:,[0-9๐-๙]+)*(?:\.[0-9๐-๙]+)*)/gi;

/** Whether a number begins an item of a list: ๒. or (๑), and ๑) where a line begins. */
export const isListMark = ({ before, behind }: NumberInText): boolean =>
  /^\.(?![0-9๐-๙])/.test(behind)
    ? /(?:^|[\s>])$/.test(before)
    : /^\)(?![0-9๐-๙])/.test(behind) && /(?:^ ?|[\n\r\t>] ?|\()$/.test(before);
