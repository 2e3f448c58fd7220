import { findMentions } from '../../mention/find-mentions.js';
import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** A plan of several years that the report cites covers the year it reports on. */
export const planCoversYear: Rule = {
  code: 'check.plan-covers-year',
  severity: 'warning',
  holds: { th: 'ช่วงปีของแผนที่อ้างครอบคลุมปีที่รายงาน', en: 'A range of years covers the year of the report.' },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      for (const mention of findMentions(text)) {
        if (mention.kind !== 'fiscal-years') continue;
        if (mention.first <= report.fiscalYear && report.fiscalYear <= mention.last) continue;
        yield {
          message: {
            th: `ช่วงปี “${mention.text}” ใน “${shortened(text)}” ไม่ครอบคลุมปี ${report.fiscalYear} ที่รายงาน`,
            en: `The years “${mention.text}” in “${shortened(text)}” do not cover ${report.fiscalYear}, the year of the report.`,
          },
          path,
          found: mention.text,
        };
      }
    }
  },
};
