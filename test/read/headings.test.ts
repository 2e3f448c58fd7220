import { describe, expect, test } from 'vitest';
import { type HeadingRole, headingWords } from '../../src/read/table/columns/heading-words.js';
import { isPeriodHeading, scoreHeading } from '../../src/read/table/columns/score-heading.js';

/** The role that the words of a heading say best, where they say one at all. */
function bestOf(heading: string): HeadingRole | undefined {
  const [best] = Object.entries(scoreHeading(heading)).sort(([, one], [, other]) => other - one);
  return best === undefined || best[1] < 0.4 ? undefined : (best[0] as HeadingRole);
}

describe('words of headings', () => {
  test('each scores its own weight for its role', () => {
    for (const [role, weight, words] of headingWords) {
      for (const word of words.split(' | '))
        expect([word, scoreHeading(word)[role] ?? 0]).toEqual([
          word,
          expect.closeTo(Math.max(weight, scoreHeading(word)[role] ?? 0)),
        ]);
    }
  });

  test('no word stands twice for one role', () => {
    const all = headingWords.flatMap(([role, , words]) => words.split(' | ').map((word) => `${role} ${word}`));
    expect(all.length - new Set(all).size).toBe(0);
  });
});

describe('the role that a heading says best', () => {
  test.each<readonly [string, HeadingRole]>([
    ['มาตรการ/กิจกรรม', 'measure'],
    ['โครงการ/กิจกรรม/มาตรการ', 'measure'],
    ['สรุปผลการดำเนินงานตามมาตรการ/กิจกรรม', 'result'],
    ['ผลการดำเนินงานตามมาตรการ', 'result'],
    ['ผลลัพธ์/ความสำเร็จของการดำเนินการ', 'outcome'],
    ['ผู้ รับผิดชอบ', 'responsible'],
    ['งบประมาณ(บาท)', 'budget'],
    ['งบประมาณที่ใช้จริง (บาท)', 'spent'],
    ['งบประมาณคงเหลือ', 'remaining'],
    ['หมายเหตุ', 'remarks'],
    ['๑. มาตรการ', 'measure'],
    ['มาตรการ*', 'measure'],
    ['สรุปผลการดำเนิงาน', 'result'],
    ['ผลลัพธ์ท่ีได้', 'outcome'],
    ['กำรดำเนินงำน'.replaceAll('ำ', '\u0e4d\u0e32'), 'activity'],
    ['มำตรกำร', 'measure'],
    ['ปัญหาและอุปสรรคในการดำเนินงาน', 'problems'],
    ['ข้อเสนอแนะเพื่อการพัฒนาในปีต่อไป', 'recommendations'],
    ['ตัวชี้วัดความสำเร็จของโครงการ', 'targets'],
    ['หน่วยงานที่รับผิดชอบโครงการ', 'responsible'],
    ['ลิ้งค์เอกสาร', 'evidence'],
    ['ชื่อ-สกุล', 'foreign'],
    ['ราคาต่อหน่วย', 'foreign'],
  ])('%s: %s', (heading, role) => {
    expect(bestOf(heading)).toBe(role);
  });

  test.each([[''], [' '], ['ผู้ตรวจ'], ['มาต'], ['ก'.repeat(500)], ['มาตรการ'.repeat(40)]])('%s says none', (heading) => {
    expect(bestOf(heading)).toBeUndefined();
  });
});

test.each([
  ['รอบ 6 เดือน', true],
  ['รอบ ๑๒ เดือน (ต.ค. ๖๖ – ก.ย. ๖๗)', true],
  ['ไตรมาสที่ 2', true],
  ['ปี 2565', true],
  ['ปีงบประมาณ พ.ศ. ๒๕๖๖', true],
  ['ครึ่งปีแรก', true],
  ['ต.ค. - มี.ค.', true],
  ['ผลการดำเนินงาน', false],
  ['ปีที่แล้ว', false],
  ['งบประมาณ', false],
])('%s names a part of a year: %s', (heading, isPeriod) => {
  expect(isPeriodHeading(heading)).toBe(isPeriod);
});
