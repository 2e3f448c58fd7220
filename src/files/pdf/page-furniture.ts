import { toArabicDigits } from '../../thai/number/digits.js';
import type { PageItem } from './tables/page-layout.js';
import { type TextHabits, textOfLine } from './text/text-lines.js';

/** A page as a list of what stands on it. */
export interface LaidPage {
  readonly page: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

/** Running heads and page numbers stand in so much of a page, above and below. */
const MARGIN = 0.1;

/**
 * The pages without their page numbers, and without a running head or foot but for its first time: what a page repeats says nothing
 * new.
 */
export function withoutFurniture(pages: readonly LaidPage[], habits: TextHabits): readonly LaidPage[] {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(keysOf(page, habits))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const shown = new Set<string>();
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => {
      const key = keyOf(item, page, habits);
      if (key === undefined) return true;
      if (isPageNumber(key)) return false;
      const isFirst = !shown.has(key);
      shown.add(key);
      return isFirst || (seen.get(key) ?? 0) < 2;
    }),
  }));
}

const keysOf = (page: LaidPage, habits: TextHabits): readonly string[] =>
  page.items.flatMap((item) => keyOf(item, page, habits) ?? []);

/** The text of a line in the margin, its digits taken as alike. */
function keyOf(item: PageItem, { height }: LaidPage, habits: TextHabits): string | undefined {
  if (item.kind !== 'line') return undefined;
  const { y, clusters } = item.line;
  const isInMargin = y < height * MARGIN || y > height * (1 - MARGIN);
  if (!isInMargin && !clusters.every(({ isArtifact }) => isArtifact)) return undefined;
  return toArabicDigits(textOfLine(item.line, habits).text).replace(/\d+/g, '0').trim();
}

const isPageNumber = (key: string): boolean =>
  /^[-–—|( ]*(?:หน้า(?:ที่)?|page)? ?0 ?(?:(?:\/|จาก|of) ?0)?[-–—|) ]*$/i.test(key);
