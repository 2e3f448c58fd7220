import {
  explainBaht,
  explainCitizenId,
  explainNumber,
  explainNumberWords,
  explainPhone,
  formatNumber,
  formatNumberWords,
  normalizeThai,
  parseBaht,
  parseCitizenId,
  parseNumber,
  parseNumberWords,
  parsePhone,
  satangOfBaht,
  wordsOf,
} from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';
import { findDamage } from '../../src/thai/text/damage.js';

// Rows of the kinds that public fault reports of other software show, each value typed from the rules of the language.

type Row<Right> = readonly [text: string, right: Right];

describe('parseBaht', () => {
  const rows: readonly Row<number | undefined>[] = [
    ['1,234 บาท 50 สตางค์', 123_450],
    ['50 สตางค์', 50],
    ['THB 1,234.50', 123_450],
    ['5,000 บาท 50 สตางค์', 500_050],
    ['๑,๒๓๔ บาท ๕๐ สตางค์', 123_450],
    ['๕ บาท ๕ สตางค์', 505],
    ['5บาท25สตางค์', 525],
    ['๗๕ สตางค์', 75],
    ['25สตางค์', 25],
    ['0 บาท 5 สตางค์', 5],
    ['5 บาท 100 สตางค์', undefined],
    ['5.50 บาท 50 สตางค์', undefined],
    ['1,234.50 บ.', 123_450],
    ['500บ.', 50_000],
    ['๓,๐๐๐ บ.', 300_000],
    ['THB1,234', 123_400],
    ['THB -1,234.50', -123_450],
    ['-THB 1,234.50', -123_450],
    ['1,234.50 THB', 123_450],
    ['5,000 บาท (ห้าพันบาทถ้วน)', 500_000],
    ['5,000.00 บาท (ห้าพันบาทถ้วน)', 500_000],
    ['๕,๐๐๐ บาท (ห้าพันบาทถ้วน)', 500_000],
    ['1,000.- (หนึ่งพันบาทถ้วน)', 100_000],
    ['1,000.-(หนึ่งพันบาทถ้วน)', 100_000],
    ['1,000 (หนึ่งพันบาทถ้วน)', 100_000],
    ['20.50 บาท (ยี่สิบบาทห้าสิบสตางค์)', 2_050],
    ['20 บาท 50 สตางค์ (ยี่สิบบาทห้าสิบสตางค์)', 2_050],
    ['5,000 บาท (หกพันบาทถ้วน)', undefined],
    ['5,000 บาท (ห้าพันบาทถ้วน', undefined],
    ['5,000 บาท (รวมภาษี)', undefined],
    ['1 ล้าน 5 แสนบาท', 150_000_000],
    ['3 แสน 2 หมื่นบาท', 32_000_000],
    ['๒ ล้าน ๕ แสน บาท', 250_000_000],
    ['1 หมื่น 5 พันบาท', 1_500_000],
    ['1 ล้าน 250,000 บาท', 125_000_000],
    ['5 แสน 1 ล้านบาท', undefined],
    ['1 ล้าน 5 ล้านบาท', undefined],
    ['1.5 ร้อยบาท', 15_000],
    ['+5 บาท', 500],
    ['.5 บาท', 50],
    ['-.50 บาท', -50],
    ['.50', 50],
    ['+1,234.50', 123_450],
    ['01,000', undefined],
    ['01,000 บาท', undefined],
    ['00,500', undefined],
    ['007 บาท', 700],
    ['\uFEFF500 บาท', 50_000],
    ['\u202D1,234\u202C บาท', 123_400],
    ['500\u200B บาท', 50_000],
    ['500\u202Fบาท', 50_000],
    ['\t500 บาท\n', 50_000],
    ['๕๘๑,๐๙๖ .๐๐ บาท', 58_109_600],
    ['1,500-2,500 บาท', undefined],
    ['15, 642 บาท', undefined],
    ['15,642. 50 บาท', undefined],
    ['500*3 บาท', undefined],
    ['1 000 บาท', undefined],
  ];
  test.each(rows)('%j is %s', (text, right) => {
    expect(parseBaht(text)).toBe(right);
    expect(explainBaht(text) === undefined).toBe(right !== undefined);
  });
});

