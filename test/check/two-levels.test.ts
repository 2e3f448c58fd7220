import { checkReport } from 'thai-ita/check';
import { readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

// Reports whose measures have two levels, or stand under headings: each measure typed from the table, and what a stranger would tell.

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const over = (columns: number, text: string) => `<tr><td colspan="${columns}">${text}</td></tr>`;
const reportOf = (...rows: readonly string[]) =>
  `<p>รายงานผล ประจำปีงบประมาณ พ.ศ. 2566</p><p>อบต.ตัวอย่าง</p><table>${row('ที่', 'มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์')}${rows.join('')}</table>`;

/** What is told of a report whatever its levels are. */
const always = ['check.work-has-evidence', 'check.indicators-are-covered'];

function judged(text: string) {
  const { value } = readReport(text);
  if (value === undefined) throw new Error('not read');
  const measures = value.measures.map(({ sections = [], number = '', title }) =>
    [...sections, number, title].join(' | '),
  );
  const codes = checkReport(value).map(({ code }) => code);
  return { measures, codes: codes.filter((code) => !always.includes(code)) };
}

describe('levels give no false alarm', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'numbers of two levels',
      reportOf(
        row('1', 'การเปิดเผยข้อมูล', '', ''),
        row('1.1', 'เผยแพร่ข้อมูล', 'จัดทำประกาศ', 'เข้าถึงข้อมูล'),
        row('1.2', 'ตอบข้อซักถาม', 'ตั้งกลุ่มไลน์', 'ตอบเร็ว'),
        row('2', 'การจัดซื้อจัดจ้าง', '', ''),
        row('2.1', 'เผยแพร่แผน', 'ประกาศแผน', 'โปร่งใส'),
      ),
      ['1 การเปิดเผยข้อมูล | 1.1 | เผยแพร่ข้อมูล', '1 การเปิดเผยข้อมูล | 1.2 | ตอบข้อซักถาม', '2 การจัดซื้อจัดจ้าง | 2.1 | เผยแพร่แผน'],
    ],
    [
      'numbers that begin anew under each heading',
      reportOf(
        over(4, 'มิติที่ 1 สังคมไม่ทน'),
        row('1', 'ปลูกฝังจิตสำนึก', 'จัดอบรม', 'เข้าใจ'),
        row('2', 'ส่งเสริมเยาวชน', 'จัดค่าย', 'ตื่นตัว'),
        over(4, 'มิติที่ 2 ป้องกัน'),
        row('1', 'ประกาศเจตจำนง', 'ประกาศนโยบาย', 'ยึดถือ'),
        row('2', 'ตรวจสอบภายใน', 'ทำแผน', 'ไม่พบ'),
      ),
      [
        'มิติที่ 1 สังคมไม่ทน | 1 | ปลูกฝังจิตสำนึก',
        'มิติที่ 1 สังคมไม่ทน | 2 | ส่งเสริมเยาวชน',
        'มิติที่ 2 ป้องกัน | 1 | ประกาศเจตจำนง',
        'มิติที่ 2 ป้องกัน | 2 | ตรวจสอบภายใน',
      ],
    ],
    [
      'headings in headings, whose numbers are not those of the measures',
      reportOf(
        over(4, 'ยุทธศาสตร์ที่ 1 สร้างสังคม'),
        over(4, '1.1 แนวทางการปลูกฝัง'),
        row('1', 'อบรมคุณธรรม', 'อบรม 1 ครั้ง', 'เข้าใจ'),
        row('2', 'ค่ายเยาวชน', 'จัดค่าย', 'ตื่นตัว'),
        over(4, '1.2 แนวทางการสร้างเครือข่าย'),
        row('1', 'เครือข่าย', 'ตั้งเครือข่าย', 'มีสมาชิก'),
      ),
      [
        'ยุทธศาสตร์ที่ 1 สร้างสังคม | 1.1 แนวทางการปลูกฝัง | 1 | อบรมคุณธรรม',
        'ยุทธศาสตร์ที่ 1 สร้างสังคม | 1.1 แนวทางการปลูกฝัง | 2 | ค่ายเยาวชน',
        'ยุทธศาสตร์ที่ 1 สร้างสังคม | 1.2 แนวทางการสร้างเครือข่าย | 1 | เครือข่าย',
      ],
    ],
    [
      'letters under numbers',
      reportOf(
        row('1', 'การเปิดเผยข้อมูล', '', ''),
        row('ก.', 'เผยแพร่ข้อมูล', 'จัดทำประกาศ', 'เข้าถึงข้อมูล'),
        row('ข.', 'ตอบข้อซักถาม', 'ตั้งกลุ่มไลน์', 'ตอบเร็ว'),
        row('2', 'จัดซื้อจัดจ้าง', '', ''),
        row('ก.', 'เผยแพร่แผน', 'ประกาศแผน', 'โปร่งใส'),
        row('3', 'ประกาศเจตจำนง', 'ประกาศนโยบาย', 'ยึดถือ'),
      ),
      [
        '1 การเปิดเผยข้อมูล | ก | เผยแพร่ข้อมูล',
        '1 การเปิดเผยข้อมูล | ข | ตอบข้อซักถาม',
        '2 จัดซื้อจัดจ้าง | ก | เผยแพร่แผน',
        '3 | ประกาศเจตจำนง',
      ],
    ],
    [
      'the same title under two headings',
      reportOf(
        row('1', 'งานคลัง', '', ''),
        row('1.1', 'จัดทำคู่มือ', 'คู่มือการเงิน', 'ใช้ปฏิบัติงาน'),
        row('2', 'งานช่าง', '', ''),
        row('2.1', 'จัดทำคู่มือ', 'คู่มือขออนุญาต', 'ลดเวลา'),
      ),
      ['1 งานคลัง | 1.1 | จัดทำคู่มือ', '2 งานช่าง | 2.1 | จัดทำคู่มือ'],
    ],
    [
      'dashes beside a measure with parts',
      reportOf(
        row('1', 'การเปิดเผยข้อมูล', '-', '-'),
        row('1.1', 'เผยแพร่ข้อมูล', 'จัดทำประกาศ', 'เข้าถึงข้อมูล'),
        row('1.2', 'ตอบข้อซักถาม', 'ตั้งกลุ่มไลน์', 'ตอบเร็ว'),
      ),
      ['1 | การเปิดเผยข้อมูล', '1.1 | เผยแพร่ข้อมูล', '1.2 | ตอบข้อซักถาม'],
    ],
    [
      'a measure with parts that says something itself',
      reportOf(
        row('1', 'การเปิดเผยข้อมูล', 'แต่งตั้งคณะทำงาน', ''),
        row('1.1', 'เผยแพร่ข้อมูล', 'จัดทำประกาศ', 'เข้าถึงข้อมูล'),
        row('2', 'จัดซื้อจัดจ้าง', 'ประกาศแผน', 'โปร่งใส'),
      ),
      ['1 | การเปิดเผยข้อมูล', '1.1 | เผยแพร่ข้อมูล', '2 | จัดซื้อจัดจ้าง'],
    ],
    [
      'numbers that go on over headings',
      reportOf(
        over(4, 'ด้านการเปิดเผยข้อมูล'),
        row('1', 'เผยแพร่ข้อมูล', 'ปรับปรุงเว็บไซต์', 'ครบถ้วน'),
        over(4, 'ด้านการให้บริการ'),
        row('2', 'ลดขั้นตอน', 'จัดทำคู่มือ', 'รวดเร็ว'),
      ),
      ['ด้านการเปิดเผยข้อมูล | 1 | เผยแพร่ข้อมูล', 'ด้านการให้บริการ | 2 | ลดขั้นตอน'],
    ],
    [
      'three levels',
      reportOf(
        row('๑', 'สร้างสังคม', '', ''),
        row('๑.๑', 'ปลูกฝังจิตสำนึก', '', ''),
        row('๑.๑.๑', 'อบรมพนักงาน', 'อบรมแล้ว', 'เข้าใจ'),
        row('๑.๒', 'สร้างเครือข่าย', '', ''),
        row('๑.๒.๑', 'ตั้งเครือข่าย', 'ตั้งแล้ว', 'มีสมาชิก'),
      ),
      ['๑ สร้างสังคม | ๑.๑ ปลูกฝังจิตสำนึก | 1.1.1 | อบรมพนักงาน', '๑ สร้างสังคม | ๑.๒ สร้างเครือข่าย | 1.2.1 | ตั้งเครือข่าย'],
    ],
  ])('%s', (_, text, measures) => {
    const { measures: read, codes } = judged(text);
    expect(read).toEqual(measures);
    expect(codes.filter((code) => code !== 'check.report-uses-one-script')).toEqual([]);
  });
});

