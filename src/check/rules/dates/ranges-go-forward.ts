import { toArabicDigits } from '../../../thai/number/digits.js';
import type { Rule } from '../../rule.js';
import { mendedOf } from '../../texts/checked-text.js';
import { shortened } from '../../texts/placed-texts.js';

/** A range of years begins with its earlier year. */
export const rangesGoForward: Rule = {
  code: 'check.ranges-go-forward',
  severity: 'warning',
  holds: { th: 'ช่วงปีเริ่มจากปีที่มาก่อน', en: 'A range of years begins with its earlier year.' },
  *check(_, { texts }) {
    for (const placed of texts) {
      const text = mendedOf(placed);
      for (const [found, start] of turnedRanges(text)) {
        yield {
          message: {
            th: `ช่วงปี “${found}” ใน “${shortened(text, start)}” เรียงกลับกัน`,
            en: `The years “${found}” in “${shortened(text, start)}” are turned round.`,
          },
          path: placed.path,
          found,
        };
      }
    }
  },
};

/** The ranges of a text whose first year is the later one, with where they begin. */
export function* turnedRanges(text: string): Generator<readonly [range: string, start: number]> {
  for (const { 0: range, 1: first = '', 2: last = '', index } of text.matchAll(ranges)) {
    const from = Number(toArabicDigits(first));
    const to = Number(toArabicDigits(last));
    if (from > to && from - to <= 30) yield [range, index];
  }
}

/** Two years of the Buddhist era, พ.ศ. between them or not; not inside a longer number or an identifier. */
const ranges =
  /(?<![0-9๐-๙\-–/.,])([2๒][45๔๕][0-9๐-๙]{2}) ?(?:-|–|—|ถึง) ?(?:พ\.ศ\. ?|ปี ?)?([2๒][45๔๕][0-9๐-๙]{2})(?![0-9๐-๙\-–/,]|\.[0-9๐-๙])/g;
