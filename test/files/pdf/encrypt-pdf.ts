import { createHash } from 'node:crypto';
import { assembled } from './write-pdf.js';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pad = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const padded = (password: string) => Buffer.concat([Buffer.from(password, 'latin1'), pad]).subarray(0, 32);
const md5 = (...parts: readonly Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number) => {
    [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
  };
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) % 256;
    swap(at, other);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) % 256;
      j = (j + (state[i] ?? 0)) % 256;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0);
    }),
  );
}

/** The bytes of a file of objects, encrypted with 40 bits (ISO 32000-1, 7.6.3). */
export function encryptedPdf(plain: ReadonlyMap<number, string>, user: string, owner: string): Uint8Array {
  const id = Buffer.from('0123456789abcdef', 'latin1');
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(padded(user), ownerEntry, permissions, id).subarray(0, 5);
  const bodies = new Map(plain);
  for (const [number, body] of bodies) {
    const ownKey = md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10);
    const secret = (_: string, text: string) => `stream\n${latin(rc4(ownKey, Buffer.from(text, 'latin1')))}\nendstream`;
    bodies.set(number, body.replace(/stream\n([\s\S]*)\nendstream/, secret));
  }
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  const entries = `/Filter/Standard/V 1/R 2/P -4/O ${hex(ownerEntry)}/U ${hex(rc4(key, pad))}`;
  return assembled(bodies, `/Encrypt<<${entries}>>/ID[${hex(id)}${hex(id)}]`);
}
