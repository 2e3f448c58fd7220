import { explainThaiDate } from '../../calendar/explain-thai-date.js';
import { findMentions } from '../../mention/find-mentions.js';
import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** A date in the text exists, and its weekday is right. */
export const datesAreReal: Rule = {
  code: 'check.dates-are-real',
  severity: 'error',
  holds: { th: 'วันที่ที่ระบุมีอยู่จริง และตรงกับชื่อวัน', en: 'A date exists, and its weekday is right.' },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      for (const mention of findMentions(text)) {
        if (mention.kind !== 'date' || mention.day !== undefined) continue;
        const why = explainThaiDate(mention.text)?.message;
        yield {
          message: why ?? {
            th: `ไม่มีวันที่ “${mention.text}” ใน “${shortened(text)}”`,
            en: `There is no day “${mention.text}” in “${shortened(text)}”.`,
          },
          path,
          found: mention.text,
        };
      }
    }
  },
};
