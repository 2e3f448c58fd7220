import { isFiscalYear, spanOfFiscalYear } from '../../../calendar/fiscal/fiscal-year.js';
import type { Rule } from '../../rule.js';
import { mentionsIn } from '../../texts/checked-text.js';

/** A day in the text lies in the fiscal year of the report, or soon after it. */
export const datesAreInYear: Rule<{
  /** Days behind the year in which results are still gathered and published. */
  readonly daysAfter: number;
}> = {
  code: 'check.dates-are-in-year',
  severity: 'note',
  holds: { th: 'วันที่อยู่ในปีงบประมาณที่รายงาน', en: 'A day in the text lies in the year of the report.' },
  options: { daysAfter: 31 },
  *check({ fiscalYear }, { texts, options: { daysAfter } }) {
    if (!isFiscalYear(fiscalYear)) return;
    const { startsOn, endsOn } = spanOfFiscalYear(fiscalYear);
    const last = Date.parse(endsOn) + daysAfter * 86_400_000;
    for (const { mention, mended, around, path } of mentionsIn(texts, 'date')) {
      const { day, start, text: found } = mention;
      if (day === undefined || (day >= startsOn && Date.parse(day) <= last)) continue;
      if (ofPaper.test(mended.slice(Math.max(0, start - 20), start))) continue;
      yield {
        message: {
          th: `วันที่ “${found}” ใน “${around}” อยู่นอกปีงบประมาณ ${fiscalYear}`,
          en: `“${found}” in “${around}” lies outside fiscal year ${fiscalYear}.`,
        },
        path,
        found,
      };
    }
  },
};

/** Words before the date of an order or announcement, or of a beginning. */
const ofPaper = /(?:ลง|ประกาศ|ตั้งแต่|นับแต่)(?:เมื่อ)?(?:วันที่|วัน)? ?$/;
