/** Codes from 258 stand for texts that came before; 256 forgets them, 257 ends the stream. */
const [FORGET, END, FIRST] = [256, 257, 258];
const LONGEST_TEXT = 4096;

/**
 * The bytes of a stream that is packed by the method of Lempel, Ziv and Welch, up to a limit and one text more. Each code but the first
 * makes a new one: the text before and the first byte of its own, which stand next to each other in what came out.
 *
 * @see ISO 32000-1, 7.4.4
 */
export function unpackedLzw(data: Uint8Array, limit: number, dictionary: string): Uint8Array {
  const early = /\/EarlyChange\s+0/.test(dictionary) ? 0 : 1;
  const bytes = new Uint8Array(limit + LONGEST_TEXT + 1);
  const starts = new Uint32Array(LONGEST_TEXT);
  const lengths = new Uint16Array(LONGEST_TEXT);
  let [length, next, before, held, bits] = [0, FIRST, 0, 0, 0];
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xff_ffff;
    bits += 8;
    const width = widthOf(next + early);
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END || code > next || length > limit) break;
    if (code === FORGET) {
      [next, before] = [FIRST, 0];
      continue;
    }
    if (before > 0 && next < LONGEST_TEXT) {
      starts[next] = length - before;
      lengths[next] = before + 1;
      next += 1;
    }
    before = code < FORGET ? 1 : (lengths[code] ?? 0);
    if (code < FORGET) bytes[length] = code;
    // byte by byte: the text may reach into what it writes
    else for (let at = 0; at < before; at += 1) bytes[length + at] = bytes[(starts[code] ?? 0) + at] ?? 0;
    length += before;
  }
  return bytes.subarray(0, length);
}

/** How many bits a code has, by how many codes there are. */
const widthOf = (codes: number): number => Math.min(12, Math.max(9, 32 - Math.clz32(codes)));
