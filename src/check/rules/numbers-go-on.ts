import type { ListItem } from '../../model/measure.js';
import type { Path } from '../../thai/issue.js';
import type { Finding, Rule } from '../rule.js';
import { shortened } from '../texts.js';

/** Numbers of a list go on by one, without gap, repeat or restart. */
export const numbersGoOn: Rule = {
  code: 'check.numbers-go-on',
  severity: 'warning',
  holds: { th: 'เลขข้อเรียงต่อกันทีละหนึ่ง', en: 'Numbers of a list go on by one.' },
  *check(report) {
    for (const [at, { activities, outcomes }] of report.measures.entries()) {
      yield* findingsOf(activities, ['measures', at, 'activities']);
      yield* findingsOf(outcomes, ['measures', at, 'outcomes']);
    }
  },
};

function* findingsOf(items: readonly ListItem[], path: Path): Generator<Finding> {
  let expected: number | undefined;
  for (const [at, { number, text, items: inner }] of items.entries()) {
    if (inner !== undefined) yield* findingsOf(inner, [...path, at, 'items']);
    if (number === undefined || !/^\d{1,6}$/.test(number)) continue;
    if (expected !== undefined && Number(number) !== expected) {
      yield {
        message: {
          th: `ข้อ “${shortened(text)}” มีเลขข้อ ${number} แต่ลำดับถัดไปคือ ${expected}`,
          en: `“${shortened(text)}” is numbered ${number} where ${expected} comes next.`,
        },
        path: [...path, at, 'number'],
        found: number,
        expected: String(expected),
      };
    }
    expected = Number(number) + 1;
  }
}
