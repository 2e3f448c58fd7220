import { toArabicDigits } from '../thai/number/digits.js';
import { memo } from './clean-text.js';
import { rewritten } from './digit-script.js';
import type { PlacedText } from './texts.js';

/** The mark of the era in spellings that are mended: พ.ศ..2566, พ. ศ. 2566, พ.ศ 2566, พศ 2566. */
export const bentEra = /พ\.? ?ศ\.{2,}(?= ?[0-9๐-๙])|พ\. ศ\.|พ\.ศ(?=[ 0-9๐-๙])|(?<![ก-๎])พศ\.?(?= ?[0-9๐-๙]{4})/g;

/** The text as it stands after all fixes, so that no rule but theirs sees anything new in a mended report. */
export const mendedOf = /* @__PURE__ */ memo((placed: PlacedText): string =>
  rewritten(placed, 'mixed', 'thai').replace(bentEra, 'พ.ศ.'),
);

/** What two texts share when they say the same: digits of one script, no spaces, whole letters, one case. */
export const foldedOf = /* @__PURE__ */ memo((placed: PlacedText): string =>
  toArabicDigits(mendedOf(placed)).replace(/\s+/g, '').toLowerCase(),
);
