import type { DocumentText } from '../document-text.js';
import type { Numbering } from './numbering.js';

/** What reading the body of a Word file needs of the rest of it. */
export interface WordFile {
  readonly text: DocumentText;
  readonly numbering: Numbering;
  /** The addresses outside the file that it links to, by the id of the relationship. */
  readonly links: ReadonlyMap<string, string>;
}
