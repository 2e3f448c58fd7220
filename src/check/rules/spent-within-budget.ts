import type { Work } from '../../model/measure.js';
import { formatBaht } from '../../thai/format-baht.js';
import type { Path } from '../../thai/issue.js';
import type { Finding, Rule } from '../rule.js';

/** No more was spent than was set aside. */
export const spentWithinBudget: Rule = {
  code: 'check.spent-within-budget',
  severity: 'warning',
  holds: { th: 'เงินที่เบิกจ่ายไม่เกินงบประมาณ', en: 'No more was spent than was set aside.' },
  *check(report) {
    for (const [at, measure] of report.measures.entries()) {
      yield* findingsOf(measure, ['measures', at]);
      for (const [index, activity] of measure.activities.entries()) {
        yield* findingsOf(activity, ['measures', at, 'activities', index]);
      }
    }
  },
};

function* findingsOf({ budgetSatang, spentSatang }: Work, path: Path): Generator<Finding> {
  if (budgetSatang === undefined || spentSatang === undefined || spentSatang <= budgetSatang) return;
  yield {
    message: {
      th: `เบิกจ่าย ${formatBaht(spentSatang)} เกินงบประมาณ ${formatBaht(budgetSatang)}`,
      en: `${formatBaht(spentSatang)} was spent of ${formatBaht(budgetSatang)} set aside.`,
    },
    path: [...path, 'spentSatang'],
    found: String(spentSatang),
  };
}
