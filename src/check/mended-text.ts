import { findMentions } from '../mention/find-mentions.js';
import type { Mention } from '../mention/mention.js';
import { toArabicDigits } from '../thai/digits.js';
import type { Path } from '../thai/issue.js';
import { memo } from './clean-text.js';
import { rewritten } from './digit-script.js';
import { type PlacedText, shortened } from './texts.js';

/** The mark of the era in spellings that are mended: พ.ศ..2566, พ. ศ. 2566, พ.ศ 2566, พศ 2566. */
export const bentEra = /พ\.? ?ศ\.{2,}(?= ?[0-9๐-๙])|พ\. ศ\.|พ\.ศ(?=[ 0-9๐-๙])|(?<![ก-๎])พศ\.?(?= ?[0-9๐-๙]{4})/g;

/** The text as it stands after all fixes, so that no rule but theirs sees anything new in a mended report. */
export const mendedOf = /* @__PURE__ */ memo((placed: PlacedText): string =>
  rewritten(placed, 'mixed', 'thai').replace(bentEra, 'พ.ศ.'),
);

/** The facts in the text, with places in the mended text. */
export const mentionsOf = /* @__PURE__ */ memo((placed: PlacedText): readonly Mention[] =>
  findMentions(mendedOf(placed)),
);

/** What two texts share when they say the same: digits of one script, no spaces, whole letters, one case. */
export const foldedOf = /* @__PURE__ */ memo((placed: PlacedText): string =>
  toArabicDigits(mendedOf(placed)).replace(/\s+/g, '').toLowerCase(),
);

/** A mention of one kind, the mended text that it stands in, and the words around it. */
export interface PlacedMention<Kind extends Mention['kind']> {
  readonly mention: Extract<Mention, { readonly kind: Kind }>;
  readonly text: string;
  readonly around: string;
  readonly path: Path;
}

/** The mentions of one kind in all texts. */
export function* mentionsIn<Kind extends Mention['kind']>(
  texts: readonly PlacedText[],
  kind: Kind,
): Generator<PlacedMention<Kind>> {
  for (const placed of texts) {
    for (const mention of mentionsOf(placed)) {
      if (mention.kind !== kind) continue;
      const text = mendedOf(placed);
      const around = shortened(text, mention.start);
      yield { mention: mention as PlacedMention<Kind>['mention'], text, around, path: placed.path };
    }
  }
}
