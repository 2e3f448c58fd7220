import { findMentions } from '../../mention/find-mentions.js';
import type { Mention } from '../../mention/mention.js';
import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** The years a report names are the year it reports on; years of laws and ranges that cover it are another matter. */
export const yearsAgree: Rule = {
  code: 'check.years-agree',
  severity: 'warning',
  holds: {
    th: 'ปีที่กล่าวถึงตรงกับปีที่รายงาน เว้นแต่ปีของกฎหมายและช่วงปีของแผน',
    en: 'A year named in the report is the year it reports on, but for laws and for plans of several years.',
  },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      for (const mention of findMentions(text)) {
        const year = yearOf(mention);
        if (year === undefined || year === report.fiscalYear) continue;
        yield {
          message: {
            th: `“${shortened(text)}” ระบุปี ${year} แต่รายงานนี้เป็นของปี ${report.fiscalYear}`,
            en: `“${shortened(text)}” names ${year}, and the report is about ${report.fiscalYear}.`,
          },
          path,
          found: mention.text,
          expected: String(report.fiscalYear),
        };
      }
    }
  },
};

/** The year that a mention claims for the work itself. */
function yearOf(mention: Mention): number | undefined {
  if (mention.kind === 'fiscal-year') return mention.fiscalYear;
  return mention.kind === 'year' && mention.of === 'calendar' ? mention.year : undefined;
}
