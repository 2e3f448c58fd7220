import { repairThai } from '../../../thai/text/normalize.js';
import type { Rule } from '../../rule.js';
import { shortened } from '../../texts/placed-texts.js';

/** Vowels and tone marks are typed whole and in order, with nothing invisible between. */
export const lettersAreTypedRight: Rule = {
  code: 'check.letters-are-typed-right',
  severity: 'warning',
  holds: {
    th: 'สระและวรรณยุกต์พิมพ์ครบรูปและถูกลำดับ',
    en: 'Vowels and tone marks are whole and in order.',
  },
  *check(_, { texts }) {
    for (const { text, path } of texts) {
      const { text: mended, repairs } = repairThai(text);
      const [first] = repairs;
      if (first === undefined) continue;
      const around = shortened(text, first.offset);
      yield {
        message: {
          th: `“${around}” มีตัวอักษรที่พิมพ์ผิดรูป ${repairs.length} แห่ง`,
          en: `“${around}” has letters that are not whole (${repairs.length}).`,
        },
        path,
        found: first.found,
        expected: first.replacement,
        fix: [{ path, text: mended }],
      };
    }
  },
};
