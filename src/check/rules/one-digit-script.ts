import { digitsIn } from '../../thai/digits.js';
import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** A report writes its numbers in one script: all in Thai digits or all in Arabic ones. */
export const oneDigitScript: Rule = {
  code: 'check.one-digit-script',
  severity: 'warning',
  holds: { th: 'รายงานใช้เลขไทยหรือเลขอารบิกอย่างเดียว', en: 'A report uses Thai or Arabic digits, not both.' },
  *check(report) {
    const texts = [...textsOf(report)].map((placed) => ({ ...placed, digits: digitsIn(placed.text) }));
    const thai = texts.filter(({ digits }) => digits === 'thai' || digits === 'mixed').length;
    const arabic = texts.filter(({ digits }) => digits === 'arabic' || digits === 'mixed').length;
    if (thai === 0 || arabic === 0) return;
    const usual = thai >= arabic ? 'thai' : 'arabic';
    for (const { text, path, digits } of texts) {
      if (digits === 'none' || digits === usual) continue;
      const found = (usual === 'thai' ? /[0-9][0-9,.]*/ : /[๐-๙][๐-๙,.]*/).exec(text)?.[0] ?? '';
      yield {
        message: {
          th: `“${found}” ใน “${shortened(text)}” ใช้เลขคนละแบบกับส่วนใหญ่ของรายงาน`,
          en: `“${found}” in “${shortened(text)}” is not in the digits of the rest of the report.`,
        },
        path,
        found,
      };
    }
  },
};
