import type { Rule } from '../../rule.js';
import { mentionsIn } from '../../texts/checked-text.js';
import { evidenceOf } from '../../texts/placed-works.js';

/** The report shows its work somewhere: a link, a file, or an address in a text. */
export const workHasEvidence: Rule = {
  code: 'check.work-has-evidence',
  severity: 'note',
  holds: { th: 'รายงานมีหลักฐานอย่างน้อยหนึ่งรายการ', en: 'The report gives evidence somewhere.' },
  *check(report, { texts }) {
    if (report.measures.length === 0) return;
    for (const { evidence } of evidenceOf(report)) {
      if (evidence.url !== undefined || evidence.file !== undefined || evidence.title !== undefined) return;
    }
    if (!mentionsIn(texts, 'url').next().done) return;
    yield {
      message: {
        th: 'รายงานไม่มีลิงก์หรือไฟล์หลักฐานเลย',
        en: 'The report gives no evidence: no link, no file.',
      },
      path: ['measures'],
    };
  },
};
