import type { Rule } from '../../rule.js';
import { foldedOf } from '../../texts/checked-text.js';
import { headingsOf } from '../../texts/heading-measures.js';
import { shortened } from '../../texts/placed-texts.js';

/** No two measures under the same headings have the same title, digits and spaces aside. */
export const titlesAreUnique: Rule = {
  code: 'check.titles-are-unique',
  severity: 'warning',
  holds: { th: 'ชื่อมาตรการไม่ซ้ำกัน', en: 'No two measures have the same title.' },
  *check({ measures }, { texts }) {
    const places = new Map<string, number>();
    for (const placed of texts) {
      const { text, path, of, measure } = placed;
      if (of !== 'measure') continue;
      const title = foldedOf(placed);
      const key = `${title}\n${headingsOf(measures[measure])}`;
      const first = places.get(key);
      if (first === undefined) places.set(key, measure);
      else if (title !== '') {
        yield {
          message: {
            th: `มาตรการที่ ${measure + 1} “${shortened(text)}” มีชื่อเดียวกับมาตรการที่ ${first + 1}`,
            en: `Measure ${measure + 1}, “${shortened(text)}”, has the title of measure ${first + 1}.`,
          },
          path,
          found: text,
        };
      }
    }
  },
};
