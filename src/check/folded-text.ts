import { toArabicDigits } from '../thai/digits.js';
import { normalizeThai } from '../thai/normalize.js';

/** What two texts share when they say the same: digits of one script, no spaces, whole letters, one case. */
export const foldedText = (text: string): string =>
  toArabicDigits(normalizeThai(text)).replace(/\s+/g, '').toLowerCase();
