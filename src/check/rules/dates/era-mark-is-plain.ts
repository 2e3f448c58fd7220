import type { Rule } from '../../rule.js';
import { misspeltEra } from '../../texts/checked-text.js';
import { shortened } from '../../texts/placed-texts.js';
import { rewritten, usualScriptOf } from '../../texts/written-numbers.js';

/** The mark of the era is written พ.ศ. */
export const eraMarkIsPlain: Rule = {
  code: 'check.era-mark-is-plain',
  severity: 'note',
  holds: { th: 'คำย่อพุทธศักราชเขียนว่า พ.ศ.', en: 'The mark of the era is written พ.ศ.' },
  *check(_, { texts }) {
    const usual = usualScriptOf(texts);
    for (const placed of texts) {
      const text = rewritten(placed, 'mixed', usual);
      const at = text.search(misspeltEra);
      const [found] = text.match(misspeltEra) ?? [];
      if (found === undefined) continue;
      const { path } = placed;
      yield {
        message: {
          th: `“${found}” ใน “${shortened(text, at)}” ควรเขียนว่า “พ.ศ.”`,
          en: `“${found}” in “${shortened(text, at)}” is written พ.ศ.`,
        },
        path,
        found,
        expected: 'พ.ศ.',
        fix: [{ path, text: text.replace(misspeltEra, 'พ.ศ.') }],
      };
    }
  },
};
