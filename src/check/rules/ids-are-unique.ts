import type { Path } from '../../thai/issue.js';
import type { Rule } from '../rule.js';

/** Every id of a report is used once. */
export const idsAreUnique: Rule = {
  code: 'check.ids-are-unique',
  severity: 'error',
  holds: { th: 'รหัสของแต่ละรายการไม่ซ้ำกัน', en: 'Every id is used once.' },
  *check(report) {
    const seen = new Set<string>();
    const ids: { readonly id: string; readonly path: Path }[] = [];
    for (const [at, { id, activities, outcomes }] of report.measures.entries()) {
      ids.push({ id, path: ['measures', at, 'id'] });
      for (const [index, item] of activities.entries())
        ids.push({ id: item.id, path: ['measures', at, 'activities', index, 'id'] });
      for (const [index, item] of outcomes.entries())
        ids.push({ id: item.id, path: ['measures', at, 'outcomes', index, 'id'] });
    }
    for (const { id, path } of ids) {
      if (seen.has(id)) {
        yield {
          message: { th: `รหัส “${id}” ถูกใช้มากกว่าหนึ่งครั้ง`, en: `The id “${id}” is used more than once.` },
          path,
          found: id,
        };
      }
      seen.add(id);
    }
  },
};
