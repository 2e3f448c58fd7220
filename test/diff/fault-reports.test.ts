import { describeChange, diffReports, diffText } from 'thai-ita/diff';
import type { Report } from 'thai-ita/model';
import { describe, expect, test } from 'vitest';

/** A report of one measure with these activities. */
const reportOf = (...texts: readonly string[]): Report => ({
  agency: { name: 'อบต.ตัวอย่าง' },
  fiscalYear: 2566,
  title: 'รายงาน',
  measures: [
    {
      id: 'm1',
      title: 'ความโปร่งใส',
      activities: texts.map((text, at) => ({ id: `m1.a${at + 1}`, text })),
      outcomes: [],
    },
  ],
});
const kindsOf = (before: readonly string[], after: readonly string[]) =>
  diffReports(reportOf(...before), reportOf(...after)).changes.map(({ kind, aspects }) => [kind, ...aspects].join(' '));

describe('equal texts pair in their order', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the first of two goes', ['ไม่มี', 'จัดทำแผน', 'ไม่มี'], ['จัดทำแผน', 'ไม่มี'], ['removed']],
    ['the last of two goes', ['ไม่มี', 'จัดทำแผน', 'ไม่มี'], ['ไม่มี', 'จัดทำแผน'], ['removed']],
    [
      'the first of a longer list',
      ['ประชุมประจำเดือน', 'จัดทำแผน', 'เผยแพร่ข้อมูล', 'ประชุมประจำเดือน'],
      ['จัดทำแผน', 'เผยแพร่ข้อมูล', 'ประชุมประจำเดือน'],
      ['removed'],
    ],
    [
      'the first of three',
      ['ไม่มี', 'จัดทำแผน', 'ไม่มี', 'เผยแพร่ข้อมูล', 'ไม่มี'],
      ['จัดทำแผน', 'ไม่มี', 'เผยแพร่ข้อมูล', 'ไม่มี'],
      ['removed'],
    ],
    ['one comes before the others', ['ไม่มี', 'จัดทำแผน'], ['ไม่มี', 'ไม่มี', 'จัดทำแผน'], ['added']],
    ['one comes behind', ['อบรม', 'ประชุม', 'อบรม'], ['อบรม', 'ประชุม', 'อบรม', 'อบรม'], ['added']],
    ['nothing changes', ['อบรม', 'อบรม', 'อบรม'], ['อบรม', 'อบรม', 'อบรม'], []],
    ['the middle of three goes', ['อบรม', 'อบรม', 'อบรม'], ['อบรม', 'อบรม'], ['removed']],
  ])('%s', (_, before, after, kinds) => {
    expect(kindsOf(before, after)).toEqual(kinds);
  });
});

describe('a change of blanks alone is a change of spelling', () => {
  test.each([
    ['จัดทำแผนพัฒนาท้องถิ่น พ.ศ.2566-2570 แล้วเสร็จ', 'จัดทำแผนพัฒนาท้องถิ่น พ.ศ. 2566-2570 แล้วเสร็จ'],
    ['จัดทำแผนพัฒนาท้องถิ่น พ.ศ. 2566-2570', 'จัดทำแผนพัฒนาท้องถิ่น พ.ศ. 2566 - 2570'],
    ['จัดซื้อวัสดุสำนักงานจำนวน 500บาท', 'จัดซื้อวัสดุสำนักงานจำนวน 500 บาท'],
    ['เผยแพร่บนเว็บไซต์ อบต.ตัวอย่าง', 'เผยแพร่บนเว็บไซต์ อบต. ตัวอย่าง'],
    ['รายงานผล(รอบ 6 เดือน)', 'รายงานผล (รอบ 6 เดือน)'],
    ['อบรม/ประชุม', 'อบรม / ประชุม'],
    ['จัดกิจกรรมต่างๆ', 'จัดกิจกรรมต่าง ๆ'],
    ['ประชุม เดือน  ละครั้ง', 'ประชุมเดือนละครั้ง'],
  ])('%s · %s', (before, after) => {
    expect(kindsOf([before], [after])).toEqual(['changed respelled']);
    expect(kindsOf([after], [before])).toEqual(['changed respelled']);
  });

  test('a blank between two numbers is no spelling', () => {
    expect(kindsOf(['จ่ายเงิน 1 500 บาทให้ผู้รับ'], ['จ่ายเงิน 1500 บาทให้ผู้รับ'])).toEqual(['changed reworded']);
  });

  test.each([
    ['กิจกรรมต่างๆ', 'กิจกรรมต่าง ๆ'],
    ['เด็กๆ', 'เด็ก ๆ'],
    ['1 ต.ค.2565', '1 ต.ค. 2565'],
    ['อบต.ตัวอย่าง', 'อบต. ตัวอย่าง'],
    ['500บาท', '500 บาท'],
  ])('diffText finds nothing between %s and %s', (before, after) => {
    expect(diffText(before, after).every(({ kind }) => kind === 'same')).toBe(true);
  });
});

test('a part that moved is never said to have moved to where it was', () => {
  const part = { id: 'm1.a1', measureId: 'm1', measurePlace: 1, place: 1, text: 'อบรม' };
  const { th, en } = describeChange({
    what: 'activity',
    kind: 'changed',
    before: part,
    after: { ...part, measureId: 'm9' },
    aspects: ['moved'],
  });
  expect(en).toBe('Activity 1 moved to another measure, measure 1 of the new report.');
  expect(th).toContain('ย้ายไปมาตรการอื่น คือมาตรการที่ ๑ ของรายงานใหม่');
});
