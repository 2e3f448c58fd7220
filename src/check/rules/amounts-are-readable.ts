import { findMentions } from '../../mention/find-mentions.js';
import { explainBaht } from '../../thai/explain-baht.js';
import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** An amount of money is grouped in threes and has no part of a satang. */
export const amountsAreReadable: Rule = {
  code: 'check.amounts-are-readable',
  severity: 'warning',
  holds: {
    th: 'จำนวนเงินคั่นหลักพันถูกต้อง และมีทศนิยมไม่เกินสองตำแหน่ง',
    en: 'An amount is grouped in threes and has at most two decimals.',
  },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      for (const mention of findMentions(text)) {
        if (mention.kind !== 'amount') continue;
        const number = mention.text.replace(/\s*\(.*$/, '');
        const decimals = /[.]([0-9๐-๙]+)/.exec(number)?.[1]?.length ?? 0;
        const isWhole = /ล้าน|แสน|หมื่น|พัน/.test(number) ? decimals <= 3 : decimals <= 2;
        if (mention.satang !== undefined && isWhole) continue;
        yield {
          message: explainBaht(number)?.message ?? {
            th: `จำนวนเงิน “${number}” ใน “${shortened(text)}” มีทศนิยมเกินกว่าจะเป็นสตางค์`,
            en: `The amount “${number}” in “${shortened(text)}” has more decimals than money has.`,
          },
          path,
          found: number,
        };
      }
    }
  },
};
