import type { Rule } from '../../rule.js';
import { headsOthers } from '../../texts/heading-measures.js';
import { shortened } from '../../texts/placed-texts.js';

/** Each measure says what came of it. */
export const measureHasOutcome: Rule = {
  code: 'check.measure-has-outcome',
  severity: 'warning',
  holds: { th: 'ทุกมาตรการมีผลลัพธ์', en: 'Each measure has an outcome.' },
  *check(report) {
    for (const [at, { title, outcomes }] of report.measures.entries()) {
      if (outcomes.length > 0 || headsOthers(report.measures, at)) continue;
      yield {
        message: {
          th: `มาตรการ “${shortened(title)}” ไม่มีผลลัพธ์`,
          en: `The measure “${shortened(title)}” has no outcome.`,
        },
        path: ['measures', at, 'outcomes'],
      };
    }
  },
};
