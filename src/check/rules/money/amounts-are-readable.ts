import type { Rule } from '../../rule.js';
import { mentionsIn } from '../../texts/checked-text.js';
import { figuresOf } from '../../texts/figures-of.js';

/** An amount of money is grouped in threes and has no part of a satang. */
export const amountsAreReadable: Rule = {
  code: 'check.amounts-are-readable',
  severity: 'warning',
  holds: {
    th: 'จำนวนเงินคั่นหลักพันถูกต้อง ทศนิยมไม่เกินสองตำแหน่ง',
    en: 'An amount has commas in threes and two decimals at most.',
  },
  *check(_, { texts }) {
    for (const { mention, around, path } of mentionsIn(texts, 'amount')) {
      const { satang } = mention;
      const found = figuresOf(mention);
      const decimals = /\.([0-9๐-๙]+)/.exec(found)?.[1]?.length ?? 0;
      const isTooFine = decimals > (/ล้าน|แสน|หมื่น|พัน/.test(found) ? 3 : 2);
      if (satang !== undefined && !isTooFine) continue;
      yield {
        message: {
          th: `จำนวนเงิน “${found}” ใน “${around}” ${isTooFine ? 'มีทศนิยมมากเกินไป' : 'ใส่จุลภาคหรือจุดผิดที่'}`,
          en: `“${found}” in “${around}” has ${isTooFine ? 'more decimals than money' : 'a misplaced comma or point'}.`,
        },
        path,
        found,
      };
    }
  },
};
