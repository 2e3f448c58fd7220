/** One sentence or name in both languages. */
export interface Bilingual {
  /** Thai, in NFC. */
  readonly th: string;
  /** English. */
  readonly en: string;
}

/** How much a finding matters: an error is wrong, a warning wants a person's eye, a note is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Steps from the root of a value to a part of it: `['measures', 0, 'title']`. */
export type Path = readonly (string | number)[];

/** Where a text stands in the document it was read from. */
export interface SourcePlace {
  /** Line, from 1; lines end at LF, CR or CRLF. */
  readonly line: number;
  /** Column in UTF-16 units, from 1. */
  readonly column: number;
  /** UTF-16 units before the place in the whole text, from 0. */
  readonly offset: number;
  /** Length in UTF-16 units. */
  readonly length: number;
  /** Table in the document, from 1. */
  readonly table?: number;
  /** Row in the table, from 1, header rows counted. */
  readonly row?: number;
  /** Cell in the row, from 1. */
  readonly cell?: number;
  /** Page of a PDF file, from 1. */
  readonly page?: number;
  /** Where it stands on the page. */
  readonly box?: PageBox;
}

/** A rectangle on a page, in points of 1/72 inch from the upper left corner. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an issue is: in the model, in the document, or both. */
export interface Place {
  /** Into the model. */
  readonly path?: Path;
  /** Into the document. */
  readonly source?: SourcePlace;
}

/** A mend of one part of a model: new text for a text field, or a new value for any field. */
export type Edit =
  | { readonly path: Path; readonly text: string }
  | { readonly path: Path; readonly value: string | number | boolean | null };

/** Something wrong, doubtful or worth knowing about a text, a document or a report. */
export interface Issue<Code extends string = string> {
  /** `floor.kebab-name`; never changes once released. */
  readonly code: Code;
  readonly severity: Severity;
  /** A sentence for people, with the offending text in it. */
  readonly message: Bilingual;
  readonly place?: Place;
  /** Further places of the same finding, in the order of the page. */
  readonly related?: readonly Place[];
  /** How sure, above 0 and up to 1, where words had to be weighed; absent where there is nothing to weigh. */
  readonly confidence?: number;
  /** The offending text as it stands. */
  readonly found?: string;
  /** What would have been right there. */
  readonly expected?: string;
  /** A safe mend, where there is one. */
  readonly fix?: readonly Edit[];
}
