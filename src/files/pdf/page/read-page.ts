import type { PageLink } from '../pdf-parts.js';
import type { PageMarks } from './page-marks.js';
import type { StructureNode } from './pdf-engine.js';

/** A page as it was read from the file. */
export interface ReadPage {
  readonly marks: PageMarks;
  readonly tree: StructureNode | null;
  readonly links: readonly PageLink[];
  /** The program that wrote the file begins a new piece of content at each end of a line that was meant, and at no other. */
  readonly partsMeantLines: boolean;
}
