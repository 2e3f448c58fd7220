import type { Part } from '../../document.js';
import { partsOfCellLines } from './cell-lines.js';
import { partsOfLabelledLines } from './labelled-lines.js';
import { partsOfNumberedProse } from './numbered-prose.js';

/**
 * Finds a table in paragraphs: lines with labels, one cell on each line, or numbered prose. `undefined` where the paragraphs make
 * none of these.
 */
export function guessTables(parts: readonly Part[]): readonly Part[] | undefined {
  return partsOfLabelledLines(parts) ?? partsOfCellLines(parts) ?? partsOfNumberedProse(parts);
}
