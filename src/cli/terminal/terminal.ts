import type { Bilingual } from '../../thai/issue.js';
import { inLanguage, type Language } from '../language.js';
import type { Problem } from '../problem.js';
import type { Colours } from './colours.js';

/** Where the command line prints and how. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Where a piece of a document goes, as it is: a page, SARIF, the report as JSON. Default: `out`. */
  readonly document?: (text: string) => void;
  /** Columns of the terminal; 100 where there is none. */
  readonly columns: number;
  readonly colours: Colours;
  /** Default: both languages. */
  readonly language?: Language;
  /** Waits until what was printed is taken, so that a slow reader does not fill the memory. */
  readonly settled?: () => Promise<void>;
  /** Standard input, as bytes. Default: nothing. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** Where somebody sees a progress bar: below the output, or on a screen that the output does not go to. Default: nowhere. */
  readonly progress?: 'below' | 'beside';
}

/** A sentence in the language of the terminal. */
export const say = (sentence: Bilingual, { language = 'both' }: Pick<Terminal, 'language'>): string =>
  inLanguage(sentence, language);

/** Says why something was not done. */
export const complain = ({ problem }: Problem, terminal: Terminal): void =>
  terminal.error(`thai-ita: ${say(problem, terminal)}`);

/** A whole document; the terminal ends its last line. */
export const print = (text: string, { out, document = out }: Terminal): void => document(text.replace(/\n$/, ''));