describe('parseNumber and its kin', () => {
  const rows: readonly Row<number | undefined>[] = [
    ['+5', 5],
    ['.5', 0.5],
    ['-.5', -0.5],
    ['+.25', 0.25],
    ['๑.๕', 1.5],
    ['.๕', 0.5],
    ['+๑,๐๐๐', 1000],
    [' 12', 12],
    ['12 ', 12],
    ['\u00A012\u00A0', 12],
    ['\n12\r\n', 12],
    ['\uFEFF12', 12],
    ['\u202D1234\u202C', 1234],
    ['\u200E1234', 1234],
    ['\u200F1234', 1234],
    ['\u202A1234', 1234],
    ['\u20691234', 1234],
    ['\u061C1234', 1234],
    ['1\u200B234', 1234],
    ['1,234\u2066', 1234],
    ['01,000', undefined],
    ['0,500', undefined],
    ['007', 7],
    ['+-5', undefined],
    ['-+5', undefined],
    ['++5', undefined],
    ['5+', undefined],
    ['5.', undefined],
    ['.', undefined],
    ['+', undefined],
    ['1 2', undefined],
    [' ', undefined],
    ['1,23', undefined],
  ];
  test.each(rows)('%j is %s', (text, right) => {
    expect(parseNumber(text)).toBe(right);
    expect(explainNumber(text) === undefined).toBe(right !== undefined);
    if (right === undefined) {
      expect(() => satangOfBaht(text)).toThrow(RangeError);
      expect(() => formatNumberWords(text)).toThrow(RangeError);
    } else {
      expect(satangOfBaht(text)).toBe(right * 100);
      expect(formatNumber(text.trim())).toBe(formatNumber(text));
    }
  });

  test.each<readonly [string, string]>([
    ['+5', 'ห้า'],
    ['.5', 'ศูนย์จุดห้า'],
    ['-.๕', 'ลบศูนย์จุดห้า'],
    [' 21 ', 'ยี่สิบเอ็ด'],
  ])('%j in words is %s', (text, right) => {
    expect(formatNumberWords(text)).toBe(right);
  });
});

describe('messages name what cannot be seen', () => {
  test.each([
    ['12\u00003', 'U+0000'],
    ['12\u28003', 'U+2800'],
    ['\uE0011234', 'U+E001'],
    ['12\u30003', 'U+3000'],
    ['1\u00A02', 'U+00A0'],
  ])('%j has %s', (text, name) => {
    expect(explainNumber(text)?.message.en).toContain(name);
    expect(explainNumber(text)?.message.th).toContain(name);
    expect(explainNumber(text)?.message.en).not.toContain(text);
  });
});

describe('parseNumberWords', () => {
  const rows: readonly Row<number | undefined>[] = [
    ['พันห้า', undefined],
    ['หมื่นห้า', undefined],
    ['แสนสอง', undefined],
    ['ร้อยห้า', undefined],
    ['พันสอง', undefined],
    ['หมื่นเก้า', undefined],
    ['แสนเจ็ด', undefined],
    ['ลบพันห้า', undefined],
    ['พันห้าร้อย', 1500],
    ['หมื่นห้าพัน', 15000],
    ['แสนสองหมื่น', 120000],
    ['ร้อยเอ็ด', 101],
    ['พันเอ็ด', 1001],
    ['พันยี่สิบ', 1020],
    ['ร้อยยี่สิบห้า', 125],
    ['หนึ่งพันห้า', 1005],
    ['หนึ่งหมื่นห้า', 10005],
    ['หนึ่งแสนสอง', 100002],
    ['สองพันห้า', 2005],
    ['พัน', 1000],
    ['สิบห้า', 15],
  ];
  test.each(rows)('%s is %s', (text, right) => {
    expect(parseNumberWords(text)).toBe(right);
    expect(explainNumberWords(text) === undefined).toBe(right !== undefined);
  });
});

