import { inflated } from '../../zip/unzip.js';
import { unpackedLzw } from './unpack-lzw.js';

/** Turns the bytes of a stream into those that they stand for, up to a limit and a little more. */
type Decoder = (data: Uint8Array, limit: number, dictionary: string) => Uint8Array | Promise<Uint8Array>;

const flate: Decoder = (data, limit) => inflated(data, limit, 'deflate');

/** The filters of streams that are no pictures, by their names in full and in short. */
const decoders: Readonly<Partial<Record<string, Decoder>>> = {
  FlateDecode: flate,
  Fl: flate,
  LZWDecode: unpackedLzw,
  LZW: unpackedLzw,
  ASCII85Decode: fromBase85,
  A85: fromBase85,
  ASCIIHexDecode: fromHex,
  AHx: fromHex,
  RunLengthDecode: unpackedRuns,
  RL: unpackedRuns,
};

/**
 * The bytes that a stream stands for, one filter after the other; a filter that is not known leaves them as they are. As soon as one
 * gives more than the limit, that is the end.
 *
 * @see ISO 32000-1, 7.4
 */
export async function decodedStream(data: Uint8Array, dictionary: string, limit: number): Promise<Uint8Array> {
  let bytes = data;
  for (const name of filtersOf(data, dictionary)) {
    if (Object.hasOwn(decoders, name)) bytes = (await decoders[name]?.(bytes, limit, dictionary)) ?? bytes;
    if (bytes.length > limit) break;
  }
  return bytes;
}

/** The names of the filters. Where they stand elsewhere in the file, the first bytes tell the usual one. */
function filtersOf(data: Uint8Array, dictionary: string): readonly string[] {
  const named = dictionary.replace(/#([\dA-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const said = /\/Filter\s*(\[[^\]]*\]|\/\w+|\d+ \d+ R)/.exec(named)?.[1] ?? '';
  if (/^\d/.test(said)) return data[0] === 0x78 ? ['FlateDecode'] : [];
  return Array.from(said.matchAll(/\/(\w+)/g), ([, name = '']) => name);
}

const isBlank = (byte: number): boolean => byte <= 0x20;

/** Two hexadecimal digits are a byte; `>` ends them. */
function fromHex(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 1);
  let digits = 0;
  for (const byte of data) {
    if (byte === 0x3e) break;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    bytes[digits >> 1] = (bytes[digits >> 1] ?? 0) | (digits % 2 === 0 ? digit << 4 : digit);
    digits += 1;
  }
  return bytes.subarray(0, (digits + 1) >> 1);
}

/** Five letters from `!` to `u` are four bytes, `z` is four zeros; `~` ends them. */
function fromBase85(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length * 4 + 4);
  const view = new DataView(bytes.buffer);
  let [length, count, value] = [0, 0, 0];
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (isBlank(byte)) continue;
    if (byte === 0x7a && count === 0) {
      length += 4;
      continue;
    }
    value = value * 85 + (byte - 0x21);
    count += 1;
    if (count < 5) continue;
    view.setUint32(length, value);
    [length, count, value] = [length + 4, 0, 0];
  }
  if (count > 1) {
    for (let more = count; more < 5; more += 1) value = value * 85 + 84;
    view.setUint32(length, value);
    length += count - 1;
  }
  return bytes.subarray(0, length);
}

/** A count up to 127 stands before that many bytes and one more; a count above 128 before one byte, which stands 257 - count times; 128 ends them. */
function unpackedRuns(data: Uint8Array, limit: number): Uint8Array {
  const bytes = new Uint8Array(Math.min(data.length * 64, limit) + 129);
  let length = 0;
  for (let at = 0; at < data.length && length <= limit; ) {
    const count = data[at] ?? 128;
    if (count === 128) break;
    const end = length + (count < 128 ? count + 1 : 257 - count);
    if (count < 128) bytes.set(data.subarray(at + 1, at + 2 + count), length);
    else bytes.fill(data[at + 1] ?? 0, length, end);
    at += count < 128 ? count + 2 : 2;
    length = end;
  }
  return bytes.subarray(0, length);
}
