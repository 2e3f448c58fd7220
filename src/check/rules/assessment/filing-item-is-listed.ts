import type { Rule } from '../../rule.js';
import { filedItem } from './filed-item.js';

/** The item that a report was filed under is in the list of its year, where the list is known in full. */
export const filingItemIsListed: Rule = {
  code: 'check.filing-item-is-listed',
  severity: 'warning',
  holds: { th: 'ข้อที่ยื่นมีอยู่ในรายการของปีนั้น', en: 'The item filed under is in the list of its year.' },
  *check({ filing }) {
    const filed = filedItem(filing);
    if (filed === undefined) return;
    const { item, number = 0, fiscalYear, series, count } = filed;
    if (number > 0 && number <= count) return;
    yield {
      message: {
        th: `ยื่นในข้อ ${item} แต่รายการของปี ${fiscalYear} มีเพียง ${series}1 ถึง ${series}${count}`,
        en: `It is filed under ${item}, and the list of ${fiscalYear} has ${series}1 to ${series}${count} only.`,
      },
      path: ['filing', 'item'],
      found: item,
    };
  },
};