describe('normalizeThai', () => {
  const rows: readonly Row<string>[] = [
    ['ก\u202Aข', 'กข'],
    ['ก\u202Bข', 'กข'],
    ['ก\u202Cข', 'กข'],
    ['ก\u202Dข', 'กข'],
    ['ก\u202Eข', 'กข'],
    ['ก\u2066ข', 'กข'],
    ['ก\u2067ข', 'กข'],
    ['ก\u2068ข', 'กข'],
    ['ก\u2069ข', 'กข'],
    ['ก\u061Cข', 'กข'],
    ['ที\u202A่ดี', 'ที่ดี'],
    ['สำาหรับ', 'สำหรับ'],
    ['คำา', 'คำ'],
    ['จำานวน', 'จำนวน'],
    ['กำาหนด', 'กำหนด'],
    ['ประจำาปี', 'ประจำปี'],
    ['ดำาเนินการ', 'ดำเนินการ'],
    ['น้ำา', 'น้ำ'],
    ['อำาเภอ', 'อำเภอ'],
    ['นาํเสนอ', 'นำเสนอ'],
    ['ทาํแผน', 'ทำแผน'],
    ['ประจาํปี', 'ประจำปี'],
    ['สาํ หรับ', 'สำ หรับ'],
    ['น้าํ', 'น้ำ'],
    ['ภาษๅ', 'ภาษา'],
    ['มๅตรการ', 'มาตรการ'],
    ['ฤๅษี', 'ฤๅษี'],
    ['ฦๅชา', 'ฦๅชา'],
    ['ที\uF70Aดี', 'ที่ดี'],
    ['ปู\uF70Bย่า', 'ปู้ย่า'],
    ['ก\uF701น', 'กิน'],
    ['ป\uF702', 'ปี'],
    ['ถ\uF703ง', 'ถึง'],
    ['ค\uF704อ', 'คือ'],
    // the Adobe Glyph List has code points of its own for marks that stand further left or lower
    ['ป\uF886ที่', 'ปีที่'],
    ['ก\uF885น', 'กิน'],
    ['ถ\uF887ง', 'ถึง'],
    ['ค\uF888อ', 'คือ'],
    ['ป\uF884น', 'ปัน'],
    ['เป\uF889น', 'เป็น'],
    ['ท\uF88Aาน', 'ท่าน'],
    ['ท\uF88Bาน', 'ท่าน'],
    ['ป\uF88Cา', 'ป่า'],
    ['ด\uF88Dาน', 'ด้าน'],
    ['ด\uF88Eาน', 'ด้าน'],
    ['ป\uF88Fา', 'ป้า'],
    ['โต\uF891ะ', 'โต๊ะ'],
    ['ปี\uF890', 'ปี๊'],
    ['ป\uF892', 'ป๊'],
    ['ต\uF894อ', 'ต๋อ'],
    ['ปี\uF893', 'ปี๋'],
    ['ป\uF895', 'ป๋'],
    ['กรณ\uF897', 'กรณ์'],
    ['สิทธิ\uF896', 'สิทธิ์'],
    ['ศิลป\uF898', 'ศิลป์'],
    ['ป\uF899', 'ปํ'],
    ['ป\uF710น', 'ปัน'],
    ['เป\uF712น', 'เป็น'],
    ['ฝ\uF711า', 'ฝำ'],
    ['พันธ\uF718\uF70E', 'พันธุ์'],
    ['พันธุ\uF70E', 'พันธุ์'],
    ['\uF700าน', 'ฐาน'],
    ['ผู\uF706', 'ผู้'],
    ['\uF70Fาติ', 'ญาติ'],
    ['ป\uF705า', 'ป่า'],
    ['ร\uF719', 'รู'],
    ['ฟ\uF713า', 'ฟ่า'],
    ['ปุ\uF71A', 'ปฺุ'],
  ];
  test.each(rows)('%j is %s', (text, right) => {
    expect(normalizeThai(text)).toBe(right.normalize('NFC'));
  });

  test.each<Row<string>>([
    ['สำาหรับ', 'สำหรับ'],
    ['นาํเสนอ', 'นำเสนอ'],
    ['ที\uF70Aดี', 'ที่ดี'],
    ['ก\u202Eข', 'กข'],
  ])('%j is mended by the safe steps', (text, right) => {
    expect(normalizeThai(text, { only: 'safe' })).toBe(right);
  });
});

