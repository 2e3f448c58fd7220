import { isFiscalYear } from '../../../calendar/fiscal/fiscal-year.js';
import type { Rule } from '../../rule.js';
import { mentionsIn } from '../../texts/checked-text.js';
import { isAcademicYear } from './academic-year.js';

/** A plan of several years that the report cites covers the year it reports on. */
export const planCoversYear: Rule = {
  code: 'check.plan-covers-year',
  severity: 'warning',
  holds: { th: 'ช่วงปีของแผนที่อ้างครอบคลุมปีที่รายงาน', en: "A range of years covers the report's year." },
  *check({ fiscalYear }, { texts }) {
    if (!isFiscalYear(fiscalYear)) return;
    for (const { mention, mended, around, path } of mentionsIn(texts, 'fiscal-years')) {
      const { first, last, text: found } = mention;
      if (first <= fiscalYear && fiscalYear <= last) continue;
      if (isAcademicYear(mended.slice(0, mention.start))) continue;
      yield {
        message: {
          th: `ช่วงปี “${found}” ใน “${around}” ไม่ครอบคลุมปี ${fiscalYear} ที่รายงาน`,
          en: `The years “${found}” in “${around}” do not cover ${fiscalYear}, the year reported on.`,
        },
        path,
        found,
      };
    }
  },
};
