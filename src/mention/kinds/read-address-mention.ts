import { digitOf, isLatinLetter } from '../../thai/text/characters.js';
import type { Mention } from '../mention.js';
import { spanOf } from '../span.js';

/** The place behind the letters, digits and marks that an address or its first part is made of. */
export function endOfAddressPart(text: string, at: number): number {
  let end = at;
  while (isAddressUnit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Reads a web or e-mail address whose first part stands from start to end. */
export function readAddressMention(text: string, start: number, end: number): Mention | undefined {
  return text[end] === '@' ? readEmail(text, start, end) : readUrl(text, start, end);
}

function readEmail(text: string, start: number, at: number): Mention | undefined {
  if (at - start > LONGEST_LOCAL_PART || text[at - 1] === '.') return undefined;
  let end = at + 1;
  while (end - at < LONGEST_HOST && isHostUnit(text.charCodeAt(end))) end += 1;
  const host = trimmedHost(text.slice(at + 1, end));
  if (!isHost(host)) return undefined;
  const behind = at + 1 + host.length;
  return { kind: 'email', ...spanOf(text, start, behind, false), email: text.slice(start, behind) };
}

function readUrl(text: string, start: number, end: number): Mention | undefined {
  const scheme = text[end] === ':' ? schemeAt(text, start) : '';
  const from = start + scheme.length;
  const partEnd = scheme === '' ? end : endOfAddressPart(text, from);
  const host = trimmedHost(text.slice(from, Math.min(partEnd, from + LONGEST_HOST)));
  if (!isHost(host) || (scheme === '' && !isWebHost(host))) return undefined;
  const behind = endOfPath(text, from + host.length);
  return { kind: 'url', ...spanOf(text, start, behind, false), url: text.slice(start, behind) };
}

function schemeAt(text: string, at: number): string {
  const eight = text.slice(at, at + 8).toLowerCase();
  if (eight === 'https://') return eight;
  return eight.startsWith('http://') ? 'http://' : '';
}

/** The place behind port, path, query and fragment, less the punctuation of the sentence around. */
function endOfPath(text: string, hostEnd: number): number {
  let end = hostEnd;
  if (text[end] === ':' && digitOf(text.charCodeAt(end + 1)) >= 0) {
    end += 1;
    while (digitOf(text.charCodeAt(end)) >= 0) end += 1;
  }
  if (text[end] !== '/' && text[end] !== '?' && text[end] !== '#') return end;
  let open = 0;
  for (; !isPathStop(text.charCodeAt(end)); end += 1) {
    if (text[end] === '(') open += 1;
    if (text[end] === ')') open -= 1;
  }
  for (; isSentenceMark(text.charCodeAt(end - 1), open < 0); end -= 1) {
    if (text[end - 1] === ')') open += 1;
  }
  return end;
}

/** A host without the points and hyphens that a sentence left behind it. */
const trimmedHost = (text: string): string => text.replace(/[.-]+$/, '');

/** Two labels or more, the last of two letters or more. */
const isHost = (host: string): boolean => /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(host);

/** Without https:// only www. and the endings that agencies use make a web address. */
function isWebHost(host: string): boolean {
  const lower = host.toLowerCase();
  return lower.startsWith('www.') || webEndings.some((ending) => lower.endsWith(ending));
}

const webEndings = ['.th', '.com', '.org', '.net', '.info'];
const LONGEST_LOCAL_PART = 64;
const LONGEST_HOST = 254;

const isArabicDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Letters, digits, hyphen, point. */
const isHostUnit = (unit: number): boolean =>
  isLatinLetter(unit) || isArabicDigit(unit) || unit === 0x2d || unit === 0x2e;

/** Besides _ % + and what hosts are made of. */
const isAddressUnit = (unit: number): boolean => isHostUnit(unit) || unit === 0x5f || unit === 0x25 || unit === 0x2b;

/** The end of the text, white space and controls, and what cannot stand in an address. */
const isPathStop = (unit: number): boolean => !(unit > 0x20) || PATH_STOPS.includes(String.fromCharCode(unit));

const PATH_STOPS = '"\'<>\\^`{|}\u00A0\u200B';

/** A mark of the sentence around, or a parenthesis that opened before the address. */
const isSentenceMark = (unit: number, isOpenBefore: boolean): boolean =>
  '.,:;!?…'.includes(String.fromCharCode(unit)) || (unit === 0x29 && isOpenBefore);
