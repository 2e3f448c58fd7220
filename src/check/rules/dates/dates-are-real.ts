import { explainThaiDate } from '../../../calendar/date/explain-thai-date.js';
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
      const [th, en] = faultOf(found);
      yield {
        message: { th: `${th}: “${found}” ใน “${around}”`, en: `${en}: “${found}” in “${around}”.` },
        path,
        found,
      };
    }
  },
};

/** What is wrong with a date, in Thai and English. */
function faultOf(date: string): readonly [string, string] {
  switch (explainThaiDate(date)?.code) {
    case 'calendar.wrong-weekday':
      return ['ชื่อวันไม่ตรงกับวันที่', 'The weekday is not that of the date'];
    case 'calendar.common-era-year':
      return ['ปีเป็น ค.ศ. ควรเขียนเป็น พ.ศ.', 'The year is one of the common era; years of reports are Buddhist'];
    default:
      return ['ไม่มีวันที่นี้ในปฏิทิน', 'There is no such day'];
  }
}
