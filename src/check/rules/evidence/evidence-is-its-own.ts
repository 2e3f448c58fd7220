import type { Path } from '../../../thai/issue.js';
import type { Rule } from '../../rule.js';
import { evidenceOf } from '../../texts/placed-works.js';

/** Different work has different addresses. */
export const evidenceIsItsOwn: Rule = {
  code: 'check.evidence-is-its-own',
  severity: 'note',
  holds: { th: 'หลักฐานของงานต่างกันมีที่อยู่ต่างกัน', en: 'Different work has different addresses.' },
  *check(report) {
    const seen = new Map<string, Path>();
    for (const { evidence, path } of evidenceOf(report)) {
      const { url } = evidence;
      if (url === undefined) continue;
      const first = seen.get(url);
      if (first === undefined) seen.set(url, path);
      else {
        yield {
          message: {
            th: `ที่อยู่ “${url}” ใช้เป็นหลักฐานมากกว่าหนึ่งแห่ง`,
            en: `“${url}” is given as evidence more than once.`,
          },
          path: [...path, 'url'],
          found: url,
        };
      }
    }
  },
};
