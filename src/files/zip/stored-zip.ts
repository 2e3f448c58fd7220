import { utf8Bytes } from '../platform.js';

/**
 * A ZIP archive that holds files unpacked. A package that wants an archive is given one of files that were already unpacked and
 * counted, so that it can unpack no more than those.
 */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const records: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, data] of files) {
    const encoded = utf8Bytes(name);
    // UTF-8 name, no packing, no time
    const shared = [20, 0x0800, 0, 0, 0x21, ...halves(crc32(data)), ...halves(data.length), ...halves(data.length)];
    const sizes = [encoded.length, 0];
    directory.push(record(0x02014b50, [20, ...shared, ...sizes, 0, 0, 0, 0, 0, ...halves(offset)]), encoded);
    const local = record(0x04034b50, [...shared, ...sizes]);
    records.push(local, encoded, data);
    offset += local.length + encoded.length + data.length;
  }
  const size = lengthOf(directory);
  const end = record(0x06054b50, [0, 0, files.size, files.size, ...halves(size), ...halves(offset), 0]);
  const whole = new Uint8Array(offset + size + end.length);
  let at = 0;
  for (const piece of [...records, ...directory, end]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A signature and numbers of two bytes each. */
function record(signature: number, numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + numbers.length * 2));
  view.setUint32(0, signature, true);
  for (const [at, number] of numbers.entries()) view.setUint16(4 + at * 2, number, true);
  return new Uint8Array(view.buffer);
}

/** A number of four bytes as two of two bytes, the lower first. */
const halves = (number: number): readonly [number, number] => [number & 0xffff, number >>> 16];

function lengthOf(pieces: readonly Uint8Array[]): number {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length;
}

/** The checksum of ZIP archives. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
