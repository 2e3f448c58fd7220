import type { Rule } from '../../rule.js';
import { shortened } from '../../texts/placed-texts.js';

/** All measures are numbered, or none. */
export const measuresNumberedAlike: Rule = {
  code: 'check.measures-numbered-alike',
  severity: 'warning',
  holds: { th: 'มาตรการมีเลขข้อทุกข้อหรือไม่มีเลย', en: 'All measures are numbered, or none.' },
  *check(report) {
    const bare = report.measures.findIndex(({ number }) => number === undefined);
    const numbered = report.measures.filter(({ number }) => number !== undefined).length;
    const title = report.measures[bare]?.title;
    if (title === undefined || numbered === 0) return;
    const total = report.measures.length;
    yield {
      message: {
        th: `มีเลขข้อเพียง ${numbered} จาก ${total} มาตรการ โดยเริ่มไม่มีเลขที่ “${shortened(title)}”`,
        en: `Only ${numbered} of ${total} measures are numbered; the first without is “${shortened(title)}”.`,
      },
      path: ['measures', bare],
    };
  },
};
