import { datesOf } from '../facts/dates-of.js';
import { factsIn } from '../facts/placed-facts.js';
import type { Rule } from '../rule.js';

/** A date in the text exists, and its weekday is right. */
export const datesAreReal: Rule = {
  code: 'check.dates-are-real',
  severity: 'error',
  holds: { th: 'วันที่ที่ระบุมีอยู่จริง และตรงกับชื่อวัน', en: 'A date exists, and its weekday is right.' },
  *check(_, { texts }) {
    for (const { fact, around, path } of factsIn(texts, datesOf)) {
      const { day, text: found, isOtherWeekday } = fact;
      if (day !== undefined) continue;
      yield {
        message: {
          th: `${isOtherWeekday ? 'ชื่อวันไม่ตรงกับวันที่' : 'ไม่มีวันที่นี้ในปฏิทิน'}: “${found}” ใน “${around}”`,
          en: `${isOtherWeekday ? 'The weekday is not that of the date' : 'There is no such day'}: “${found}” in “${around}”.`,
        },
        path,
        found,
      };
    }
  },
};
