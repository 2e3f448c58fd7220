import type { Rule } from '../../rule.js';

/** Every id of a report is used once. */
export const idsAreUnique: Rule = {
  code: 'check.ids-are-unique',
  severity: 'error',
  holds: { th: 'รหัสของแต่ละรายการไม่ซ้ำกัน', en: 'Every id is used once.' },
  *check({ measures }) {
    const seen = new Set<string>();
    for (const [at, { id: own, activities, outcomes }] of measures.entries()) {
      const path = ['measures', at];
      const ids = [
        { id: own, path },
        ...activities.map(({ id }, index) => ({ id, path: [...path, 'activities', index] })),
        ...outcomes.map(({ id }, index) => ({ id, path: [...path, 'outcomes', index] })),
      ];
      for (const { id: found, path: place } of ids) {
        if (seen.has(found)) {
          yield {
            message: { th: `รหัส “${found}” ถูกใช้มากกว่าหนึ่งครั้ง`, en: `The id “${found}” is used more than once.` },
            path: [...place, 'id'],
            found,
          };
        }
        seen.add(found);
      }
    }
  },
};
