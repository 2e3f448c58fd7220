import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** No HTML is left in the texts. */
export const noMarkupLeft: Rule = {
  code: 'check.no-markup-left',
  severity: 'warning',
  holds: { th: 'ไม่มีโค้ด HTML ค้างอยู่ในข้อความ', en: 'No HTML is left in the texts.' },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      const found =
        /<\/?(?:p|br|li|ol|ul|b|i|u|span|div|td|tr|table|strong|a|font)\b[^>]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/i.exec(
          text,
        )?.[0];
      if (found === undefined) continue;
      yield {
        message: {
          th: `มี “${shortened(found)}” ค้างอยู่ใน “${shortened(text)}”`,
          en: `“${shortened(found)}” is left over in “${shortened(text)}”.`,
        },
        path,
        found,
      };
    }
  },
};
