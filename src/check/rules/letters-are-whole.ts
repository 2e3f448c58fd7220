import { repairThai } from '../../thai/normalize.js';
import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** Vowels and tone marks are typed whole and in order, with nothing invisible between. */
export const lettersAreWhole: Rule = {
  code: 'check.letters-are-whole',
  severity: 'warning',
  holds: {
    th: 'สระและวรรณยุกต์พิมพ์ครบรูปและถูกลำดับ ไม่มีอักขระที่มองไม่เห็นแทรก',
    en: 'Vowels and tone marks are whole and in order, with nothing invisible between.',
  },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      const { text: mended, repairs } = repairThai(text);
      const [first] = repairs;
      if (first === undefined) continue;
      yield {
        message: {
          th: `“${shortened(text)}” มีตัวอักษรที่พิมพ์ผิดรูป ${repairs.length} แห่ง`,
          en: `“${shortened(text)}” has letters that are not whole, in ${repairs.length} ${repairs.length === 1 ? 'place' : 'places'}.`,
        },
        path,
        found: first.found,
        expected: first.replacement,
        fix: [{ path, text: mended }],
      };
    }
  },
};
