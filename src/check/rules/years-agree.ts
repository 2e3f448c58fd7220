import { findMentions } from '../../mention/find-mentions.js';
import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** A fiscal year named in the report is the year it reports on. */
export const yearsAgree: Rule = {
  code: 'check.years-agree',
  severity: 'warning',
  holds: {
    th: 'ปีงบประมาณที่กล่าวถึงตรงกับปีที่รายงาน',
    en: 'A fiscal year named in the report is the year it reports on.',
  },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      for (const mention of findMentions(text)) {
        if (mention.kind !== 'fiscal-year' || mention.fiscalYear === report.fiscalYear) continue;
        yield {
          message: {
            th: `“${shortened(text)}” ระบุปี ${mention.fiscalYear} แต่รายงานนี้เป็นของปี ${report.fiscalYear}`,
            en: `“${shortened(text)}” names ${mention.fiscalYear}, and the report is about ${report.fiscalYear}.`,
          },
          path,
          found: mention.text,
          expected: String(report.fiscalYear),
        };
      }
    }
  },
};