describe('what is wrong is told all the same', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a gap under one heading',
      reportOf(
        over(4, 'มิติที่ 1 สังคมไม่ทน'),
        row('1', 'ปลูกฝังจิตสำนึก', 'จัดอบรม', 'เข้าใจ'),
        row('3', 'ส่งเสริมเยาวชน', 'จัดค่าย', 'ตื่นตัว'),
      ),
      ['check.numbers-go-on'],
    ],
    [
      'a heading below which numbers begin at three',
      reportOf(
        over(4, 'มิติที่ 1 สังคมไม่ทน'),
        row('1', 'ปลูกฝังจิตสำนึก', 'จัดอบรม', 'เข้าใจ'),
        over(4, 'มิติที่ 2 ป้องกัน'),
        row('3', 'ส่งเสริมเยาวชน', 'จัดค่าย', 'ตื่นตัว'),
      ),
      ['check.numbers-go-on'],
    ],
    [
      'the same title under one heading',
      reportOf(
        over(4, 'มิติที่ 1 สังคมไม่ทน'),
        row('1', 'ปลูกฝังจิตสำนึก', 'จัดอบรม', 'เข้าใจ'),
        row('2', 'ปลูกฝังจิตสำนึก', 'จัดค่าย', 'ตื่นตัว'),
      ),
      ['check.titles-are-unique'],
    ],
    [
      'a part that says nothing',
      reportOf(
        row('1', 'การเปิดเผยข้อมูล', 'แต่งตั้งคณะทำงาน', 'มีผู้รับผิดชอบ'),
        row('1.1', 'เผยแพร่ข้อมูล', '', 'เข้าถึงข้อมูล'),
        row('2', 'จัดซื้อจัดจ้าง', 'ประกาศแผน', ''),
      ),
      ['check.measure-has-activity', 'check.measure-has-outcome'],
    ],
  ])('%s', (_, text, wanted) => expect(judged(text).codes).toEqual(wanted));
});
