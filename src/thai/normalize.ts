import { requireChoice, requireOptions, requireText } from './argument.js';
import { type RepairKind, repairSteps, suspect } from './repair-steps.js';

/** One place that was mended. */
export interface Repair {
  readonly kind: RepairKind;
  /** Where it begins in the text as given, in UTF-16 units. */
  readonly offset: number;
  /** What stood there. */
  readonly found: string;
  /** What stands there now. */
  readonly replacement: string;
}

/** A mended text and what was mended, in the order of the text. */
export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** How far to go. */
export interface RepairOptions {
  /** `'safe'` leaves out what would delete or move something that a reader of the page could see. */
  readonly only?: 'safe' | undefined;
}

/**
 * Gives the text as it should have been typed: no zero-width characters, plain single spaces, line feeds, ำ and แ in one
 * piece, marks in order and once, no space before a mark, and NFC. Never NFKC, which breaks ำ. Spaces at the ends, tabs
 * and line feeds stay. Doing it twice changes nothing.
 *
 * @example
 * ```ts
 * import { normalizeThai } from 'thai-ita/thai';
 * normalizeThai('เเผนงาน\u00A0 ที\u200B่ดี'); // => 'แผนงาน ที่ดี'
 * normalizeThai('น\u0E49\u0E4D\u0E32'); // => 'น้ำ'
 * ```
 */
export function normalizeThai(text: string, options: RepairOptions = {}): string {
  requireArguments('normalizeThai', text, options);
  return repair(text, options.only === 'safe').text;
}

/**
 * Gives what `normalizeThai` gives, and each place that it mended. A place of the text given stands in the text mended
 * where it stood, plus the lengths of the replacements before it, less those of what was found.
 *
 * @example
 * ```ts
 * import { repairThai } from 'thai-ita/thai';
 * repairThai('๑. เเผนงาน').repairs; // => [{ kind: 'sara-ae', offset: 3, found: 'เเ', replacement: 'แ' }]
 * repairThai('จ ำนวน', { only: 'safe' }).repairs; // => []
 * ```
 */
export function repairThai(text: string, options: RepairOptions = {}): RepairedText {
  requireArguments('repairThai', text, options);
  return repair(text, options.only === 'safe');
}

function requireArguments(caller: string, text: unknown, options: RepairOptions): void {
  requireText(caller, text);
  requireOptions(caller, options);
  requireChoice(caller, 'only', options.only, ['safe']);
}

function repair(text: string, safeOnly: boolean): RepairedText {
  const repairs: Repair[] = [];
  let mended = '';
  let done = 0;
  for (let at = nextSuspect(text, 0); at >= 0; at = nextSuspect(text, done)) {
    const start = startOfStretch(text, at, done);
    const end = endOfStretch(text, at);
    const repaired = mend(text.slice(start, end), start, safeOnly);
    mended += text.slice(done, start) + repaired.text;
    repairs.push(...repaired.repairs);
    done = end;
  }
  return { text: done === 0 ? text : mended + text.slice(done), repairs };
}

function nextSuspect(text: string, from: number): number {
  suspect.lastIndex = from;
  const found = suspect.exec(text);
  return found === null ? -1 : found.index;
}

/** Goes back over what can be part of a repair, and over one unit more: what the first mark stands on. */
function startOfStretch(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && isRepairable(text.charCodeAt(start - 1))) start -= 1;
  return start > least ? start - 1 : start;
}

function endOfStretch(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isRepairable(text.charCodeAt(end))) end += 1;
  return end;
}

/** Tells whether a unit can be part of a repair: white space, a Thai mark or vowel that is one, or a foreign unit. */
function isRepairable(unit: number): boolean {
  if (unit < 0x0e00) return unit >= 0x300 || unit === 0x20 || unit === 0x0a || unit === 0x0d || isLatinBlank(unit);
  if (unit > 0x0e7f) return unit < 0x2010 || unit > 0x20bf || isRareBlank(unit);
  return (unit >= 0x0e30 && unit <= 0x0e3a) || unit === 0x0e40 || (unit >= 0x0e47 && unit <= 0x0e4e);
}

const isRareBlank = (unit: number): boolean => (unit > 0x2027 && unit < 0x2030) || (unit > 0x205e && unit < 0x20a0);

const isLatinBlank = (unit: number): boolean => unit === 0x85 || unit === 0xa0 || unit === 0xad;

/** Mends one stretch until nothing changes; what differs then is one repair, named after the gravest step. */
function mend(found: string, offset: number, safeOnly: boolean): RepairedText {
  const steps = safeOnly ? repairSteps.filter(({ safe }) => safe) : repairSteps;
  let text = found;
  let gravest = -1;
  for (let before: string | undefined; before !== text; ) {
    before = text;
    for (const [index, step] of steps.entries()) {
      const next = step.mend(text);
      if (next !== text) gravest = Math.max(gravest, index);
      text = next;
    }
  }
  const kind = steps[gravest]?.kind;
  return { text, repairs: kind === undefined || text === found ? [] : [difference(kind, offset, found, text)] };
}

function difference(kind: RepairKind, offset: number, found: string, text: string): Repair {
  const shorter = Math.min(found.length, text.length);
  let head = 0;
  while (head < shorter && found[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && found[found.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  return {
    kind,
    offset: offset + head,
    found: found.slice(head, found.length - tail),
    replacement: text.slice(head, text.length - tail),
  };
}
