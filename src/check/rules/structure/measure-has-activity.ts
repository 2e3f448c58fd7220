import type { Rule } from '../../rule.js';
import { headsOthers } from '../../texts/heading-measures.js';
import { shortened } from '../../texts/placed-texts.js';

/** Each measure says what was done. */
export const measureHasActivity: Rule = {
  code: 'check.measure-has-activity',
  severity: 'error',
  holds: { th: 'ทุกมาตรการมีผลการดำเนินงาน', en: 'Each measure has an activity.' },
  *check(report) {
    for (const [at, { title, activities }] of report.measures.entries()) {
      if (activities.length > 0 || headsOthers(report.measures, at)) continue;
      yield {
        message: {
          th: `มาตรการ “${shortened(title)}” ไม่มีผลการดำเนินงาน`,
          en: `The measure “${shortened(title)}” has no activity.`,
        },
        path: ['measures', at, 'activities'],
      };
    }
  },
};
