import type { Rule } from '../../rule.js';
import { shortened } from '../../texts/placed-texts.js';

/** No HTML is left over. */
export const noMarkupLeft: Rule = {
  code: 'check.no-markup-left',
  severity: 'warning',
  holds: { th: 'ไม่มีโค้ด HTML ค้างอยู่', en: 'No HTML is left over.' },
  *check(_, { texts }) {
    for (const { text, path } of texts) {
      const { 0: found, index } = markup.exec(text) ?? {};
      if (found === undefined) continue;
      yield {
        message: {
          th: `มี “${shortened(found)}” ค้างอยู่ใน “${shortened(text, index)}”`,
          en: `“${shortened(found)}” is left over in “${shortened(text, index)}”.`,
        },
        path,
        found,
      };
    }
  },
};

const markup =
  /<\/?(?:p|br|li|ol|ul|b|i|u|span|div|td|tr|table|strong|a|font)\b[^>]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/i;
