import { unpacker, utf8Text } from '../platform.js';

/** The files of a ZIP archive by their names, or why there are none. */
export type Unzipped = ReadonlyMap<string, Uint8Array> | 'not-zip' | 'too-large';

/**
 * Unpacks the wanted files of a ZIP archive (Word and Excel files are such). The bytes that come out are counted, and at the limit
 * it stops: what an archive says of its own sizes is not believed. A damaged file in it counts as far as it goes.
 */
export async function unzip(
  bytes: Uint8Array,
  maxUnpacked: number,
  isWanted: (name: string) => boolean = () => true,
): Promise<Unzipped> {
  const entries = entriesOf(bytes);
  if (entries === undefined) return 'not-zip';
  const files = new Map<string, Uint8Array>();
  let left = maxUnpacked;
  for (const { name, isPacked, data } of entries) {
    if (!isWanted(name)) continue;
    const file = isPacked ? await inflated(data, left, 'deflate-raw') : data;
    left -= file.length;
    if (left < 0) return 'too-large';
    files.set(name, file);
  }
  return files;
}

/** The names of the files of a ZIP archive; `undefined` where the bytes are none. */
export const namesOfZip = (bytes: Uint8Array): readonly string[] | undefined =>
  entriesOf(bytes)?.map(({ name }) => name);

interface Entry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly data: Uint8Array;
}

/** The entries of the directory at the end of an archive. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || (method !== 0 && method !== 8)) return undefined;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const name = utf8Text(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, isPacked: method === 8, data: bytes.subarray(start, start + packed) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Place of the end record, which stands at the very end but for a comment. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

/** Bytes unpacked, up to the limit and one piece beyond; damaged bytes as far as they go. */
export async function inflated(
  data: Uint8Array,
  limit: number,
  format: 'deflate' | 'deflate-raw',
): Promise<Uint8Array> {
  const { writable, readable } = unpacker(format);
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const ignore = () => undefined;
  writer.write(data).catch(ignore);
  writer.close().catch(ignore);
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value === undefined) break;
      pieces.push(value);
      length += value.length;
      if (length <= limit) continue;
      await reader.cancel().catch(ignore);
      break;
    }
  } catch {
    // damaged bytes: what came out before stands
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
