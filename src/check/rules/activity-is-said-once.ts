import { foldedText } from '../folded-text.js';
import type { Rule } from '../rule.js';
import { shortened } from '../texts.js';

/** No activity of a measure is said twice, digits and spaces aside. */
export const activityIsSaidOnce: Rule = {
  code: 'check.activity-is-said-once',
  severity: 'warning',
  holds: { th: 'ผลการดำเนินงานของมาตรการหนึ่งไม่ซ้ำกัน', en: 'No activity of a measure is said twice.' },
  *check(report) {
    for (const [at, { activities }] of report.measures.entries()) {
      const places = new Map<string, number>();
      for (const [index, { text }] of activities.entries()) {
        const key = foldedText(text);
        const first = places.get(key);
        if (first === undefined) places.set(key, index);
        else {
          yield {
            message: {
              th: `ผลการดำเนินงานข้อ ${index + 1} “${shortened(text)}” ซ้ำกับข้อ ${first + 1} ของมาตรการเดียวกัน`,
              en: `Activity ${index + 1}, “${shortened(text)}”, repeats activity ${first + 1} of the same measure.`,
            },
            path: ['measures', at, 'activities', index, 'text'],
            found: text,
          };
        }
      }
    }
  },
};
