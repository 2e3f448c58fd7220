import type { Rule } from '../../rule.js';

/** An outcome points at activities that the report has. */
export const referencesExist: Rule = {
  code: 'check.references-exist',
  severity: 'error',
  holds: { th: 'ผลลัพธ์อ้างถึงกิจกรรมที่มีอยู่จริง', en: 'An outcome points at activities that exist.' },
  *check(report) {
    const known = new Set(report.measures.flatMap(({ activities }) => activities.map(({ id }) => id)));
    for (const [at, { outcomes }] of report.measures.entries()) {
      for (const [index, { activityIds = [] }] of outcomes.entries()) {
        for (const [place, id] of activityIds.entries()) {
          if (known.has(id)) continue;
          yield {
            message: { th: `ไม่มีกิจกรรมรหัส “${id}” ในรายงาน`, en: `The report has no activity “${id}”.` },
            path: ['measures', at, 'outcomes', index, 'activityIds', place],
            found: id,
          };
        }
      }
    }
  },
};
