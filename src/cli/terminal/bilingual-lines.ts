import type { Bilingual } from '../../thai/issue.js';
import type { Terminal } from './terminal.js';

/** Prints a sentence in the language of the terminal; of both, English on a dim line below. */
export function bilingualLines({
  out,
  colours,
  language = 'both',
}: Terminal): (sentence: Bilingual, paint: (text: string) => string, sign: string) => void {
  return ({ th, en }, paint, sign) => {
    out(paint(sign + (language === 'en' ? en : th)));
    if (language === 'both') out(' '.repeat(sign.length) + colours.dim(en));
  };
}
