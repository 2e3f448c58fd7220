import { parseThaiDate } from '../../../calendar/date/parse-thai-date.js';
import type { Rule } from '../../rule.js';
import { mentionsIn } from '../../texts/checked-text.js';

/** A date in the text exists, and its weekday is right. */
export const datesAreReal: Rule = {
  code: 'check.dates-are-real',
  severity: 'error',
  holds: { th: 'วันที่ที่ระบุมีอยู่จริง และตรงกับชื่อวัน', en: 'A date exists, and its weekday is right.' },
  *check(_, { texts }) {
    for (const { mention, around, path } of mentionsIn(texts, 'date')) {
      const { day, text: found } = mention;
      if (day !== undefined) continue;
      const isOtherWeekday = parseThaiDate(found.replace(/^[^0-9๐-๙]+/, '')) !== undefined;
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
