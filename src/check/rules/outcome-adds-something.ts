import { foldedText } from '../folded-text.js';
import type { Rule } from '../rule.js';
import { shortened } from '../texts.js';

/** An outcome says more than the activity it came of. */
export const outcomeAddsSomething: Rule = {
  code: 'check.outcome-adds-something',
  severity: 'warning',
  holds: { th: 'ผลลัพธ์ไม่ใช่ข้อความเดียวกับผลการดำเนินงาน', en: 'An outcome does not just repeat an activity.' },
  *check(report) {
    for (const [at, { activities, outcomes }] of report.measures.entries()) {
      const said = new Set(activities.map(({ text }) => foldedText(text)));
      for (const [index, { text, none }] of outcomes.entries()) {
        if (none === true || !said.has(foldedText(text))) continue;
        yield {
          message: {
            th: `ผลลัพธ์ “${shortened(text)}” เป็นข้อความเดียวกับผลการดำเนินงาน`,
            en: `The outcome “${shortened(text)}” is the text of an activity.`,
          },
          path: ['measures', at, 'outcomes', index, 'text'],
          found: text,
        };
      }
    }
  },
};
