import type { Replacement } from '../../text/spanned-text.js';
import { knownReferences, openReferences } from './reference-names.js';

/**
 * Finds the character references of HTML text that are known, and what each stands for, by the rules of the HTML standard:
 * `&copy2566` begins with a name that may stand without `;`, unless the whole is a name that the standard knows.
 */
export function referencesIn(text: string): readonly Replacement[] {
  const found: Replacement[] = [];
  // no matchAll: to copy the pattern costs more than all else here
  reference.lastIndex = 0;
  for (let match = reference.exec(text); match !== null; match = reference.exec(text)) {
    const { index: start, 0: whole, 1: hexadecimal, 2: decimal, 3: name = '' } = match;
    const end = start + whole.length;
    const number = hexadecimal === undefined ? decimal : `0x${hexadecimal}`;
    if (number !== undefined) {
      found.push({ start, end, text: characterOf(Number(number)) });
      continue;
    }
    const isClosed = whole.endsWith(';');
    const character = isClosed ? knownReferences().get(name) : undefined;
    if (character !== undefined) found.push({ start, end, text: character });
    else if (!isClosed || !longerNames.test(name)) {
      const open = openNameOf(name);
      const opened = openReferences().get(open);
      if (opened !== undefined) found.push({ start, end: start + 1 + open.length, text: opened });
    }
  }
  return found;
}

/** The value of an attribute, its references read: a name without `;` before `=` or a letter is a part of an address. */
export function attributeValue(written: string): string {
  let value = '';
  let done = 0;
  for (const { start, end, text } of referencesIn(written)) {
    const isOpenName = written[end - 1] !== ';' && written[start + 1] !== '#';
    if (isOpenName && /[=A-Za-z\d]/.test(written.charAt(end))) continue;
    value += written.slice(done, start) + text;
    done = end;
  }
  return value + written.slice(done);
}

/** The places of what looks like a reference, and whose name is not known. */
export function* unknownReferencesIn(text: string): Generator<{ readonly start: number; readonly end: number }> {
  if (text.search(named) < 0) return;
  for (const { index: start, 0: whole } of text.matchAll(named)) {
    if (!knownReferences().has(whole.slice(1, -1))) yield { start, end: start + whole.length };
  }
}

const named = /&[A-Za-z][A-Za-z\d]{1,31};/g;

const reference = /&(?:#[xX]([\da-fA-F]+);?|#(\d+);?|([A-Za-z][A-Za-z\d]{1,31});?)/g;

/** Names of the standard that are not known and begin with one that may stand without `;`: they are not taken for it. */
const longerNames =
  /^(?:divideontimes|gt(?:cc|cir|dot|lPar|quest|r(?:approx|arr|dot|eqless|eqqless|less|sim))|lt(?:cc|cir|dot|hree|imes|larr|quest|rPar|ri[ef]?)|not(?:in(?:E|dot|v[abc])|niv?[abc]?)|parallel|times(?:bar|[bd]))$/;

/** The longest name that a run of letters begins with and that may stand without `;`: two to six letters. */
function openNameOf(run: string): string {
  for (let length = Math.min(run.length, 6); length > 1; length -= 1) {
    const name = run.slice(0, length);
    if (openReferences().has(name)) return name;
  }
  return '';
}

/** What a number stands for: 128 to 159 are taken for Windows-1252, and what is no character is U+FFFD. */
function characterOf(number: number): string {
  if (number === 0 || number > 0x10ffff || (number >= 0xd800 && number < 0xe000)) return '\ufffd';
  const unit = windows1252[number - 0x80];
  return unit === undefined || unit === ' ' ? String.fromCodePoint(number) : unit;
}

/** Windows-1252 from 128 on; a space where it has no letter. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
