import { composed } from '../../../thai/text/composed.js';
import { type HeadingRole, headingWords, neutralWords } from './heading-words.js';

/** How much the words of a heading speak for each role, 0 to 1; roles they say nothing of are absent. */
export type HeadingScores = Readonly<Partial<Record<HeadingRole, number>>>;

/** Letters of the longest heading that is looked at; a longer cell is content. */
export const MAX_HEADING = 120;

/**
 * Scores a heading against the words of all roles: 1 for a heading that is one of them, less where it begins with one, and
 * still less where one stands inside it; one typing error to each eight letters is read past. The parts of "ปัญหา/อุปสรรค" are
 * scored one by one, the first one highest.
 */
export function scoreHeading(heading: string): HeadingScores {
  if (heading.length > 2 * MAX_HEADING) return nothing;
  const known = scored.get(heading);
  if (known !== undefined) return known;
  const key = headingKey(heading);
  const scores = key === '' || key.length > MAX_HEADING ? nothing : scoresOf(heading, key);
  if (scored.size >= MOST_SCORED) scored.clear();
  scored.set(heading, scores);
  return scores;
}

/** Headings that were scored: those of one form are met again in thousands of documents. */
const scored = /* @__PURE__ */ new Map<string, HeadingScores>();
const MOST_SCORED = 2000;

const nothing: HeadingScores = {};

/** A heading without white space, digits, punctuation, what stands in parentheses, and what a broken text layer does to ำ. */
export function headingKey(heading: string): string {
  const bare = foldHeading(heading.replace(/\([^()]*\)/g, ''));
  return bare === '' ? foldHeading(heading) : bare;
}

const foldHeading = (text: string): string =>
  composed(text)
    .toLowerCase()
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1า')
    .replace(/ำ/g, 'า')
    .replace(/เเ/g, 'แ')
    .replace(/[\s\d๐-๙.,/()[\]\-–—:*"'“”\u200b-\u200d\u2060\ufeff\u00ad]/g, '');

function scoresOf(heading: string, key: string): HeadingScores {
  const scores: Partial<Record<HeadingRole, number>> = {};
  addScores(scores, key, 1);
  const bare = withoutNeutral(key);
  if (bare !== key) addScores(scores, bare, 0.95);
  const parts = heading
    .split(/\/|และ|หรือ|,|\n/)
    .map(headingKey)
    .filter((part) => part !== '');
  for (const [at, part] of parts.length > 1 ? parts.slice(0, 4).entries() : [])
    addScores(scores, part, 0.9 - 0.05 * at);
  return scores;
}

function addScores(scores: Partial<Record<HeadingRole, number>>, key: string, factor: number): void {
  for (const { role, weight, words } of wordKeys()) {
    const most = weight * factor;
    const before = scores[role] ?? 0;
    if (most <= before) continue;
    let best = 0;
    for (const word of words) best = Math.max(best, isOtherWord(role, key, word) ? 0 : likeness(key, word));
    if (best * most > before) scores[role] = best * most;
  }
}

/** A short word of other tables begins many words that it has nothing to do with: หน่วย and หน่วยงาน, รวม and รวมทั้ง. */
const isOtherWord = (role: HeadingRole, key: string, word: string): boolean =>
  role === 'foreign' && word.length < 7 && word.length * 2 < key.length * 1.6;

/** How like a heading is to a word, 0 to 1. */
function likeness(key: string, word: string): number {
  if (key === word) return 1;
  if (word.length >= 4) {
    const share = word.length / key.length;
    if (key.startsWith(word)) return 0.6 + 0.35 * share;
    if (share > 0.2 && key.includes(word)) return 0.25 + 0.4 * share;
  }
  const most = Math.floor(word.length / 8);
  // a letter is lost or wrong in the word that a longer heading begins with
  if (word.length >= 7 && key.length > word.length + 1 && key.slice(0, 2) === word.slice(0, 2)) {
    const start = key.slice(0, word.length - 1);
    if (distanceOf(word, start) <= 1 || distanceOf(word, key.slice(0, word.length)) <= 1)
      return 0.55 + (0.3 * word.length) / key.length;
  }
  if (most === 0 || Math.abs(word.length - key.length) > most) return 0;
  return distanceOf(word, key) <= most ? 0.95 : 0;
}

/** A heading without the words in front that say nothing of its kind. */
function withoutNeutral(key: string): string {
  const word = neutralWords.find((neutral) => key.startsWith(neutral) && key.length > neutral.length + 2);
  return word === undefined ? key : key.slice(word.length);
}

/** Whether a heading is one of the known ones, and no more than that. */
export function isKnownHeading(heading: string): boolean {
  if (heading.length > MAX_HEADING) return false;
  const key = headingKey(heading);
  return wordKeys().some(({ role, words }) => role !== 'foreign' && words.includes(key));
}

interface WordKeys {
  readonly role: HeadingRole;
  readonly weight: number;
  readonly words: readonly string[];
}

let made: readonly WordKeys[] | undefined;

/** The words by their keys, made at first use. */
function wordKeys(): readonly WordKeys[] {
  made ??= headingWords.map(([role, weight, words]) => ({ role, weight, words: words.split(' | ').map(foldHeading) }));
  return made;
}

/** How like two headings are by their keys, 0 to 1: 1 for the same, less by each letter that differs. */
export function headingLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  return longest > MAX_HEADING ? 0 : 1 - distanceOf(one, other) / longest;
}

/** Levenshtein distance; both texts are at most MAX_HEADING long. */
function distanceOf(before: string, after: string): number {
  let row = Array.from({ length: after.length + 1 }, (_, index) => index);
  for (let at = 1; at <= before.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= after.length; to += 1) {
      const swap = (row[to - 1] ?? 0) + (before[at - 1] === after[to - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[after.length] ?? 0;
}

/** A heading that names a part of a year: รอบ 6 เดือน, ไตรมาสที่ 2, ปี 2565, ครึ่งปีแรก, ต.ค. - มี.ค. */
export const isPeriodHeading = (heading: string): boolean =>
  heading.length <= MAX_HEADING &&
  /^\s*(?:ผล|แผน|ณ\s)?\s*(?:รอบ|ไตรมาส|ครึ่งปี|ครึ่งแรก|ครึ่งหลัง|ระยะที่|ครั้งที่|งวดที่|ช่วงที่|(?:ประจำ)?ปี\s*(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*[\d๐-๙]{2,4}|พ\.ศ\.\s*[\d๐-๙]|[\d๐-๙]{4}\s*$|(?:[\d๐-๙]{1,2}|หก|สิบสอง)\s*เดือน|(?:ต\.ค|ตุลาคม|เม\.ย|เมษายน|ม\.ค|มกราคม|ก\.ค|กรกฎาคม))/.test(
    heading,
  );
