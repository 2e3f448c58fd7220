/** A glyph of the font of a written PDF: the letter it shows, what its font says it is, and its width. */
export interface WrittenGlyph {
  /** What the font says: Word says U+0020 for a nikhahit. */
  readonly unicode: string;
  /** In thousandths of the font size; 0 for a mark. */
  readonly width: number;
}

/** A page: its content stream, and more entries of its dictionary. */
export interface WrittenPage {
  readonly content: string;
  readonly entries?: string;
}

/** Bytes of a PDF file with one font, whose glyphs have the codes 1, 2, 3, …; objects are numbered from 10 for the caller. */
export const writePdf = (
  pages: readonly WrittenPage[],
  glyphs: readonly WrittenGlyph[],
  objects: readonly string[] = [],
): Uint8Array => assembled(bodiesOf(pages, glyphs, objects));

/** The objects of such a file by their numbers: 1 is the catalog, 2 the tree of pages. */
export function bodiesOf(
  pages: readonly WrittenPage[],
  glyphs: readonly WrittenGlyph[],
  objects: readonly string[] = [],
): Map<number, string> {
  const hex = (number: number, length: number) => number.toString(16).padStart(length, '0');
  const utf16 = (text: string) => Array.from(text, (letter) => hex(letter.charCodeAt(0), 4)).join('');
  const maps = glyphs.map(({ unicode }, at) => `<${hex(at + 1, 2)}> <${utf16(unicode)}>`);
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${maps.length} beginbfchar
${maps.join('\n')}
endbfchar endcmap end end`;
  const names = glyphs.map((_, at) => `/g${at + 1}`);
  const font = `<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 1/LastChar ${glyphs.length}
/Widths[${glyphs.map(({ width }) => width).join(' ')}]/Encoding<</Type/Encoding/Differences[1 ${names.join(' ')}]>>
/CharProcs<<${names.map((name) => `${name} 5 0 R`).join(' ')}>>/Resources<<>>/ToUnicode 4 0 R>>`;
  const first = 10 + objects.length;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`);
  return new Map<number, string>([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]>>`],
    [3, font],
    [4, stream(toUnicode)],
    [5, stream('1000 0 d0')],
    ...objects.map((body, at): [number, string] => [10 + at, body]),
    ...pages.flatMap(({ content, entries = '' }, at): [number, string][] => [
      [
        first + at * 2,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + at * 2 + 1} 0 R${entries}>>`,
      ],
      [first + at * 2 + 1, stream(content)],
    ]),
  ]);
}

/** A stream object of a text that is not packed. */
export const stream = (text: string, entries = ''): string =>
  `<</Length ${text.length}${entries}>>\nstream\n${text}\nendstream`;

/** The bytes of a file of objects, with more entries of its trailer. */
export function assembled(bodies: ReadonlyMap<number, string>, trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of bodies) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  const size = Math.max(...bodies.keys()) + 1;
  text += `xref\n0 1\n0000000000 65535 f \n`;
  for (const [number, offset] of offsets) text += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Glyphs of the letters of texts: marks over and under letters have no width, all others half the size. */
export function glyphsOf(texts: readonly string[]): WrittenGlyph[] {
  const letters = [...new Set(texts.join(''))];
  return letters.map((unicode) => ({ unicode, width: /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(unicode) ? 0 : 500 }));
}

/** Operators that show a text at a place, in points from the lower left corner. */
export function shown(text: string, x: number, y: number, glyphs: readonly WrittenGlyph[]): string {
  const codes = Array.from(text, (letter) => glyphs.findIndex(({ unicode }) => unicode === letter) + 1);
  const hex = codes.map((code) => code.toString(16).padStart(2, '0')).join('');
  return `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET\n`;
}

/** Operators that draw the lines of a table: x of its vertical and y of its horizontal lines. */
export function ruled(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [bottom = 0, top = 0] = [Math.min(...ys), Math.max(...ys)];
  const down = xs.map((x) => `${x} ${bottom} m ${x} ${top} l S`);
  return `0.5 w ${[...down, ...ys.map((y) => `${left} ${y} m ${right} ${y} l S`)].join('\n')}\n`;
}
