import { applyFixes, checkReport } from 'thai-ita/check';
import type { Report } from 'thai-ita/model';
import { describe, expect, test } from 'vitest';

const reportOf = (text: string): Report => ({
  agency: { name: 'อบต.ตัวอย่าง' },
  fiscalYear: 2566,
  title: 'รายงาน',
  measures: [
    {
      id: 'm1',
      title: 'ก้าวหน้า',
      activities: [{ id: 'm1.a1', text }],
      outcomes: [{ id: 'm1.o1', text: 'ประชาชนพอใจมากขึ้น' }],
    },
  ],
});
const codesOf = (text: string) => checkReport(reportOf(text)).map(({ code }) => code);

describe('what gives no false alarm', () => {
  test.each([
    ['check.years-agree', 'อบรมนักเรียน ปีการศึกษา 2565'],
    ['check.years-agree', 'อบรมนักเรียน ปีการศึกษา ๒๕๖๕'],
    ['check.years-agree', 'ภาคเรียนที่ 1/2565 จัดกิจกรรม'],
    ['check.years-agree', 'ภาคเรียนที่ ๒ ปีการศึกษา ๒๕๖๕'],
    ['check.years-agree', 'ภาคการศึกษาที่ 2 ปีการศึกษา พ.ศ. 2565'],
    ['check.plan-covers-year', 'ปีการศึกษา 2564 - 2565'],
    ['check.no-stray-full-stop', 'ศดปช.คลองใส'],
    ['check.no-stray-full-stop', 'อบรมสมาชิก ศพก.บ้านนา'],
    ['check.no-stray-full-stop', 'ประสาน มทบ.นครราชสีมา และ นปข.หนองคาย'],
    ['check.no-stray-full-stop', 'ศปถ.อำเภอเมือง ประชุม'],
  ])('%s of %s', (code, text) => {
    expect(codesOf(text)).not.toContain(code);
  });

  test.each([
    ['check.years-agree', 'จัดกิจกรรมปี 2565 แก่นักเรียน'],
    ['check.years-agree', 'อบรมหลังปีการศึกษา จัดซื้อปี 2565'],
    ['check.plan-covers-year', 'แผนพัฒนาท้องถิ่น พ.ศ. 2561 - 2565'],
    ['check.no-stray-full-stop', 'จัดอบรม.เคลื่อนที่ทุกเดือน'],
    ['check.no-stray-full-stop', 'เผยแพร่ข้อมูล.ต่อสาธารณะ'],
    ['check.no-stray-full-stop', 'จัดทำแผนทบทวน.ประจำปี'],
  ])('near it, %s is told of %s', (code, text) => {
    expect(codesOf(text)).toContain(code);
  });
});

describe('a number with letters for its zeros', () => {
  test.each([
    ['งบ ๒o,ooo บาท', 'งบ ๒๐,๐๐๐ บาท'],
    ['งบ 20,OOO บาท', 'งบ 20,000 บาท'],
    ['งบ ๑,๒oo บาท', 'งบ ๑,๒๐๐ บาท'],
    ['งบ 1,OOO,OOO บาท', 'งบ 1,000,000 บาท'],
    ['งบ ๑o๐ บาท', 'งบ ๑๐๐ บาท'],
  ])('%s is mended whole', (text, mended) => {
    const report = reportOf(text);
    const issues = checkReport(report);
    expect(issues.map(({ code }) => code)).toContain('check.numbers-are-unmixed');
    const fixed = applyFixes(report, issues);
    expect(fixed.measures[0]?.activities[0]?.text).toBe(mended);
  });

  test.each(['เอกสาร O43 และ Covid-19', 'รุ่น 20,OO', 'เว็บไซต์ www.a.go.th/o2o,ooo', 'งบ 20,000 บาท'])(
    '%s is none',
    (text) => {
      expect(codesOf(text)).not.toContain('check.numbers-are-unmixed');
    },
  );
});

describe('a date of the common era is one that exists', () => {
  test.each(['ประชุมวันที่ 30/9/2023', 'ประชุมวันที่ 2023-09-30', 'ประชุมวันที่ 30 กันยายน 2023'])('%s', (text) => {
    const found = checkReport(reportOf(text)).filter(({ code }) => code === 'check.dates-are-real');
    expect(found.map(({ message }) => message.en)).toEqual([
      expect.stringMatching(/^The year is one of the common era/),
    ]);
  });
  test('a day that does not exist, and a wrong weekday, are told as such', () => {
    const said = (text: string) =>
      checkReport(reportOf(text)).find(({ code }) => code === 'check.dates-are-real')?.message.en;
    expect(said('ประชุมวันที่ 31 กุมภาพันธ์ 2566')).toMatch(/^There is no such day/);
    expect(said('ประชุมวันจันทร์ที่ 30 กันยายน 2566')).toMatch(/^The weekday is not/);
  });
});
