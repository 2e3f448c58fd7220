import { formatBaht } from '../../../thai/baht/format-baht.js';
import type { Rule } from '../../rule.js';
import { worksOf } from '../../texts/placed-works.js';

/** No more was spent than was set aside. */
export const spentWithinBudget: Rule = {
  code: 'check.spent-within-budget',
  severity: 'warning',
  holds: { th: 'เงินที่เบิกจ่ายไม่เกินงบประมาณ', en: 'No more was spent than was set aside.' },
  *check(report) {
    for (const { work, path } of worksOf(report)) {
      const { budgetSatang = Number.NaN, spentSatang = Number.NaN } = work;
      if (!Number.isSafeInteger(budgetSatang) || !Number.isSafeInteger(spentSatang)) continue;
      if (spentSatang <= budgetSatang) continue;
      const spent = formatBaht(spentSatang, { unit: 'none' });
      const budget = formatBaht(budgetSatang, { unit: 'none' });
      yield {
        message: {
          th: `เบิกจ่าย ${spent} บาท เกินงบประมาณ ${budget} บาท`,
          en: `${spent} baht was spent of ${budget} baht set aside.`,
        },
        path: [...path, 'spentSatang'],
        found: String(spentSatang),
      };
    }
  },
};
