import { applyFixes, checkReport, writeIssuesSarif } from 'thai-ita/check';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

// Each value was typed from the sentence, before the library was asked.

const reportWith = (text: string) => reportOf(2566, [['ก้าวหน้า', [text], ['ประชาชนพอใจมากขึ้น']]]);
const codesOf = (text: string) => checkReport(reportWith(text)).map(({ code }) => code);

describe('what gives no false alarm', () => {
  test.each([
    ['check.no-stray-full-stop', 'รพ.สต.บ้านหนองคู จัดอบรม'],
    ['check.no-stray-full-stop', 'ประสาน สภ.เมืองตัวอย่าง'],
    ['check.no-stray-full-stop', 'อบรม อสม.ประจำหมู่บ้าน'],
    ['check.no-stray-full-stop', 'ผอ.กองคลัง รายงานทุกเดือน'],
    ['check.no-stray-full-stop', 'ตาม พ.ร.บ.ข้อมูลข่าวสาร'],
    ['check.no-stray-full-stop', 'ปรับปรุง ศพด.บ้านใหม่'],
    ['check.no-stray-full-stop', 'ถนน คสล.สายบ้านนา'],
    ['check.no-stray-full-stop', 'กศน.ตำบลบางพลี ร่วมกับ สปสช.เขต 4'],
    ['check.no-stray-full-stop', 'ต.บางพลี อ.บางพลี จ.สมุทรปราการ'],
    ['check.no-stray-full-stop', 'ส่งถึง สนง.ทรัพยากรธรรมชาติ'],
    ['check.years-agree', 'นักเรียนปีการศึกษา 2567'],
    ['check.years-agree', 'ภาคเรียนที่ 2 ปีการศึกษา 2565'],
    ['check.years-agree', 'ปีการศึกษา ๒๕๖๕/๒๕๖๖'],
    ['check.years-agree', 'กิจกรรมของเทอม 2/2565'],
    ['check.years-agree', 'ภาคเรียน 1/2567'],
    ['check.years-agree', 'ตาม พ.ร.บ.การจัดซื้อจัดจ้าง พ.ศ. 2560'],
    ['check.numbers-are-unmixed', 'ห้อง O2 และ รุ่น A10'],
    ['check.numbers-are-unmixed', 'มาตรฐาน ISO 9001:2015'],
    ['check.numbers-are-unmixed', 'ปริมาณ CO2 ลดลง 5%'],
    ['check.numbers-are-unmixed', 'กิจกรรม 5ส และ 3R'],
    ['check.numbers-are-unmixed', 'สินค้า OTOP 20 ราย'],
    ['check.personal-data-is-absent', 'โทร 02-123-4567'],
    ['check.personal-data-is-absent', 'สายด่วน 1669'],
    ['check.personal-data-is-absent', 'เลขที่ 1-1017-00207-03-1'],
  ])('%s of %s', (code, text) => expect(codesOf(text)).not.toContain(code));

  test.each([
    ['check.personal-data-is-absent', 'เลขประจำตัวประชาชน 1-1017-00207-03-0'],
    ['check.personal-data-is-absent', 'โทร 081-234-5678'],
  ])('near it, %s is told of %s', (code, text) => expect(codesOf(text)).toContain(code));
});

describe('numbers typed with o', () => {
  test.each([
    ['งบ 1o,ooo บาท', 'งบ 10,000 บาท'],
    ['งบ ๕oo บาท', 'งบ ๕๐๐ บาท'],
    ['งบ 2,5OO.OO บาท', 'งบ 2,500.00 บาท'],
    ['จำนวน 1O คน', 'จำนวน 10 คน'],
    // a year with the letter o is left: mended, it could be a year that the report does not speak of
    ['ตั้งแต่ พ.ศ. 256O', 'ตั้งแต่ พ.ศ. 256O'],
    ['ตั้งแต่ พ.ศ. ๒๕๖o', 'ตั้งแต่ พ.ศ. ๒๕๖๐'],
  ])('%s is %s', (text, mended) => {
    const report = reportWith(text);
    expect(applyFixes(report, checkReport(report)).measures[0]?.activities[0]?.text).toBe(mended);
  });
});

describe('dates', () => {
  test.each([
    ['ประชุมวันที่ 31/6/2566', /^There is no such day/],
    ['ประชุมวันที่ 29 ก.พ. 2566', /^There is no such day/],
    ['ประชุมวันที่ 1 มกราคม 2024', /^The year is one of the common era/],
    ['ประชุมวันอาทิตย์ที่ 2 มกราคม 2566', /^The weekday is not/],
  ])('%s', (text, said) => {
    const found = checkReport(reportWith(text)).filter(({ code }) => code === 'check.dates-are-real');
    expect(found.map(({ message }) => message.en)).toEqual([expect.stringMatching(said)]);
  });
});

describe('addresses of documents', () => {
  test.each([
    ['a b.html', 'a%20b.html'],
    ['dir/a#b.html', 'dir/a%23b.html'],
    ['100%.html', '100%25.html'],
    ['a[1].html', 'a%5B1%5D.html'],
    ['./a.html', './a.html'],
    ['../a?b', '../a%3Fb'],
    ['งาน/1.html', '%E0%B8%87%E0%B8%B2%E0%B8%99/1.html'],
    ['C:\\งาน\\a.html', 'file:///C:/%E0%B8%87%E0%B8%B2%E0%B8%99/a.html'],
    ['\\\\server\\share\\a.html', 'file://server/share/a.html'],
    ['https://example.go.th/a b', 'https://example.go.th/a%20b'],
    ['a\nb.html', 'a%0Ab.html'],
    ['', 'report'],
  ])('%j is %s', (document, uri) => {
    const log = JSON.parse(writeIssuesSarif(checkReport(reportWith('งบ 20,OOO บาท')), { document }));
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});
