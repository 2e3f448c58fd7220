import { isFiscalYear } from '../../../calendar/fiscal/fiscal-year.js';
import type { Rule } from '../../rule.js';
import { mentionsIn } from '../../texts/checked-text.js';
import { isAcademicYear } from './academic-year.js';
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
    for (const { mention, mended, around, path } of mentionsIn(texts, 'fiscal-year', 'year')) {
      const { start, end, text: found } = mention;
      const isCalendar = mention.kind === 'year';
      if (isCalendar && mention.of === 'law') continue;
      const year = isCalendar ? mention.year : mention.fiscalYear;
      if (year === fiscalYear) continue;
      const before = mended.slice(Math.max(0, start - 60), start);
      const behind = mended.slice(end, end + 20);
      if (isCalendar && (year === filing?.fiscalYear || since.test(before))) continue;
      if (isAcademicYear(before)) continue;
      if (otherRound.test(before) || /^ ?ที่(?:ผ่านมา|แล้ว)/.test(behind)) continue;
      if (!turnedRanges(before.slice(-20) + found + behind).next().done) continue;
      const isPast = year < fiscalYear;
      yield {
        message: {
          th: `“${around}” ระบุปี ${year} ซึ่งอยู่${isPast ? 'ก่อน' : 'หลัง'}ปี ${fiscalYear} ที่รายงาน`,
          en: `“${around}” names ${year}, ${isPast ? 'before' : 'after'} ${fiscalYear}, the year of the report.`,
        },
        path,
        found,
        expected: String(fiscalYear),
      };
    }
  },
};

/** Words that make the year one of another round: of an assessment, or of what this one is compared with. */
const otherRound =
  /(?:ITA|ประเมินคุณธรรมและความโปร่งใส|รอบการประเมิน|เทียบ(?:กับ)?|จาก(?=ปี)|ปี(?:ก่อน|ที่แล้ว|ที่ผ่านมา))[^.;0-9๐-๙]*(?:พ\.ศ\. ?)?$/;

/** Words right before a calendar year in which something began. */
const since = /(?:ตั้งแต่|นับแต่|เมื่อ)(?:ปี)? ?(?:พ\.ศ\. ?)?$/;
