import { daysOfFiscalYear, isFiscalYear } from '../../../calendar/fiscal/fiscal-year.js';
import type { Rule } from '../../rule.js';
import { worksOf } from '../../texts/placed-works.js';

/** Work begins before it ends, inside the fiscal year of the report. */
export const workIsInYear: Rule = {
  code: 'check.work-is-in-year',
  severity: 'warning',
  holds: {
    th: 'งานเริ่มก่อนสิ้นสุด และอยู่ในปีงบประมาณที่รายงาน',
    en: 'Work begins before it ends, inside the year of the report.',
  },
  *check(report) {
    const { fiscalYear } = report;
    const year = isFiscalYear(fiscalYear) ? daysOfFiscalYear(fiscalYear) : undefined;
    for (const { work, path } of worksOf(report)) {
      const { startsOn, endsOn } = work;
      if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn) {
        yield {
          message: {
            th: `วันสิ้นสุด ${endsOn} อยู่ก่อนวันเริ่ม ${startsOn}`,
            en: `The work ends on ${endsOn}, before it begins on ${startsOn}.`,
          },
          path: [...path, 'endsOn'],
          found: endsOn,
        };
        continue;
      }
      for (const [field, found] of Object.entries({ startsOn, endsOn })) {
        if (found === undefined || year === undefined || (found >= year.startsOn && found <= year.endsOn)) continue;
        yield {
          message: {
            th: `วันที่ ${found} อยู่นอกปีงบประมาณ ${fiscalYear}`,
            en: `${found} lies outside fiscal year ${fiscalYear}.`,
          },
          path: [...path, field],
          found,
        };
      }
    }
  },
};
