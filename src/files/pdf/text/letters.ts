import { fontLetters, letterOfFont } from '../../../thai/text/font-letters.js';
import { symbolLetters } from '../../text/symbol-letters.js';
import type { Glyph, PageMarks } from '../page/page-marks.js';

/** A letter with the marks over and under it, and a blank behind it, as one piece of a line. */
export interface Cluster {
  text: string;
  readonly x: number;
  readonly y: number;
  /** Where the letters end; a blank behind them does not count. */
  end: number;
  readonly size: number;
  /** The page, from 1. */
  readonly page: number;
  /** The piece of marked content of its page. */
  readonly content: number | undefined;
  /** The paragraph of its page that the tags of the file put it in. */
  paragraph: number | undefined;
  /** The row of its table that the tags of the file put it in. */
  row: number | undefined;
  readonly isArtifact: boolean;
  /** A blank glyph stands behind it. */
  hasBlank: boolean;
}

/** How the fonts of a document tell their letters. */
export interface FontHabits {
  /** Fonts that say ำ for every า. */
  readonly amForAa: ReadonlySet<string>;
  /** The control code that stands for า, by font. */
  readonly codeForAa: ReadonlyMap<string, string>;
}

/**
 * What the fonts of all pages show of themselves. A ำ right behind a nikhahit cannot be: its font means า by every ำ. A control
 * code behind a ำ of no width is that font's า, and its ำ is the nikhahit.
 */
export function habitsOf(pages: readonly (readonly Glyph[])[]): FontHabits {
  const amForAa = new Set<string>();
  const codeForAa = new Map<string, string>();
  for (const glyphs of pages) {
    for (const [at, { text, width, font }] of glyphs.entries()) {
      const before = glyphs[at - 1];
      const isBehind = before !== undefined && before.font === font;
      if (text === 'ำ' && width > 0 && isBehind && endsInNikhahit(glyphs, at - 1)) amForAa.add(font);
      if (isControl(text) && isBehind && before.text === 'ำ' && before.width === 0) codeForAa.set(font, text);
    }
  }
  return { amForAa, codeForAa };
}

/** Whether a glyph is a nikhahit, or a tone mark behind one. */
function endsInNikhahit(glyphs: readonly Glyph[], at: number): boolean {
  const glyph = glyphs[at];
  if (glyph === undefined) return false;
  if (isNikhahit(glyph)) return true;
  const before = glyphs[at - 1];
  return isTone(plainMark(glyph.text)) && before !== undefined && isNikhahit(before);
}

/** Word writes the nikhahit of ำ as a blank of no width. */
const isNikhahit = ({ text, width }: Glyph): boolean => plainMark(text) === '\u0e4d' || (text === ' ' && width === 0);

/** The clusters of a page, in the order of the file, with the letters that its glyphs show. */
export function clustersOf({ glyphs, page }: PageMarks, habits: FontHabits): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const loose: Glyph[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    const last = clusters.at(-1);
    const isBlank = /^[\s\u00a0]+$/.test(glyph.text) && !(glyph.text === ' ' && glyph.width === 0);
    if (isBlank) {
      if (last !== undefined && isRightBehind(last, glyph, 0.6)) last.hasBlank = true;
      else loose.push(glyph);
      continue;
    }
    const text = lettersOf(glyph, glyphs[at + 1], glyphs[at + 2], habits);
    if (text === '') continue;
    if (last !== undefined && isMark(text) && isNear(last, glyph)) last.text = withMark(last.text, text);
    else if (last !== undefined && isOverprint(clusters, glyph, text)) continue;
    else if (last !== undefined && joinsNikhahit(last, text)) {
      last.text = last.text.replace(/\u0e4d([\u0e48-\u0e4b]?)$/, '$1ำ');
      last.end = glyph.x + glyph.width;
      last.hasBlank = false;
    } else clusters.push(clusterOf(glyph, text, page));
  }
  putBlanks(loose, clusters);
  return clusters;
}

