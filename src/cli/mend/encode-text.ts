import { decodeText } from '../../files/text/decode-text.js';

/** The bytes of a text in the encoding of a file, with its byte-order mark; undefined where they cannot hold it. */
export function encodeText(text: string, encoding: string, original: Uint8Array): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return Buffer.concat([markOf(original, [0xef, 0xbb, 0xbf]), Buffer.from(text)]);
    case 'utf-16le':
      return Buffer.concat([markOf(original, [0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    case 'utf-16be':
      return Buffer.concat([markOf(original, [0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
    case 'windows-874':
      return thaiBytes(text);
    default:
      return undefined;
  }
}

const markOf = (original: Uint8Array, mark: readonly number[]): Uint8Array =>
  mark.every((byte, at) => original[at] === byte) ? Uint8Array.from(mark) : new Uint8Array();

/** In windows-874, whose letters are told by decoding each byte. */
function thaiBytes(text: string): Uint8Array | undefined {
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const { text: letter } = decodeText(Uint8Array.of(byte), { encoding: 'windows-874' });
    if (letter !== '\ufffd') byteOf.set(letter, byte);
  }
  const bytes = [...text].map((letter) => byteOf.get(letter));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
}
