import { daysOfFiscalYear, isFiscalYear } from '../../calendar/fiscal-year.js';
import type { Work } from '../../model/measure.js';
import type { Path } from '../../thai/issue.js';
import type { Finding, Rule } from '../rule.js';

/** Work begins before it ends, inside the fiscal year of the report. */
export const workIsInYear: Rule = {
  code: 'check.work-is-in-year',
  severity: 'warning',
  holds: {
    th: 'วันเริ่มไม่อยู่หลังวันสิ้นสุด และทั้งสองวันอยู่ในปีงบประมาณที่รายงาน',
    en: 'Work begins before it ends, inside the fiscal year of the report.',
  },
  *check(report) {
    for (const [at, measure] of report.measures.entries()) {
      yield* findingsOf(measure, report.fiscalYear, ['measures', at]);
      for (const [index, activity] of measure.activities.entries()) {
        yield* findingsOf(activity, report.fiscalYear, ['measures', at, 'activities', index]);
      }
    }
  },
};

function* findingsOf({ startsOn, endsOn }: Work, fiscalYear: number, path: Path): Generator<Finding> {
  if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn) {
    yield {
      message: {
        th: `วันสิ้นสุด ${endsOn} อยู่ก่อนวันเริ่ม ${startsOn}`,
        en: `The work ends on ${endsOn}, before it begins on ${startsOn}.`,
      },
      path: [...path, 'endsOn'],
      found: endsOn,
    };
    return;
  }
  if (!isFiscalYear(fiscalYear)) return;
  const year = daysOfFiscalYear(fiscalYear);
  for (const [field, day] of [
    ['startsOn', startsOn],
    ['endsOn', endsOn],
  ] as const) {
    if (day === undefined || (day >= year.startsOn && day <= year.endsOn)) continue;
    yield {
      message: {
        th: `วันที่ ${day} อยู่นอกปีงบประมาณ ${fiscalYear} (${year.startsOn} ถึง ${year.endsOn})`,
        en: `${day} lies outside fiscal year ${fiscalYear} (${year.startsOn} to ${year.endsOn}).`,
      },
      path: [...path, field],
      found: day,
    };
  }
}
