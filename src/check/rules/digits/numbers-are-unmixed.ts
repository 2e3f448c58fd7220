import type { Rule } from '../../rule.js';
import { normalizedOf } from '../../texts/normalized-text.js';
import { shortened } from '../../texts/placed-texts.js';
import { inScript, numbersOf, rewritten, usualScriptOf } from '../../texts/written-numbers.js';

/** One number is written in one script, and its zeros are digits, not the letter o. */
export const numbersAreUnmixed: Rule = {
  code: 'check.numbers-are-unmixed',
  severity: 'warning',
  holds: {
    th: 'จำนวนหนึ่งใช้เลขแบบเดียว และไม่ใช้อักษรโอแทนศูนย์',
    en: 'A number is written in one script, with digits for zeros.',
  },
  *check(_, { texts }) {
    const usual = usualScriptOf(texts);
    for (const placed of texts) {
      const mixed = numbersOf(placed).find(({ script }) => script === 'mixed');
      if (mixed === undefined) continue;
      const { number: found, index } = mixed;
      const { path } = placed;
      const expected = inScript(found, usual);
      const around = shortened(normalizedOf(placed), index);
      yield {
        message: {
          th: `“${found}” ใน “${around}” เขียนเลขปนกัน ควรเป็น “${expected}”`,
          en: `“${found}” in “${around}” mixes its digits; “${expected}” is meant.`,
        },
        path,
        found,
        expected,
        fix: [{ path, text: rewritten(placed, 'mixed', usual) }],
      };
    }
  },
};
