import type { ReadLimits } from '../../limits.js';

/** What the platform gives to unpack with, in Node and in browsers alike. */
interface Unpacker {
  readonly readable: {
    readonly getReader: () => {
      readonly read: () => Promise<{ done: boolean; value?: Uint8Array }>;
      readonly cancel: () => Promise<void>;
    };
  };
  readonly writable: {
    readonly getWriter: () => {
      readonly write: (bytes: Uint8Array) => Promise<void>;
      readonly close: () => Promise<void>;
    };
  };
}

/** Whether bytes are a ZIP archive that unpacks to no more than the limit. */
export type ZipVerdict = 'fine' | 'not-zip' | 'too-large';

/**
 * Unpacks every entry of a ZIP archive (Word and Excel files are such) only to count its bytes, and stops at the limit:
 * what the archive says of its own sizes is not believed.
 */
export async function judgeZip(bytes: Uint8Array, { maxUnpacked }: ReadLimits): Promise<ZipVerdict> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return 'not-zip';
  let entry = view.getUint32(end + 16, true);
  let left = maxUnpacked;
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (entry + 46 > bytes.length || view.getUint32(entry, true) !== 0x02014b50) return 'not-zip';
    const method = view.getUint16(entry + 10, true);
    const packed = view.getUint32(entry + 20, true);
    const local = view.getUint32(entry + 42, true);
    if (local + 30 > bytes.length) return 'not-zip';
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + packed);
    if (method !== 0 && method !== 8) return 'not-zip';
    left -= method === 0 ? data.length : await unpackedLength(data, left);
    if (left < 0) return 'too-large';
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return 'fine';
}

/** Place of the end record, which stands at the very end but for a comment. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

/** Bytes that data unpacks to, counted up to the limit and one piece beyond; damaged data counts as far as it goes. */
async function unpackedLength(data: Uint8Array, limit: number): Promise<number> {
  const { DecompressionStream } = globalThis as unknown as {
    readonly DecompressionStream: new (format: string) => Unpacker;
  };
  const unpacker = new DecompressionStream('deflate-raw');
  const writer = unpacker.writable.getWriter();
  const reader = unpacker.readable.getReader();
  const ignore = () => undefined;
  writer.write(data).catch(ignore);
  writer.close().catch(ignore);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length;
      length += value?.length ?? 0;
      if (length > limit) {
        await reader.cancel().catch(ignore);
        return length;
      }
    }
  } catch {
    return length;
  }
}
