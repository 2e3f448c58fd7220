import { foldedText } from '../folded-text.js';
import type { Rule } from '../rule.js';
import { shortened } from '../texts.js';

/** No two measures have the same title, digits and spaces aside. */
export const titlesAreUnique: Rule = {
  code: 'check.titles-are-unique',
  severity: 'warning',
  holds: { th: 'ชื่อมาตรการไม่ซ้ำกัน', en: 'No two measures have the same title.' },
  *check(report) {
    const places = new Map<string, number>();
    for (const [at, { title }] of report.measures.entries()) {
      const key = foldedText(title);
      const first = places.get(key);
      if (first === undefined) places.set(key, at);
      else if (key !== '') {
        yield {
          message: {
            th: `มาตรการที่ ${at + 1} “${shortened(title)}” มีชื่อเดียวกับมาตรการที่ ${first + 1}`,
            en: `Measure ${at + 1}, “${shortened(title)}”, has the title of measure ${first + 1}.`,
          },
          path: ['measures', at, 'title'],
          found: title,
        };
      }
    }
  },
};
