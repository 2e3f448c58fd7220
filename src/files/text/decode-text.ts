import type { Issue } from '../../thai/issue.js';
import { textDecoder, utf8Text } from '../platform.js';
import { damagedBytes, encodingNote, encodingUnknown, notText, otherCharset } from './text-issues.js';
import { windows874Of } from './windows-874.js';

/** How bytes are decoded. */
export interface DecodeTextOptions {
  /**
   * The encoding, where it is known: `utf-8`, `windows-874`, `tis-620`, `iso-8859-11`, `utf-16le`, or another label of the
   * Encoding Standard. Default: what the bytes show.
   */
  readonly encoding?: string | undefined;
}

/** The text of a file, and how it was decided. */
export interface DecodedText {
  /** Empty where no encoding fits the bytes. Without a byte-order mark. */
  readonly text: string;
  /** The encoding that was taken; absent where none fits. */
  readonly encoding?: string;
  readonly issues: readonly Issue[];
}

/**
 * Decodes the bytes of a text file: UTF-8 with or without a byte-order mark, UTF-16 in both orders, and windows-874 (TIS-620,
 * ISO-8859-11). A byte-order mark decides first, then valid UTF-8, then the charset that an HTML page states, then what the bytes
 * show. Whatever is not UTF-8 is told in a `files.encoding` note; where nothing fits, the issue is an error and the text is empty.
 * Never throws on any bytes.
 *
 * @throws TypeError if the value is not bytes.
 * @throws RangeError if the option `encoding` names no encoding.
 * @see The Encoding Standard, https://encoding.spec.whatwg.org/
 * @example
 * ```ts
 * import { decodeText } from 'thai-ita/files';
 * decodeText(Uint8Array.of(0xa1, 0xd2, 0xc3, 0xe0, 0xa7, 0xd4, 0xb9)); // => { text: 'การเงิน', encoding: 'windows-874', issues: [{ code: 'files.encoding', severity: 'note', message: { th: 'อ่านไฟล์ด้วยรหัสอักขระ windows-874', en: 'The file was decoded as windows-874.' }, found: 'windows-874' }] }
 * ```
 */
export function decodeText(bytes: Uint8Array, { encoding }: DecodeTextOptions = {}): DecodedText {
  requireBytes('decodeText', bytes);
  if (encoding !== undefined) return decodedAs(bytes, requireEncoding(encoding));
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return decodedAs(bytes, marked);
  const wide = encodingOfPairs(bytes);
  if (wide !== undefined) return withNote(wide, strictly(bytes, wide));
  if (bytes.includes(0)) return { text: '', issues: [notText] };
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', issues: [] };
  const stated = statedCharset(bytes);
  if (isThaiCharset(stated) || (isUnreliable(stated) && looksThai(bytes))) {
    const thai = windows874Of(bytes);
    if (thai !== undefined) {
      const noted = withNote('windows-874', thai);
      const isOther = stated !== undefined && !isThaiCharset(stated);
      return isOther ? { ...noted, issues: [...noted.issues, otherCharset(stated)] } : noted;
    }
  }
  return isNearlyUtf8(bytes) ? decodedAs(bytes, 'utf-8') : { text: '', issues: [encodingUnknown] };
}

/** Throws a TypeError if a value is not bytes. */
export function requireBytes(caller: string, bytes: unknown): asserts bytes is Uint8Array {
  // bytes of another realm (a frame, a test's sandbox) are no instance of this one's Uint8Array
  if (Object.prototype.toString.call(bytes) === '[object Uint8Array]') return;
  const got = bytes === null ? 'null' : typeof bytes;
  throw new TypeError(`${caller}: expected a Uint8Array, got ${got}`);
}

/** The bytes in a known encoding; letters that it does not have become U+FFFD, and are told. */
function decodedAs(bytes: Uint8Array, encoding: string): DecodedText {
  const text = encoding === 'windows-874' ? windows874Of(bytes) : textDecoder(encoding).decode(bytes);
  if (text === undefined) return { text: '', issues: [encodingUnknown] };
  const damaged = encoding === 'utf-8' ? text.split('\ufffd').length - 1 : 0;
  const issues = [
    ...(encoding === 'utf-8' ? [] : [encodingNote(encoding)]),
    ...(damaged > 0 ? [damagedBytes(damaged)] : []),
  ];
  return { text, encoding, issues };
}

