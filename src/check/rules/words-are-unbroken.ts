import { brokenWord } from '../broken-word.js';
import { mendedOf } from '../mended-text.js';
import type { Rule } from '../rule.js';
import { shortened } from '../texts.js';

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
      const found: string[] = [];
      let least = 1;
      let at = -1;
      for (const { index } of text.matchAll(spaces)) {
        const broken = brokenWord(text, index);
        if (broken === undefined || broken.confidence < leastConfidence) continue;
        if (at < 0) at = index;
        found.push(broken.word);
        least = Math.min(least, broken.confidence);
      }
      const [first] = found;
      if (first === undefined) continue;
      const all = found
        .slice(0, 3)
        .map((word) => `“${word}”`)
        .join(', ');
      yield {
        message: {
          th: `${all} ใน “${shortened(text, at)}” มีช่องว่างแทรกกลางคำ`,
          en: `A space stands inside ${all} in “${shortened(text, at)}”.`,
        },
        path: placed.path,
        found: first,
        expected: first.replace(' ', ''),
        confidence: least,
      };
    }
  },
};

/** Single spaces between Thai letters. */
const spaces = /(?<=[ก-๎]) (?=[ก-ฮเ-ไ])/g;
