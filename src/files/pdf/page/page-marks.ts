/** What is drawn on a page: glyphs of text in the order of the file, and ruling lines. Points from the upper left corner. */
export interface PageMarks {
  /** The page, from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Text that runs up or down the page. */
  readonly turned: string;
  /** Pictures that are drawn on the page. */
  readonly pictures: number;
}

/** A glyph as the font says it; not yet the letter that it shows. */
export interface Glyph {
  readonly text: string;
  /** Where it begins, on its baseline. */
  readonly x: number;
  readonly y: number;
  /** 0 for a mark that stands over or under a letter. */
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** The piece of marked content that it is in: of one paragraph, where the file is tagged. */
  readonly content: number | undefined;
  /** A running head, a page number or another decoration, as the file says. */
  readonly isArtifact: boolean;
  /** Drawn without ink, as the text behind a scanned page is. */
  readonly isInvisible: boolean;
}

/** A straight ruling line, along the page or down it. */
export interface Rule {
  readonly isHorizontal: boolean;
  /** y of a horizontal line, x of a vertical one. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}