const withNote = (encoding: string, text = ''): DecodedText => ({ text, encoding, issues: [encodingNote(encoding)] });

function requireEncoding(label: string): string {
  const encoding = encodingNamed(label);
  if (encoding !== undefined) return encoding;
  throw new RangeError(`decodeText: expected an encoding such as utf-8 or windows-874, got ${JSON.stringify(label)}`);
}

/** The encoding that a label names; `undefined` for a label that is not known. */
export function encodingNamed(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  if (isThaiCharset(name)) return 'windows-874';
  try {
    return textDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: nearly all pairs of bytes are ASCII, Thai or general punctuation in one of both orders. */
function encodingOfPairs(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), LOOK);
  if (length < 4 || bytes.length % 2 !== 0) return undefined;
  let big = 0;
  let little = 0;
  for (let at = 0; at < length; at += 2) {
    if (isUpperHalf(bytes[at], bytes[at + 1])) big += 1;
    if (isUpperHalf(bytes[at + 1], bytes[at])) little += 1;
  }
  const enough = (length / 2) * 0.95;
  if (little >= enough && little > big) return 'utf-16le';
  return big >= enough && big > little ? 'utf-16be' : undefined;
}

const LOOK = 65_536;

/** Whether two bytes are the halves of a unit that Thai documents hold. */
function isUpperHalf(upper = 1, lower = 0): boolean {
  if (upper === 0) return lower >= 0x20 || lower === 9 || lower === 10 || lower === 13;
  return upper === 0x0e || upper === 0x20;
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return textDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The charset that an HTML page or an XML document states in its first 1,024 bytes, where browsers look for it. */
function statedCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
}

const isThaiCharset = (name: string | undefined): boolean =>
  name !== undefined && /^(?:windows-874|dos-874|cp874|x-windows-874|tis-?620|iso-?8859-11)$/.test(name);

/** Pages in windows-874 often state UTF-8 or a Western charset, as the tool that made them did. */
const isUnreliable = (name: string | undefined): boolean =>
  name === undefined || /^(?:utf-?8|us-ascii|iso-?8859-1|windows-1252)$/.test(name);

/** Whether bytes are Thai in windows-874: nearly all that is not ASCII stands side by side as Thai is written. */
function looksThai(bytes: Uint8Array): boolean {
  let high = 0;
  let fits = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    if (standsRight(byte, bytes[at - 1] ?? 0, bytes[at + 1] ?? 0)) fits += 1;
  }
  return fits >= high * 0.95;
}

/** Whether a Thai letter stands where it may: a mark behind a consonant or mark, a vowel before its consonant, letters in words. */
function standsRight(byte: number, before: number, after: number): boolean {
  if (isMark(byte)) return isConsonant(before) || isMark(before);
  if (byte >= 0xe0 && byte <= 0xe4) return isConsonant(after);
  if (byte >= 0x80 && byte <= 0xa0) return true;
  // พ.ศ. and ๑. stand between signs, not beside letters
  if (isConsonant(byte) && after === FULL_STOP) return true;
  if (isDigit(byte)) return !isLatinLetter(before) && !isLatinLetter(after);
  return before >= 0xa1 || after >= 0xa1;
}

const FULL_STOP = 0x2e;

const isDigit = (byte: number): boolean => byte >= 0xf0 && byte <= 0xf9;

const isLatinLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

const isConsonant = (byte: number): boolean => byte >= 0xa1 && byte <= 0xce;

const isMark = (byte: number): boolean =>
  byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);

/** Whether bytes are UTF-8 but for a few: a file that was cut, or joined of two. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = utf8Text(bytes);
  const damaged = text.split('\ufffd').length - 1;
  const thai = text.match(/[\u0e00-\u0e7f]/g)?.length ?? 0;
  return damaged * 20 <= thai;
}
