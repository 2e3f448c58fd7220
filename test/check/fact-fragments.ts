import fc from 'fast-check';

const numbers = ['2566', '๒๕๖๗', '2570', '66', '๗๐', '5', '๑๒', '31', '1,500', '๒,๕๐๐.๕๐', '100000', '12.5', '2500'];
const months = ['มกราคม', 'กุมภาพันธ์', 'ธ.ค.', 'มค', 'Jan', 'กันยายน'];
const words = [
  'แผน',
  'สังคม',
  'ตำบลช่อระกา',
  'รวม',
  'เป็นเงิน',
  'จำนวน',
  'ระเบียบ',
  'พระราชบัญญัติ',
  'ประกาศ',
  'เมื่อ',
  'ITA',
  'O43',
];
const whole = [
  'โทร. 044-123456',
  '+66 81 234 5678',
  'สายด่วน 1205',
  'https://a.go.th/x?y=2566',
  'www.b.com',
  'a@b.com',
  'RSK-03/2570',
  'ต.ค.67–มี.ค.68',
  '๑ - ๓ ตุลาคม ๒๕๖๕',
  '13/2567',
  '1-2567',
  '(ฉบับที่ 2)',
  '(๑)',
  '๒.',
  'ข้อ ๓',
  'ครั้งที่ 4',
];
const yearWords = ['', '', 'ปี ', 'ปี', 'ปีงบประมาณ ', 'ประจำปีงบประมาณ ', 'งบประมาณรายจ่ายประจำปี ', 'ปีการศึกษา '];
const eras = ['', '', 'พ.ศ. ', 'พ.ศ.', 'ค.ศ. ', 'พุทธศักราช '];
const units = [
  'คน',
  'โครงการ',
  'ครั้ง',
  'รายการ',
  'รายงาน',
  'กองทุน',
  'บาท',
  'ล้านบาท',
  'สตางค์',
  'บาทถ้วน',
  '%',
  'เดือน',
  'ปี',
];
const weekdays = ['', 'วันที่ ', 'วันจันทร์ที่ ', 'ศุกร์ที่ '];
const marks = ['-', ' - ', ' – ', ' ถึง '];
const gaps = [' ', ' ', ' ', ', ', ' และ ', '\n', '\t', ' (', ') '];

const of = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));

const year = joined(of(...yearWords), of(...eras), of(...numbers));
const day = joined(
  of(...weekdays),
  of('1', '๕', '29', '31', '32'),
  of(' ', ''),
  of(...months),
  of(' ', ' พ.ศ. '),
  of('2566', '๒๕๖๗', '66'),
);
const numeric = of('1/10/2565', '30/9/66', '2567-03-08', '31/4/2567', '8-3-2567', '8-3-67', '8.3.2567', '๕/๑/๒๕๖๖');
const counted = joined(of(...numbers), of(' ', ''), of(...units));

/** Phrases of reports side by side: years, days, amounts, counts, laws, addresses and what only looks like them. */
export const factTexts: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        of(...words),
        of(...whole),
        year,
        joined(year, of(...marks), of(...eras), of(...numbers)),
        day,
        numeric,
        joined(day, of(...marks), day),
        joined(of('1', '๕'), of(...marks), day),
        joined(of(...months), of(' '), of('2566', '๖๗')),
        counted,
        joined(counted, of(' '), of('๕๐ สตางค์', '(หนึ่งพันบาทถ้วน)', '(ห้าร้อย)')),
        joined(of('ร้อยละ ', '฿ 1,', 'ITA '), of('500', '๕๐๐', '2567')),
      ),
      of(...gaps),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.flat().join(''));
