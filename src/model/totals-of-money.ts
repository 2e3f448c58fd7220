import { shown } from '../thai/argument.js';
import type { Satang } from '../thai/baht/satang.js';
import type { Measure } from './measure.js';
import type { Report } from './report.js';
import { requireReport } from './require-report.js';

/**
 * Gives the money set aside, in satang: of a measure what it states itself, else the sum of what its activities state; of a
 * report the sum over its measures. Undefined where nothing states an amount, since that is not 0 baht.
 *
 * @throws RangeError for a sum beyond a safe integer of satang, TypeError for a value that is neither a report nor a measure.
 * @example
 * ```ts
 * import { toReport, totalBudgetOf } from 'thai-ita/model';
 * const activities = [{ text: 'อบรม', budgetSatang: 1_500_000 }, { text: 'เผยแพร่', budgetSatang: 50_000 }, 'ประชุม'];
 * const measures = [{ title: 'ก', activities }, { title: 'ข', budgetSatang: 25 }];
 * const report = toReport({ agency: { name: '' }, fiscalYear: 2566, title: '', measures });
 * totalBudgetOf(report); // => 1550025
 * ```
 */
export function totalBudgetOf(part: Report | Measure): Satang | undefined {
  return totalOf('totalBudgetOf', part, 'budgetSatang');
}

/**
 * Gives the money spent, in satang, counted as `totalBudgetOf` counts the money set aside.
 *
 * @throws RangeError for a sum beyond a safe integer of satang, TypeError for a value that is neither a report nor a measure.
 * @example
 * ```ts
 * import { toReport, totalSpentOf } from 'thai-ita/model';
 * const measures = [{ title: 'ก', activities: ['ประชุม'] }];
 * totalSpentOf(toReport({ agency: { name: '' }, fiscalYear: 2566, title: '', measures })); // => undefined
 * ```
 */
export function totalSpentOf(part: Report | Measure): Satang | undefined {
  return totalOf('totalSpentOf', part, 'spentSatang');
}

/**
 * Gives the money left (งบประมาณคงเหลือ) as the report states it, in satang, counted as `totalBudgetOf` counts the money set
 * aside. Below 0 where more was spent than was there.
 *
 * @throws RangeError for a sum beyond a safe integer of satang, TypeError for a value that is neither a report nor a measure.
 * @example
 * ```ts
 * import { toReport, totalRemainingOf } from 'thai-ita/model';
 * const activities = [{ text: 'อบรม', remainingSatang: 50_000 }, { text: 'เผยแพร่', remainingSatang: -20_000 }];
 * const report = toReport({ agency: { name: '' }, fiscalYear: 2566, title: '', measures: [{ title: 'ก', activities }] });
 * totalRemainingOf(report); // => 30000
 * ```
 */
export function totalRemainingOf(part: Report | Measure): Satang | undefined {
  return totalOf('totalRemainingOf', part, 'remainingSatang');
}

type MoneyField = 'budgetSatang' | 'spentSatang' | 'remainingSatang';

function totalOf(caller: string, part: Report | Measure, field: MoneyField): Satang | undefined {
  if (typeof part === 'object' && part !== null && 'activities' in part) return amountOf(caller, part, field);
  requireReport(caller, part);
  return sumOf(
    caller,
    part.measures.map((measure) => amountOf(caller, measure, field)),
  );
}

function amountOf(caller: string, measure: Measure, field: MoneyField): Satang | undefined {
  const amounts = measure[field] === undefined ? measure.activities.map((each) => each[field]) : [measure[field]];
  return sumOf(caller, amounts);
}

function sumOf(caller: string, amounts: readonly (number | undefined)[]): Satang | undefined {
  let sum: number | undefined;
  for (const amount of amounts) {
    if (amount === undefined) continue;
    sum = (sum ?? 0) + amount;
    // Each partial sum is safe, so the sum is exact.
    if (!Number.isSafeInteger(sum)) {
      throw new RangeError(`${caller}: expected a sum within a safe integer of satang, got ${shown(sum)}`);
    }
  }
  return sum as Satang | undefined;
}
