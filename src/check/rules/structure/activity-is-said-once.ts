import type { Rule } from '../../rule.js';
import { foldedOf } from '../../texts/checked-text.js';
import { shortened } from '../../texts/placed-texts.js';

/** No activity of a measure is said twice, digits and spaces aside. */
export const activityIsSaidOnce: Rule = {
  code: 'check.activity-is-said-once',
  severity: 'warning',
  holds: { th: 'ผลการดำเนินงานของมาตรการหนึ่งไม่ซ้ำกัน', en: 'No activity of a measure is said twice.' },
  *check(_, { texts }) {
    const places = new Map<string, number>();
    for (const placed of texts) {
      const { text, path, of, measure } = placed;
      if (of !== 'activity') continue;
      const key = `${measure} ${foldedOf(placed)}`;
      const index = Number(path[3]) + 1;
      const first = places.get(key);
      if (first === undefined) places.set(key, index);
      else {
        yield {
          message: {
            th: `ผลการดำเนินงานข้อ ${index} “${shortened(text)}” ซ้ำกับข้อ ${first} ของมาตรการเดียวกัน`,
            en: `Activity ${index}, “${shortened(text)}”, repeats activity ${first} of the same measure.`,
          },
          path,
          found: text,
        };
      }
    }
  },
};
