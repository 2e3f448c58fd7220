import { requireOptions, requireText } from '../argument.js';
import { type RepairKind, repairSteps } from './repair-steps.js';
import { isMendable, suspectRun } from './suspect-units.js';

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
 * piece, marks in order and once, no space before a mark, า and not ๅ, letters in place of the private code points of Thai
 * fonts, and NFC. Never NFKC, which breaks ำ. Spaces at the ends, tabs
 * and line feeds stay, and so do a thousand marks in a row. Doing it twice changes nothing.
 *
 * @example
 * ```ts
 * import { normalizeThai } from 'thai-ita/thai';
 * normalizeThai('เเผนงาน\u00A0 ที\u200B่ดี'); // => 'แผนงาน ที่ดี'
 * normalizeThai('น\u0E49\u0E4D\u0E32'); // => 'น้ำ'
 * ```
 */
export function normalizeThai(text: string, options: RepairOptions = {}): string {
  return mended('normalizeThai', text, options);
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
  const repairs: Repair[] = [];
  return { text: mended('repairThai', text, options, repairs), repairs };
}

const choices = { only: ['safe'] };

/** Gives the text mended, and puts the repairs where they are wanted. */
function mended(caller: string, text: string, options: RepairOptions, repairs?: Repair[]): string {
  requireText(caller, text);
  requireOptions(caller, options, choices);
  const safeOnly = options.only === 'safe';
  let whole = '';
  let done = 0;
  suspectRun.lastIndex = 0;
  for (let run = suspectRun.exec(text); run !== null; run = suspectRun.exec(text)) {
    const start = startOfStretch(text, run.index, done);
    const end = run.index + run[0].length;
    const mend = mendOf(text.slice(start, end), safeOnly);
    whole += text.slice(done, start) + mend.text;
    if (mend.repair !== undefined) repairs?.push({ ...mend.repair, offset: start + mend.repair.offset });
    done = end;
  }
  return done === 0 ? text : whole + text.slice(done);
}

/** Goes back over what can be part of a repair, and over one unit more: what the first mark stands on. */
function startOfStretch(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && isMendable(text.charAt(start - 1))) start -= 1;
  return start > least ? start - 1 : start;
}

/** A stretch as it should have been, and the one repair that makes it so, placed in the stretch. */
interface Mend {
  readonly text: string;
  readonly repair?: Repair;
}

/** Mends made before, all and safe ones, by the stretch: the same few stretches come again and again. Long ones are not kept. */
const known: readonly Map<string, Mend>[] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 12;

function mendOf(found: string, safeOnly: boolean): Mend {
  const mends = known[Number(safeOnly)] as Map<string, Mend>;
  const made = mends.get(found);
  if (made !== undefined) return made;
  const mend = mendBySteps(found, safeOnly);
  if (mends.size >= MOST_KNOWN) mends.clear();
  if (found.length <= LONGEST_KNOWN) mends.set(found, mend);
  return mend;
}

/** Takes every step until nothing changes; what differs then is one repair, named after the gravest step. */
function mendBySteps(found: string, safeOnly: boolean): Mend {
  let text = found;
  let gravest = -1;
  for (let before: string | undefined; before !== text; ) {
    before = text;
    for (const [index, [, isSafe, mend]] of repairSteps.entries()) {
      const next = isSafe || !safeOnly ? mend(text) : text;
      if (next !== text) gravest = Math.max(gravest, index);
      text = next;
    }
  }
  const kind = repairSteps[gravest]?.[0];
  return kind === undefined || text === found ? { text } : { text, repair: difference(kind, found, text) };
}

function difference(kind: RepairKind, found: string, text: string): Repair {
  const shorter = Math.min(found.length, text.length);
  let head = 0;
  while (head < shorter && found.at(head) === text.at(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && found.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return {
    kind,
    offset: head,
    found: found.slice(head, found.length - tail),
    replacement: text.slice(head, text.length - tail),
  };
}
