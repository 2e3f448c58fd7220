import type { SpannedText } from '../text/spanned-text.js';
import { kindOfSection } from './row-words.js';

/** A heading that measures stand under, and the word or form by which its level is known. */
interface OpenSection {
  readonly kind: string;
  readonly text: SpannedText;
  /** The number before it, where the numbers of its measures begin with it. */
  readonly number: string | undefined;
}

/** The headings that the next measure stands under, outermost first. */
export interface Sections {
  readonly open: readonly OpenSection[];
  /** No measure came since the last heading. */
  readonly isFresh: boolean;
}

export const noSections: Sections = { open: [], isFresh: false };

/**
 * A heading comes: it takes the place of the one of its own level, known by the word it begins with; behind another heading, with
 * no measure between, it stands inside that.
 */
export function withSection({ open, isFresh }: Sections, text: SpannedText, number?: string): Sections {
  const kind = kindOfSection(text.text);
  const section = { kind, text, number };
  const same = open.findIndex((one) => one.kind === kind);
  if (same >= 0) return { open: [...open.slice(0, same), section], isFresh: true };
  if (isFresh || open.length === 0) return { open: [...open, section], isFresh: true };
  return { open: [...open.slice(0, -1), section], isFresh: true };
}

/**
 * A measure comes. Headings end whose number is not the beginning of its own: measure 2.1 ends heading 1. A heading with a letter
 * (ก.) stays. Where the first measure below a heading has a number of another kind, the measures are counted apart from the
 * headings; then no number ends a heading.
 */
export function withMeasure({ open, isFresh }: Sections, number: string | undefined): Sections {
  const heading = open.at(-1)?.number;
  if (number === undefined || !/^\d/.test(number)) return { open, isFresh: false };
  if (isFresh && heading !== undefined && !isPart(number, heading) && number !== numberBehind(heading)) {
    return { open: open.map(({ kind, text }) => ({ kind, text, number: undefined })), isFresh: false };
  }
  const end = open.findIndex((one) => one.number !== undefined && !isPart(number, one.number));
  return { open: end < 0 ? open : open.slice(0, end), isFresh: false };
}

const isPart = (number: string, heading: string): boolean => number.startsWith(`${heading}.`);

/** 2 behind 1, 1.3 behind 1.2. */
const numberBehind = (number: string): string => number.replace(/\d+$/, (last) => String(Number(last) + 1));
