import { isFiscalYear } from '../../calendar/fiscal-year.js';
import { mendedOf, mentionsOf } from '../mended-text.js';
import type { Rule } from '../rule.js';
import { shortened } from '../texts.js';

/** A plan of several years that the report cites covers the year it reports on. */
export const planCoversYear: Rule = {
  code: 'check.plan-covers-year',
  severity: 'warning',
  holds: { th: 'ช่วงปีของแผนที่อ้างครอบคลุมปีที่รายงาน', en: 'A range of years covers the year of the report.' },
  *check({ fiscalYear }, { texts }) {
    if (!isFiscalYear(fiscalYear)) return;
    for (const placed of texts) {
      for (const mention of mentionsOf(placed)) {
        if (mention.kind !== 'fiscal-years') continue;
        if (mention.first <= fiscalYear && fiscalYear <= mention.last) continue;
        const around = shortened(mendedOf(placed), mention.start);
        yield {
          message: {
            th: `ช่วงปี “${mention.text}” ใน “${around}” ไม่ครอบคลุมปี ${fiscalYear} ที่รายงาน`,
            en: `The years “${mention.text}” in “${around}” do not cover ${fiscalYear}, the year of the report.`,
          },
          path: placed.path,
          found: mention.text,
        };
      }
    }
  },
};
