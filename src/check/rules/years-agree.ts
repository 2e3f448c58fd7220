import { isFiscalYear } from '../../calendar/fiscal-year.js';
import type { Mention } from '../../mention/mention.js';
import { mendedOf, mentionsOf } from '../mended-text.js';
import type { Rule } from '../rule.js';
import { shortened } from '../texts.js';
import { turnedRanges } from './ranges-go-forward.js';

/** The years a report names are the year it reports on; years of laws, of another round and ranges that cover it are another matter. */
export const yearsAgree: Rule = {
  code: 'check.years-agree',
  severity: 'warning',
  holds: {
    th: 'ปีที่กล่าวถึงตรงกับปีที่รายงาน เว้นแต่ปีของกฎหมาย แผน หรือรอบอื่น',
    en: "A year is the report's, but for years of laws, plans and other rounds.",
  },
  *check({ fiscalYear, filing }, { texts }) {
    if (!isFiscalYear(fiscalYear)) return;
    for (const placed of texts) {
      for (const mention of mentionsOf(placed)) {
        const year = yearOf(mention);
        if (year === undefined || year === fiscalYear) continue;
        const text = mendedOf(placed);
        const isCalendar = mention.kind === 'year';
        const before = text.slice(Math.max(0, mention.start - 60), mention.start);
        const behind = text.slice(mention.end, mention.end + 20);
        if (isCalendar && (year === filing?.fiscalYear || since.test(before))) continue;
        if (otherRound.test(before) || /^ ?ที่(?:ผ่านมา|แล้ว)/.test(behind)) continue;
        if (!turnedRanges(before.slice(-20) + mention.text + behind).next().done) continue;
        const around = shortened(text, mention.start);
        const isPast = year < fiscalYear;
        yield {
          message: {
            th: `“${around}” ระบุปี ${year} ซึ่งอยู่${isPast ? 'ก่อน' : 'หลัง'}ปี ${fiscalYear} ที่รายงาน`,
            en: `“${around}” names ${year}, ${isPast ? 'before' : 'after'} ${fiscalYear}, the year of the report.`,
          },
          path: placed.path,
          found: mention.text,
          expected: String(fiscalYear),
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

/** Words that make the year one of another round: of an assessment, or of what this one is compared with. */
const otherRound =
  /(?:ITA|ประเมินคุณธรรมและความโปร่งใส|รอบการประเมิน|เทียบ(?:กับ)?|จาก(?=ปี)|ปี(?:ก่อน|ที่แล้ว|ที่ผ่านมา))[^.;0-9๐-๙]*(?:พ\.ศ\. ?)?$/;

/** Words right before a calendar year in which something began. */
const since = /(?:ตั้งแต่|นับแต่|เมื่อ)(?:ปี)? ?(?:พ\.ศ\. ?)?$/;
