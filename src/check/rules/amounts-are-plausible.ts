import { mendedOf, mentionsOf } from '../mended-text.js';
import type { Rule } from '../rule.js';
import { shortened } from '../texts.js';

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
    for (const placed of texts) {
      for (const mention of mentionsOf(placed)) {
        if (mention.kind !== 'amount' || (mention.satang ?? 0) < leastBaht * 100) continue;
        const around = shortened(mendedOf(placed), mention.start);
        yield {
          message: {
            th: `จำนวนเงิน “${mention.text}” ใน “${around}” มากเกินจริง หน่วยเงินอาจผิด`,
            en: `“${mention.text}” in “${around}” is more than an agency spends; the unit may be wrong.`,
          },
          path: placed.path,
          found: mention.text,
        };
      }
    }
  },
};
