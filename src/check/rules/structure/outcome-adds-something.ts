import type { Rule } from '../../rule.js';
import { foldedOf } from '../../texts/checked-text.js';
import { shortened } from '../../texts/placed-texts.js';

/** An outcome says more than the activity it came of. */
export const outcomeAddsSomething: Rule = {
  code: 'check.outcome-adds-something',
  severity: 'warning',
  holds: { th: 'ผลลัพธ์ไม่ใช่ข้อความเดียวกับผลการดำเนินงาน', en: 'An outcome does not repeat an activity.' },
  *check(report, { texts }) {
    const said = new Set<string>();
    for (const placed of texts) {
      const { text, path, of, measure } = placed;
      const key = `${measure} ${of === 'activity' || of === 'outcome' ? foldedOf(placed) : ''}`;
      if (of === 'activity') said.add(key);
      if (of !== 'outcome' || !said.has(key)) continue;
      if (report.measures[measure]?.outcomes[Number(path[3])]?.none === true) continue;
      yield {
        message: {
          th: `ผลลัพธ์ “${shortened(text)}” เป็นข้อความเดียวกับผลการดำเนินงาน`,
          en: `The outcome “${shortened(text)}” is the text of an activity.`,
        },
        path,
        found: text,
      };
    }
  },
};
