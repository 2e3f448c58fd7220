import type { Rule } from '../../rule.js';
import { filedItem } from './filed-item.js';

/** A report is filed under the item that asks for the report, not under the one that asks for the measures. */
export const filingItemIsTheReport: Rule = {
  code: 'check.filing-item-is-the-report',
  severity: 'note',
  holds: {
    th: 'รายงานผลยื่นในข้อของรายงานผล',
    en: 'A report is filed under the item for the report.',
  },
  *check({ filing }) {
    const filed = filedItem(filing);
    if (filed?.report === undefined) return;
    const { item, number = 0, fiscalYear, report, measures, count } = filed;
    if (number === report || number < 1 || number > count) return;
    const isPair = number === measures;
    yield {
      message: {
        th: `ยื่นในข้อ ${item}${isPair ? ' ซึ่งเป็นข้อของมาตรการ' : ''} แต่รายงานผลของปี ${fiscalYear} คือข้อ O${report}`,
        en: `It is filed under ${item}${isPair ? ', which asks for the measures' : ''}; the report of ${fiscalYear} is O${report}.`,
      },
      path: ['filing', 'item'],
      found: item,
      expected: `O${report}`,
    };
  },
};
