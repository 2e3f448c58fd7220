import type { HtmlElement } from './html-elements.js';

/** The attributes that a report is read from, as written; an absent one is not there. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** Where a tag stands: from its `<` to behind its `>`. */
interface TagPlace {
  readonly start: number;
  readonly end: number;
  /** The element is of SVG or MathML: its text is never raw. */
  readonly isForeign: boolean;
}

/** What happens in a text of HTML, in its order; every element that begins ends, at the latest with the text, unless the handler ended it. */
export interface HtmlHandler {
  /** Gives false to end the whole. */
  readonly opened: (element: HtmlElement, attributes: Attributes, place: TagPlace) => boolean;
  readonly closed: (element: HtmlElement) => void;
  /** Text with its references as written; `isLiteral` where they would be none, in `<![CDATA[ ]]>`. */
  readonly text: (start: number, end: number, isLiteral: boolean) => void;
}
