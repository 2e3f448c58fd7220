import type { Rule } from '../../rule.js';
import { mentionsIn } from '../../texts/checked-text.js';
import { figuresOf } from '../../texts/figures-of.js';

/** An amount is one that an agency can have spent: 538,800 ล้านบาท has the wrong unit. */
export const amountsArePlausible: Rule<{
  /** Baht from which on an amount is doubted. */
  readonly leastBaht: number;
}> = {
  code: 'check.amounts-are-plausible',
  severity: 'warning',
  holds: { th: 'จำนวนเงินและหน่วยเป็นไปได้จริง', en: 'An amount and its unit can be meant.' },
  options: { leastBaht: 100_000_000_000 },
  *check(_, { texts, options: { leastBaht } }) {
    for (const { mention, around, path } of mentionsIn(texts, 'amount')) {
      const { satang = 0 } = mention;
      if (satang < leastBaht * 100) continue;
      const found = figuresOf(mention);
      yield {
        message: {
          th: `จำนวนเงิน “${found}” ใน “${around}” มากผิดปกติ หน่วยเงินอาจผิด`,
          en: `“${found}” in “${around}” is more than agencies spend; the unit may be wrong.`,
        },
        path,
        found,
      };
    }
  },
};