describe('findDamage', () => {
  const damaged: readonly (readonly [text: string, kind: string, found: string])[] = [
    ['เ ป็น', 'spaced-vowel', 'เ ป'],
    ['แ ผน', 'spaced-vowel', 'แ ผ'],
    ['โ ครงการ', 'spaced-vowel', 'โ ค'],
    ['ใ น', 'spaced-vowel', 'ใ น'],
    ['ไ ม่มี', 'spaced-vowel', 'ไ ม'],
    ['ภาษๅ', 'wrong-letter', 'ษๅ'],
    ['มๅตรการ', 'wrong-letter', 'มๅ'],
    ['มำตรกำร', 'wrong-letter', 'มำตร'],
    ['ประชำชน', 'wrong-letter', 'ประชำ'],
    ['รำยงำน', 'wrong-letter', 'รำย'],
    ['กำรดำเนินงำน', 'wrong-letter', 'กำร'],
    ['หน่วยงำน', 'wrong-letter', 'งำน'],
    ['ด้ำน', 'wrong-letter', 'ด้ำ'],
    ['ผ่ำน', 'wrong-letter', 'ผ่ำ'],
    ['ข้ำรำชกำร', 'wrong-letter', 'ข้ำ'],
    ['ท่ำน', 'wrong-letter', 'ท่ำ'],
    ['อำคำร', 'wrong-letter', 'อำคำร'],
    ['ตำมแผน', 'wrong-letter', 'ตำม'],
    ['เพอื่', 'misplaced-mark', 'เพอื่'],
    ['ชอื่', 'misplaced-mark', 'ชอื่'],
    ['รายชอื่ผู้เข้าร่วม', 'misplaced-mark', 'ชอื่'],
    ['เร่ือง', 'misplaced-mark', 'ร่ื'],
    ['วันท่ี', 'misplaced-mark', 'ท่ี'],
    ['กิุน', 'misplaced-mark', 'กิุ'],
    ['ท่้าน', 'misplaced-mark', 'ท่้'],
    ['ดิา', 'misplaced-mark', 'ดิา'],
    ['เปน', 'lost-mark', 'เปน'],
    ['เปนทางการ', 'lost-mark', 'เปน'],
    ['ไดรับแจ้ง', 'lost-mark', 'ได'],
    ['ผูบริหาร', 'lost-mark', 'ผู'],
    ['ผูมีส่วนได้เสีย', 'lost-mark', 'ผู'],
    ['ใหบริการ', 'lost-mark', 'ให'],
    ['ใหแก่', 'lost-mark', 'ให'],
    ['เพือให้', 'lost-mark', 'เพือ'],
  ];
  test.each(damaged)('%s: %s %s', (text, kind, found) => {
    expect(findDamage(text)[0]).toMatchObject({ kind, found });
  });

  test.each([
    'คำสั่งกรมการปกครอง',
    'สำรวจความคิดเห็น',
    'ดำรงไว้ซึ่งคุณธรรม',
    'กำหนดนโยบาย',
    'ทำนโยบายใหม่',
    'นำนวัตกรรมมาใช้',
    'เสนออื่น ๆ',
    'ผู้อื่น คนอื่น',
    'เธออิจฉา',
    'ผูกพัน ผู้รับผิดชอบ',
    'ใหญ่ ใหม่ ให้',
    'บันได ไดโนเสาร์ รายได้ ไม้บรรทัด ใดก็ได้',
    'ประเทศสเปน',
    'น้ำท่วม ต่ำ ค่ำ ซ้ำ ย้ำ ล้ำ ค้ำประกัน ก้ำกึ่ง ฉ่ำ ร่ำรวย ถ้ำ คว่ำ ช้ำ',
    'สระ เ แ โ ใ ไ',
    'ฤๅษี ฤๅ',
    'องค์การ วันจันทร์ สิทธิ์ พันธุ์ ศักดิ์',
    'จำนวน จำนงค์ ทำงาน อำนาจ ลำดับ รำวง',
    'เกาะ เพราะ เคาะ',
    'ทำยอดขาย ยกตัวอย่าง',
    'เมือง เมือก เรือง เลือน',
    'ความต้องการของประชาชน',
  ])('%s is sound', (text) => {
    expect(findDamage(text)).toEqual([]);
  });
});

