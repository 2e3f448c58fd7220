import { findMentions } from '../../mention/find-mentions.js';
import { mentionsIn } from '../mended-text.js';
import type { Rule } from '../rule.js';

/** A date in the text exists, and its weekday is right. */
export const datesAreReal: Rule = {
  code: 'check.dates-are-real',
  severity: 'error',
  holds: { th: 'วันที่ที่ระบุมีอยู่จริง และตรงกับชื่อวัน', en: 'A date exists, and its weekday is right.' },
  *check(_, { texts }) {
    for (const { mention, around, path } of mentionsIn(texts, 'date')) {
      if (mention.day !== undefined) continue;
      const found = mention.text;
      const [bare] = findMentions(found.replace(/^\D*?ที่ ?/, ''));
      const isWeekday = bare?.kind === 'date' && bare.day !== undefined;
      yield {
        message: {
          th: `${isWeekday ? 'ชื่อวันไม่ตรงกับวันที่' : 'ไม่มีวันที่นี้ในปฏิทิน'}: “${found}” ใน “${around}”`,
          en: `${isWeekday ? 'The weekday is not that of the date' : 'There is no such day'}: “${found}” in “${around}”.`,
        },
        path,
        found,
      };
    }
  },
};
