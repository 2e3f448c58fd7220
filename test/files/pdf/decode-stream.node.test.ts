import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodedStream } from '../../../src/files/pdf/page/decode-stream.js';
import { packedLzw, packedRuns, toBase85, toHex } from './pack-stream.js';

const LIMIT = 100_000;
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const decoded = async (data: Uint8Array, dictionary: string): Promise<string> =>
  Buffer.from(await decodedStream(data, dictionary, LIMIT)).toString('latin1');

// the example of ISO 32000-1, 7.4.4.2
test('the codes of the standard', async () => {
  const data = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
  expect([...(await decodedStream(data, '/Filter/LZWDecode', LIMIT))]).toEqual([
    45, 45, 45, 45, 45, 65, 45, 45, 45, 66,
  ]);
});

test.each([
  ['/Filter/ASCIIHexDecode', '61 6\n2 7>63', 'abp'],
  ['/Filter /AHx', '616263>', 'abc'],
  ['/Filter/ASCII85Decode', '87cUR\nD]i,"Ebo80~>', 'Hello World!'],
  ['/Filter/A85', 'z@:E^~>', '\0\0\0\0abc'],
  ['/Filter/RunLengthDecode', '\x02abc\xfed\x80x', 'abcddd'],
  ['/Filter/Unknown', 'abc', 'abc'],
  ['/Filter/toString', 'abc', 'abc'],
  ['/Filter/constructor', 'abc', 'abc'],
  ['/Length 3', 'abc', 'abc'],
  ['/Filter 7 0 R', 'abc', 'abc'],
  ['/Filter[]', 'abc', 'abc'],
])('%s', async (dictionary, text, expected) => {
  expect(await decoded(latin(text), dictionary)).toBe(expected);
});

test('a name with escapes, and filters that stand elsewhere in the file', async () => {
  const data = new Uint8Array(deflateSync('0 0 m'));
  expect(await decoded(data, '/Filter/Fl#61teDecode')).toBe('0 0 m');
  expect(await decoded(data, '/Filter 12 0 R')).toBe('0 0 m');
});

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.array(fc.constantFrom(0, 1, 0x71, 0x20), { maxLength: 20_000 }).map((list) => Uint8Array.from(list)),
);

test.each([
  ['/Filter/LZWDecode', (data: Uint8Array) => packedLzw(data, 1)],
  ['/Filter/LZW/DecodeParms<</EarlyChange 0>>', (data: Uint8Array) => packedLzw(data, 0)],
  ['/Filter[/ASCII85Decode/FlateDecode]', (data: Uint8Array) => toBase85(deflateSync(data))],
  ['/Filter[/AHx/LZW]', (data: Uint8Array) => toHex(packedLzw(data, 1))],
  ['/Filter[/A85 /RL]', (data: Uint8Array) => toBase85(packedRuns(data))],
])('law: what is packed comes out again: %s', async (dictionary, pack) => {
  await fc.assert(
    fc.asyncProperty(bytes, async (data) => {
      expect(Buffer.from(await decodedStream(pack(data), dictionary, LIMIT)).equals(data)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('law: any bytes come to an end, at the limit and little more', async () => {
  const names = fc.constantFrom('LZW', 'A85', 'AHx', 'RL', 'Fl', 'LZWDecode/DecodeParms<</EarlyChange 0>>');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), names, async (data, name) => {
      expect((await decodedStream(data, `/Filter/${name}`, 1000)).length).toBeLessThan(30_000);
    }),
  );
});
