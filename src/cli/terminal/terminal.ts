import pc from 'picocolors';
import stringWidth from 'string-width';

/** Where the command line prints and how. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Where a whole document goes, as it is: a page, SARIF, the report as JSON. Default: `out`. */
  readonly document?: (text: string) => void;
  /** Columns of the terminal; 100 where there is none. */
  readonly columns: number;
  readonly colours: Colours;
}

/** Paints text; does nothing where the terminal has no colours. */
export type Colours = ReturnType<typeof pc.createColors>;

/** Paints or not: by the terminal, `NO_COLOR` and `FORCE_COLOR`. */
export const coloursOf = (isWanted?: boolean | undefined): Colours => pc.createColors(isWanted ?? pc.isColorSupported);

/** Columns that a text takes on the terminal; marks above and below a Thai letter take none, but ำ takes one as า does. */
export const widthOf = (text: string): number => stringWidth(text.replaceAll('ำ', 'า'));

/** The text with spaces behind it up to a width. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** A whole document; the terminal ends its last line. */
export const print = (text: string, { out, document = out }: Terminal): void => document(text.replace(/\n$/, ''));