describe('wordsOf', () => {
  test.each<Row<readonly string[]>>([
    ['ก.พ.ร.', ['ก.พ.ร.']],
    ['ก.ค.ศ.', ['ก.ค.ศ.']],
    ['ก.พ.อ.', ['ก.พ.อ.']],
    ['ส.ค.ส.', ['ส.ค.ส.']],
    ['ดร.', ['ดร.']],
    ['ผศ.ดร.', ['ผศ.', 'ดร.']],
    ['น.ส.', ['น.ส.']],
    ['ก.ถ.', ['ก.ถ.']],
    ['ก.อบต.', ['ก.อบต.']],
    ['ม.ค.', ['ม.ค.']],
    ['5 ก.พ. 2566', ['5', ' ', 'ก.พ.', ' ', '2566']],
    ['ตามมติก.พ.ร.', ['ตาม', 'มติ', 'ก.พ.ร.']],
    ['ปีพ.ศ.2566', ['ปี', 'พ.ศ.', '2566']],
    ['เม.ย.', ['เม.ย.']],
    ['สำนักงาน ป.ป.ช.', ['สำนักงาน', ' ', 'ป.ป.ช.']],
  ])('%s', (text, right) => {
    expect(wordsOf(text)).toEqual(right);
  });
});

describe('citizen ids and telephones', () => {
  // Check digits by hand: 13, 12, … 2 times each of the first twelve digits, summed; 11 less the rest by 11, its last digit.
  test.each<Row<string | undefined>>([
    // 13+0+…: only the first digit counts: 13 × 1 = 13, rest 2, 11 - 2 = 9.
    ['1000000000009', '1000000000009'],
    ['1-0000-00000-00-9', '1000000000009'],
    ['๑-๐๐๐๐-๐๐๐๐๐-๐๐-๙', '1000000000009'],
    ['1 0000 00000 00 9', '1000000000009'],
    // 13 + 24 + 33 + 40 + 45 + 48 + 49 + 48 + 45 + 0 + 3 + 4 = 352 = 32 × 11, 11 - 0 = 11, so 1.
    ['1234567890121', '1234567890121'],
    ['1-2345-67890-12-1', '1234567890121'],
    [' 1-2345-67890-12-1\u200B', '1234567890121'],
    ['1234567890122', undefined],
    ['1000000000008', undefined],
    ['0000000000001', undefined],
    ['123456789012', undefined],
    ['12345678901211', undefined],
    ['1--2345-67890-12-1', undefined],
    ['๑234567890121', undefined],
    ['1234567890121x', undefined],
    ['', undefined],
  ])('citizen id %j', (text, right) => {
    expect(parseCitizenId(text)).toBe(right);
    expect(explainCitizenId(text) === undefined).toBe(right !== undefined);
  });

  test.each<Row<string | undefined>>([
    ['081-234-5678', '0812345678'],
    ['๐๘๑-๒๓๔-๕๖๗๘', '0812345678'],
    ['+66 81 234 5678', '0812345678'],
    ['+66-2-123-4567', '021234567'],
    ['66812345678', undefined],
    ['(044) 123456', '044123456'],
    ['044-123-456', '044123456'],
    ['0 4412 3456', '044123456'],
    ['02 123 4567', '021234567'],
    ['0812345678', '0812345678'],
    ['1567', '1567'],
    ['191', '191'],
    ['08123456', undefined],
    ['081234567890', undefined],
    ['12345678', undefined],
    ['012345678', undefined],
    ['', undefined],
    ['โทร', undefined],
  ])('telephone %j', (text, right) => {
    expect(parsePhone(text)).toBe(right);
    expect(explainPhone(text) === undefined).toBe(right !== undefined);
  });
});
