import type { Rule } from '../../rule.js';
import { filedItem } from './filed-item.js';

/** The item that a report was filed under is in the list of its year, where the list is known in full. */
export const filingItemIsListed: Rule = {
  code: 'check.filing-item-is-listed',
  severity: 'warning',
  holds: { th: 'ข้อที่ยื่นมีอยู่ในรายการของปีนั้น', en: 'The item filed under is in the list of its year.' },
  *check({ filing }) {
    const filed = filedItem(filing);
    if (filed === undefined || (filed.number > 0 && filed.number <= filed.count)) return;
    const { item, fiscalYear, count } = filed;
    yield {
      message: {
        th: `ยื่นในข้อ ${item} แต่รายการของปี ${fiscalYear} มีเพียง O1 ถึง O${count}`,
        en: `It is filed under ${item}, and the list of ${fiscalYear} has O1 to O${count} only.`,
      },
      path: ['filing', 'item'],
      found: item,
    };
  },
};
