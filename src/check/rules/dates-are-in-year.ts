import { daysOfFiscalYear, isFiscalYear } from '../../calendar/fiscal-year.js';
import { mendedOf, mentionsOf } from '../mended-text.js';
import type { Rule } from '../rule.js';
import { shortened } from '../texts.js';

/** A day in the text lies in the fiscal year of the report, or soon after it. */
export const datesAreInYear: Rule<{
  /** Days behind the year in which results are still gathered and published. */
  readonly daysAfter: number;
}> = {
  code: 'check.dates-are-in-year',
  severity: 'note',
  holds: { th: 'วันที่ในข้อความอยู่ในปีงบประมาณที่รายงาน', en: 'A day in the text lies in the year of the report.' },
  options: { daysAfter: 31 },
  *check({ fiscalYear }, { texts, options: { daysAfter } }) {
    if (!isFiscalYear(fiscalYear)) return;
    const { startsOn, endsOn } = daysOfFiscalYear(fiscalYear);
    const last = Date.parse(endsOn) + daysAfter * 86_400_000;
    for (const placed of texts) {
      const text = mendedOf(placed);
      for (const mention of mentionsOf(placed)) {
        if (mention.kind !== 'date' || mention.day === undefined) continue;
        if (mention.day >= startsOn && Date.parse(mention.day) <= last) continue;
        if (
          /(?:ลง|ประกาศ|ตั้งแต่|นับแต่)(?:เมื่อ)?(?:วันที่|วัน)? ?$/.test(
            text.slice(Math.max(0, mention.start - 20), mention.start),
          )
        )
          continue;
        yield {
          message: {
            th: `วันที่ “${mention.text}” ใน “${shortened(text, mention.start)}” อยู่นอกปีงบประมาณ ${fiscalYear}`,
            en: `“${mention.text}” in “${shortened(text, mention.start)}” lies outside fiscal year ${fiscalYear}.`,
          },
          path: placed.path,
          found: mention.text,
        };
      }
    }
  },
};