/** Puts blanks that the file draws apart from their line behind the letters that end where they begin, as LibreOffice draws them. */
function putBlanks(blanks: readonly Glyph[], clusters: readonly Cluster[]): void {
  if (blanks.length === 0) return;
  const byPlace = new Map<string, Cluster>();
  for (const cluster of clusters) byPlace.set(`${Math.round(cluster.end)} ${Math.round(cluster.y)}`, cluster);
  for (const blank of blanks) {
    for (const [right, down] of around) {
      const cluster = byPlace.get(`${Math.round(blank.x) + right} ${Math.round(blank.y) + down}`);
      if (cluster !== undefined && Math.abs(cluster.end - blank.x) < cluster.size * 0.1) cluster.hasBlank = true;
    }
  }
}

/** A place and its neighbours, in points. */
const around = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));

const clusterOf = ({ x, y, width, size, content, isArtifact }: Glyph, text: string, page: number): Cluster => ({
  text,
  x,
  y,
  end: x + width,
  size,
  page,
  content,
  paragraph: undefined,
  row: undefined,
  isArtifact,
  hasBlank: false,
});

/** The letters that a glyph shows. */
function lettersOf(glyph: Glyph, next: Glyph | undefined, second: Glyph | undefined, habits: FontHabits): string {
  const { text, width, font } = glyph;
  if (text === ' ' && width === 0) return isAaBehind(next, second, habits) ? '\u0e4d' : '';
  if (text === 'ำ' && width > 0 && habits.amForAa.has(font)) return 'า';
  const code = habits.codeForAa.get(font);
  // a letter has a width: what has none is the part of ำ that stands over the letter before
  if (text === 'ำ' && width === 0) return '\u0e4d';
  if (code !== undefined && text === code) return 'า';
  let letters = '';
  for (const letter of text) letters += plainMark(letter);
  return letters.replace(hiddenCharacters, '').replace(/\u00a0/g, ' ');
}

/** Whether an า follows, perhaps behind a tone mark: then a blank of no width is the nikhahit of its ำ. */
function isAaBehind(next: Glyph | undefined, second: Glyph | undefined, { amForAa }: FontHabits): boolean {
  const isAa = (glyph: Glyph | undefined) =>
    glyph !== undefined && (glyph.text === 'า' || (glyph.text === 'ำ' && amForAa.has(glyph.font)));
  return isAa(next) || (next !== undefined && isTone(plainMark(next.text)) && isAa(second));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: fonts give control codes for glyphs that they name no letter for
const hiddenCharacters = /[\u0000-\u001f\u200b\ufeff\u00ad]/g;

const isControl = (text: string): boolean => text.length === 1 && text < ' ';

/** The letter that a font shows at a place of its own: a mark of Thai, or a symbol of Wingdings. */
const plainMark = (text: string): string =>
  text < '\uf000' ? text : (symbolLetters[text] ?? text.replace(fontLetters, letterOfFont));

const isTone = (text: string): boolean => /^[\u0e48-\u0e4b]$/.test(text);

/** A mark over or under a letter. */
const isMark = (text: string): boolean => /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+$/.test(text);

/** A mark belongs to the letter before it in the file, wherever a font has put it. */
const isNear = ({ y, end, size }: Cluster, glyph: Glyph): boolean =>
  Math.abs(glyph.y - y) < size * 0.9 && Math.abs(glyph.x - end) < size * 1.2;

const isRightBehind = ({ y, end, size }: Cluster, glyph: Glyph, ems: number): boolean =>
  Math.abs(glyph.y - y) < size * 0.35 && glyph.x - end < size * ems && glyph.x - end > -size * ems;

/** A letter with one more mark: vowels before tones, as Thai is stored. */
function withMark(text: string, mark: string): string {
  const joined = text + mark;
  return joined.replace(/([\u0e47-\u0e4e]+)([\u0e31\u0e34-\u0e3a])/g, '$2$1');
}

/** An า behind a nikhahit makes ำ. */
const joinsNikhahit = ({ text }: Cluster, next: string): boolean =>
  next === 'า' && /\u0e4d[\u0e48-\u0e4b]?$/.test(text);

/** The same letter drawn twice at nearly the same place, to look bold. */
function isOverprint(clusters: readonly Cluster[], { x, y, width, size }: Glyph, text: string): boolean {
  for (const cluster of clusters.slice(-3)) {
    const isSame = cluster.text === text && Math.abs(cluster.y - y) < size * 0.08;
    if (isSame && Math.abs(cluster.x - x) < size * 0.08 && Math.abs(cluster.end - x - width) < size * 0.08) return true;
  }
  return false;
}
