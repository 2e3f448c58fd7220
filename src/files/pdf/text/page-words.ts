import type { Cluster } from './letters.js';

/**
 * A word that was recognized on a page, as OCR programs give it: Tesseract's TSV and hOCR, ALTO, and cloud services have these
 * values, most of them in pixels, which are to be turned into points (1 point = 1/72 inch).
 */
export interface PageWord {
  readonly text: string;
  /** Page, from 1. */
  readonly page: number;
  /** Left side, in points from the left side of the page. */
  readonly x: number;
  /** Upper side, in points from the upper side of the page. */
  readonly y: number;
  /** In points. */
  readonly width: number;
  /** In points. */
  readonly height: number;
}

/** The words of a page as pieces of lines. Words of one line have about one lower side. */
export const clustersOfWords = (words: readonly PageWord[], page: number): readonly Cluster[] =>
  words
    .filter((word) => word.page === page && word.text.trim() !== '')
    .map(({ text, x, y, width, height }) => ({
      text: text.trim(),
      x,
      // letters stand on a line at about three quarters of the height of their box
      y: y + height * 0.75,
      end: x + width,
      size: height,
      page,
      content: undefined,
      paragraph: undefined,
      row: undefined,
      isArtifact: false,
      hasBlank: false,
    }));
