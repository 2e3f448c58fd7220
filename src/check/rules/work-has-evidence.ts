import { findMentions } from '../../mention/find-mentions.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../texts.js';
import { evidenceOf } from './evidence-address-is-sound.js';

/** The report shows its work somewhere: a link, a file, or an address in a text. */
export const workHasEvidence: Rule = {
  code: 'check.work-has-evidence',
  severity: 'note',
  holds: { th: 'รายงานมีหลักฐานอย่างน้อยหนึ่งรายการ', en: 'The report gives evidence somewhere.' },
  *check(report) {
    if (report.measures.length === 0) return;
    for (const { evidence } of evidenceOf(report.measures)) {
      if (evidence.url !== undefined || evidence.file !== undefined || evidence.title !== undefined) return;
    }
    for (const { text } of textsOf(report)) {
      if (findMentions(text).some(({ kind }) => kind === 'url')) return;
    }
    yield {
      message: {
        th: 'รายงานไม่มีลิงก์หรือไฟล์หลักฐานเลย',
        en: 'The report gives no evidence at all: no link and no file.',
      },
      path: ['measures'],
    };
  },
};
