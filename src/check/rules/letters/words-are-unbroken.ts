import type { Rule } from '../../rule.js';
import { brokenWords } from '../../texts/broken-words.js';
import { mendedOf } from '../../texts/checked-text.js';
import { shortened } from '../../texts/placed-texts.js';

/** No space stands inside a word, as line ends of a PDF leave them: ทรัพยากร บุคคล, ประ ชาชน. */
export const wordsAreUnbroken: Rule<{
  /** Findings less sure than this are left out, 0 to 1. */
  readonly leastConfidence: number;
}> = {
  code: 'check.words-are-unbroken',
  severity: 'note',
  holds: { th: 'ไม่มีช่องว่างแทรกกลางคำ', en: 'No space stands inside a word.' },
  options: { leastConfidence: 0.7 },
  *check(_, { texts, options: { leastConfidence } }) {
    for (const placed of texts) {
      const text = mendedOf(placed);
      const words = [...brokenWords(text)].filter((broken) => broken.confidence >= leastConfidence);
      const [first] = words;
      if (first === undefined) continue;
      const { word: found, index, confidence } = first;
      const all = words
        .slice(0, 3)
        .map(({ word }) => `“${word}”`)
        .join(', ');
      yield {
        message: {
          th: `${all} ใน “${shortened(text, index)}” มีช่องว่างแทรกกลางคำ`,
          en: `A space stands inside ${all} in “${shortened(text, index)}”.`,
        },
        path: placed.path,
        found,
        expected: found.replace(' ', ''),
        confidence,
      };
    }
  },
};
