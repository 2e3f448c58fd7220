import { diffReports, diffText } from 'thai-ita/diff';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

// Each value was typed from the two texts, before the library was asked.

const withActivities = (texts: readonly string[]) => reportOf(2566, [['ความโปร่งใส', texts, []]]);
const kindsOf = (before: readonly string[], after: readonly string[]) =>
  diffReports(withActivities(before), withActivities(after)).changes.map(({ kind, aspects }) =>
    [kind, ...aspects].join(' '),
  );

describe('equal texts', () => {
  test.each<[readonly string[], readonly string[], readonly string[]]>([
    [['อบรม', 'ประชุม', 'อบรม'], ['ประชุม', 'อบรม'], ['removed']],
    [['ไม่มี', 'ไม่มี'], ['ไม่มี'], ['removed']],
    [['จัดทำแผน', 'ไม่มี', 'ไม่มี'], ['ไม่มี', 'จัดทำแผน', 'ไม่มี'], ['changed reordered']],
    [['ไม่มี', 'ไม่มี', 'ไม่มี'], ['ไม่มี', 'ไม่มี', 'ไม่มี', 'ไม่มี'], ['added']],
  ])('%j and %j', (before, after, kinds) => expect(kindsOf(before, after)).toEqual(kinds));
});

describe('only blanks, digits or the encoding of letters changed', () => {
  test.each([
    ['งบประมาณ 1,000บาท', 'งบประมาณ 1,000 บาท'],
    ['ประชุมครั้งที่1/2566', 'ประชุมครั้งที่ 1/2566'],
    ['นายก อบต. ลงพื้นที่', 'นายกอบต.ลงพื้นที่'],
    ['จัดทำคู่มือ แผน ฯลฯ', 'จัดทำคู่มือ แผนฯลฯ'],
    ['ติดตามบ่อยๆ ครั้ง', 'ติดตามบ่อย ๆ ครั้ง'],
    ['พึงพอใจร้อยละ85.5', 'พึงพอใจร้อยละ 85.5'],
    ['จ่าย ๕๐๐ บาท', 'จ่าย 500 บาท'],
    ['อบรมจำนวน (๒) ครั้ง', 'อบรมจำนวน(2)ครั้ง'],
    ['ส\u0E4Dานักงานปลัด', 'สำนักงานปลัด'],
    ['เเผนพัฒนา', 'แผนพัฒนา'],
  ])('%s · %s', (before, after) => expect(kindsOf([before], [after])).toEqual(['changed respelled']));

  test.each([
    ['อบรม 1 2 ครั้ง', 'อบรม 12 ครั้ง'],
    ['ทุก ๆ ปี จัดอบรม', 'ทุกปี จัดอบรม'],
  ])('%s · %s is more than that', (before, after) => {
    expect(kindsOf([before], [after])).not.toEqual(['changed respelled']);
  });
});

test.each([
  ['เด็ก ๆ และ ผู้ใหญ่', 'เด็กๆ และผู้ใหญ่', true],
  ['๓๐ก.ย.๒๕๖๖', '30 ก.ย. 2566', true],
  ['ทุก ๆ ปี', 'ทุกปี', false],
  ['ต่าง ๆ', 'ต่าง', false],
])('diffText of %s and %s: nothing changed is %s', (before, after, isSame) => {
  expect(diffText(before, after).every(({ kind }) => kind === 'same')).toBe(isSame);
});
