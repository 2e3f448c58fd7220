/** A piece of a text, and whether it is what was found. */
export interface MarkedPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/**
 * A text in pieces, those that are what was found marked: everywhere it stands, but not inside a longer number. Of a long text as much
 * as a reader looks at, around the first mark, with … where it goes on: so a page of many findings in one text stays short.
 */
export function markedPieces(text: string, found: string | undefined): readonly MarkedPiece[] {
  const searched = text.length > MOST_SEARCHED ? text.slice(0, MOST_SEARCHED) : text;
  if (text.length <= MOST_SHOWN) return piecesOf(text, found);
  const first = placesOf(searched, found).next();
  const start = onLetter(text, first.done === true ? 0 : Math.max(0, first.value - MOST_SHOWN / 3));
  const end = onLetter(text, Math.min(text.length, start + MOST_SHOWN));
  const shown = text.slice(start, end);
  return [
    ...(start > 0 ? [{ text: '…', isFound: false }] : []),
    ...piecesOf(shown, found !== undefined && found.length > shown.length ? shown : found),
    ...(end < text.length ? [{ text: '…', isFound: false }] : []),
  ];
}

/** In UTF-16 units. */
const MOST_SHOWN = 600;
const MOST_SEARCHED = 100_000;

function piecesOf(text: string, found: string | undefined): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const at of placesOf(text, found)) {
    if (at > from) pieces.push({ text: text.slice(from, at), isFound: false });
    from = at + (found?.length ?? 0);
    pieces.push({ text: text.slice(at, from), isFound: true });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isFound: false });
  return pieces;
}

/** Where what was found stands in a text, each place behind the end of the one before. */
function* placesOf(text: string, found = ''): Generator<number, undefined> {
  if (found === '') return;
  for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length)) {
    const end = at + found.length;
    const isInNumber = (isDigit(text[at - 1]) && isDigit(text[at])) || (isDigit(text[end - 1]) && isDigit(text[end]));
    if (!isInNumber) yield at;
  }
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && /[0-9๐-๙]/.test(letter);

/** The next place that parts no letter from its marks, and no surrogate pair. */
function onLetter(text: string, place: number): number {
  let at = Math.floor(place);
  while (at < text.length && /[\p{M}\u0e33\udc00-\udfff]/u.test(text.charAt(at))) at += 1;
  return at;
}
