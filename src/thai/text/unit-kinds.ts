/** What nothing is ever wrong with: letters, digits, plain punctuation, tabs and line feeds. */
export const PLAIN = 0;
const SPACE = 1;
/** Always suspect: rare blanks, ๅ, nikhahit, and every unit that is neither Latin, Thai nor plain punctuation. */
const STRANGE = 7;

/** Kinds from U+0E30 to U+0E4E, one digit each: 2 stands above or below a letter, before any tone; 3 stands above all (tones,
 * thanthakhat, yamakkan); 4 is ะ or า, which no tone follows and which do not follow ำ; 5 is ำ; 6 is เ, of which two are แ. */
const thaiKinds = '4245222222200000600007023333373';

const END_OF_TABLE = 0x0e80;

let table: Uint8Array | undefined;

/** Gives the kinds of the units below U+0E80, made at the first call: one look into it costs less than the comparisons. */
export function kindTable(): Uint8Array {
  table ??= Uint8Array.from({ length: END_OF_TABLE }, (_, unit) => {
    if (unit >= 0x0e30 && unit <= 0x0e4e) return Number(thaiKinds[unit - 0x0e30]);
    if (unit >= 0x300 && unit < 0x0e00) return STRANGE;
    if (unit === 0x20) return SPACE;
    return [0x0d, 0x85, 0xa0, 0xad].includes(unit) ? STRANGE : PLAIN;
  });
  return table;
}

/** The kind of a UTF-16 unit, as far as repairs go. */
export function kindOf(kinds: Uint8Array, unit: number): number {
  if (unit < END_OF_TABLE) return kinds[unit] as number;
  return isPlainPunctuation(unit) ? PLAIN : STRANGE;
}

/** Whether a unit of a kind may want a repair behind a unit of another. */
export function isSuspect(kind: number, before: number): boolean {
  return kind === STRANGE || ((suspectBehind[kind] as number) >> before) % 2 === 1;
}

/**
 * By kind, the kinds that it does not belong behind, a bit for each (bit 1: a space). Written out, since a bundler keeps a
 * computed constant even where nothing uses it.
 */
const suspectBehind = [0, 0b10, 0b1110, 0b111010, 0b100000, 0b10, 0b1000000];

/** Dashes, quotation marks, bullets, ellipsis; and the signs of currencies. */
const isPlainPunctuation = (unit: number): boolean =>
  (unit >= 0x2010 && unit < 0x2028) || (unit >= 0x2030 && unit < 0x205f) || (unit >= 0x20a0 && unit < 0x20c0);
