import fc from 'fast-check';
import { diffText } from 'thai-ita/diff';
import { expect, test } from 'vitest';
import { awkwardText } from '../arbitrary-report.js';

const shown = (before: string, after: string) =>
  diffText(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

test.each([
  ['จัดทำแผน', 'จัดทำแผน', 'จัดทำแผน'],
  ['', 'ใหม่', '{+ใหม่+}'],
  ['เดิม', '', '[-เดิม-]'],
  ['', '', ''],
  ['ความโปร่งใส', 'คุณธรรมและความโปร่งใส', '{+คุณธรรมและ+}ความโปร่งใส'],
  ['งบประมาณ ๑๕,๖๔๒ บาท', 'งบประมาณ ๑๕,๖๔๓ บาท', 'งบประมาณ [-๑๕,๖๔๒ -]{+๑๕,๖๔๓ +}บาท'],
  ['ปี ๒๕๖๖', 'ปี 2566', 'ปี ๒๕๖๖'],
  ['การ พัฒนา', 'การพัฒนา', 'การ พัฒนา'],
  // a number and a date are one word each
  ['เป็นเงิน ๒,๕๖๗,๐๐๐.๕๐ บาท', 'เป็นเงิน ๒,๕๖๗,๐๐๐.๗๕ บาท', 'เป็นเงิน [-๒,๕๖๗,๐๐๐.๕๐ -]{+๒,๕๖๗,๐๐๐.๗๕ +}บาท'],
  ['ประชุม ๑ ตุลาคม ๒๕๖๕ ครบ', 'ประชุม ๕ ตุลาคม ๒๕๖๕ ครบ', 'ประชุม [-๑ ตุลาคม ๒๕๖๕ -]{+๕ ตุลาคม ๒๕๖๕ +}ครบ'],
  ['ส่ง 31 ธ.ค. 65 แล้ว', 'ส่ง 31 ธ.ค. 66 แล้ว', 'ส่ง [-31 ธ.ค. 65 -]{+31 ธ.ค. 66 +}แล้ว'],
  ['ส่ง 1/10/2565 แล้ว', 'ส่ง 1/10/2566 แล้ว', 'ส่ง [-1/10/2565 -]{+1/10/2566 +}แล้ว'],
  ['ส่ง ๑ มกราคม พ.ศ. ๒๕๖๖ แล้ว', 'ส่ง 1 มกราคม พ.ศ. 2566 แล้ว', 'ส่ง ๑ มกราคม พ.ศ. ๒๕๖๖ แล้ว'],
  // a school of five teachers in 2566 is no date
  ['๕ โรงเรียน ๒๕๖๖ คน', '๖ โรงเรียน ๒๕๖๖ คน', '[-๕ -]{+๖ +}โรงเรียน ๒๕๖๖ คน'],
])('%j and %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('law: the pieces give both texts', () => {
  const text = fc.oneof(awkwardText, fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '\n\n', 'ก ่'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffText(before, after);
      const sideOf = (without: string) => pieces.filter(({ kind }) => kind !== without);
      expect(
        sideOf('added')
          .map((piece) => piece.text)
          .join(''),
      ).toBe(before);
      expect(
        sideOf('removed')
          .map((piece) => piece.textAfter ?? piece.text)
          .join(''),
      ).toBe(after);
    }),
    { numRuns: 300 },
  );
});

test('a megabyte against another ends', () => {
  const long = 'จัดทำแผนการจัดซื้อจัดจ้าง '.repeat(40_000);
  expect(diffText(long, long.replaceAll('แผน', 'คู่มือ')).length).toBeGreaterThan(0);
});
