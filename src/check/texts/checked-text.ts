import { findMentions } from '../../mention/find-mentions.js';
import type { Mention } from '../../mention/mention.js';
import type { Path } from '../../thai/issue.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import { oncePerText } from './normalized-text.js';
import { type PlacedText, shortened } from './placed-texts.js';
import { rewritten } from './written-numbers.js';

/** Spellings of the mark of the era that are mended: พ.ศ..2566, พ. ศ. 2566, พ.ศ 2566, พศ 2566. */
export const misspeltEra = /พ\.? ?ศ\.{2,}(?= ?[0-9๐-๙])|พ\. ศ\.|พ\.ศ(?=[ 0-9๐-๙])|(?<![ก-๎])พศ\.?(?= ?[0-9๐-๙]{4})/g;

/** The text as it stands after all fixes, so that no rule but theirs sees anything new in a mended report. */
export const mendedOf = /* @__PURE__ */ oncePerText((placed): string =>
  rewritten(placed, 'mixed', 'thai').replace(misspeltEra, 'พ.ศ.'),
);

/** What two texts share when they say the same: digits of one script, no spaces, whole letters, one case. */
export const foldedOf = /* @__PURE__ */ oncePerText((placed): string =>
  toArabicDigits(mendedOf(placed)).replace(/\s+/g, '').toLowerCase(),
);

/** The facts in the mended text, with places in it. */
export const mentionsOf = /* @__PURE__ */ oncePerText((placed): readonly Mention[] => findMentions(mendedOf(placed)));

/** A mention, the mended text that it stands in, and the words around it. */
export interface PlacedMention<Kind extends Mention['kind']> {
  readonly mention: Extract<Mention, { readonly kind: Kind }>;
  readonly mended: string;
  readonly around: string;
  readonly path: Path;
}

/** The mentions of some kinds in all texts. */
export function* mentionsIn<Kind extends Mention['kind']>(
  texts: readonly PlacedText[],
  ...kinds: readonly Kind[]
): Generator<PlacedMention<Kind>> {
  for (const placed of texts) {
    for (const mention of mentionsOf(placed)) {
      if (!isOf(mention, kinds)) continue;
      const mended = mendedOf(placed);
      yield { mention, mended, around: shortened(mended, mention.start), path: placed.path };
    }
  }
}

const isOf = <Kind extends Mention['kind']>(
  mention: Mention,
  kinds: readonly Kind[],
): mention is Extract<Mention, { readonly kind: Kind }> => kinds.some((kind) => kind === mention.kind);
