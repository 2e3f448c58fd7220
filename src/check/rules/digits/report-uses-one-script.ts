import type { Rule } from '../../rule.js';
import { normalizedOf } from '../../texts/normalized-text.js';
import { shortened } from '../../texts/placed-texts.js';
import { inScript, numbersOf, rewritten, usualScriptOf } from '../../texts/written-numbers.js';

/** A report writes its numbers in one script: all in Thai digits or all in Arabic ones. */
export const reportUsesOneScript: Rule = {
  code: 'check.report-uses-one-script',
  severity: 'warning',
  holds: { th: 'รายงานใช้เลขไทยหรือเลขอารบิกอย่างเดียว', en: 'A report uses Thai or Arabic digits, not both.' },
  *check(_, { texts }) {
    const usual = usualScriptOf(texts);
    const isThai = usual === 'thai';
    const other = isThai ? 'arabic' : 'thai';
    const wrong = texts.filter((placed) => numbersOf(placed).some(({ script }) => script === other));
    const numbers = wrong.flatMap((placed) => numbersOf(placed).filter(({ script }) => script === other));
    const [first] = wrong;
    const { number: found = '', index } = numbers[0] ?? {};
    if (first === undefined) return;
    const { path } = first;
    const around = shortened(normalizedOf(first), index);
    const count = numbers.length;
    yield {
      message: {
        th: `“${found}” ใน “${around}” ไม่ใช่เลข${isThai ? 'ไทย' : 'อารบิก'}อย่างส่วนใหญ่ของรายงาน${count > 1 ? ` (พบ ${count} แห่ง)` : ''}`,
        en: `“${found}” in “${around}” is not in ${isThai ? 'Thai' : 'Arabic'} digits as most of the report is${count > 1 ? ` (${count} places)` : ''}.`,
      },
      path,
      related: wrong.slice(1).map((placed) => placed.path),
      found,
      expected: inScript(found, usual),
      fix: wrong.map((placed) => ({ path: placed.path, text: rewritten(placed, other, usual) })),
    };
  },
};
