import { describe, expect, test } from 'vitest';
import {
  amount,
  count,
  date,
  dates,
  email,
  found,
  law,
  percent,
  phone,
  plain,
  repaired,
  type Short,
  url,
  year,
  years,
} from './short-mention.js';

// Texts that differ by one character from those where something is found, or found otherwise.

type Rows = readonly (readonly [string, readonly Short[]])[];

describe('digits that go on a word or a number', () => {
  const rows: Rows = [
    ['กระดาษ A4 แผ่น', []],
    ['กระดาษ ก4 แผ่น', [count('4 แผ่น', 4, 'แผ่น')]],
    ['RSK-5 ครั้ง', []],
    ['RSK/5 ครั้ง', []],
    ['RSK_5 ครั้ง', []],
    ['v.5 ครั้ง', []],
    ['RSK:5 ครั้ง', [count('5 ครั้ง', 5, 'ครั้ง')]],
    ['ก-5 ครั้ง', [count('5 ครั้ง', 5, 'ครั้ง')]],
    ['9_5 ครั้ง', []],
    ['0_5 ครั้ง', []],
    ['2-5 คน', []],
    ['2/5 คน', []],
    ['2-0 คน', []],
    ['2- 5 คน', [count('5 คน', 5, 'คน')]],
    ['2/ก 5 คน', [count('5 คน', 5, 'คน')]],
    ['2-5-6 คน', []],
    ['2+5 คน', [count('5 คน', 5, 'คน')]],
  ];
  test.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('marks that begin an item, and what only looks like one', () => {
  const rows: Rows = [
    ['ระเบียบ ๒ พ.ศ. 2546', [law('พ.ศ. 2546', 2546)]],
    ['ระเบียบ ๒. พ.ศ. 2546', [plain('พ.ศ. 2546', 2546)]],
    ['ระเบียบ 1.5 พ.ศ. 2546', [law('พ.ศ. 2546', 2546)]],
    ['ระเบียบ 1.0 พ.ศ. 2546', [law('พ.ศ. 2546', 2546)]],
    ['ระเบียบกค2. พ.ศ. 2546', [law('พ.ศ. 2546', 2546)]],
    ['ระเบียบ (2) พ.ศ. 2546', [plain('พ.ศ. 2546', 2546)]],
    ['ระเบียบ (ฉบับที่ 2) พ.ศ. 2546', [law('พ.ศ. 2546', 2546)]],
    ['ระเบียบ\n2) พ.ศ. 2546', [plain('พ.ศ. 2546', 2546)]],
    ['ระเบียบ\r2) พ.ศ. 2546', [plain('พ.ศ. 2546', 2546)]],
    ['<li>2) ระเบียบ พ.ศ. 2546', [law('พ.ศ. 2546', 2546)]],
  ];
  test.each(rows)('%j', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('spellings that were read past', () => {
  const rows: Rows = [
    ['๑,๐๐o บาท', [repaired(amount('๑,๐๐o บาท', 100_000))]],
    ['๑o,๐๐๐ บาท', [repaired(amount('๑o,๐๐๐ บาท', 1_000_000))]],
    ['๕.๕o บาท', [repaired(amount('๕.๕o บาท', 550))]],
    ['๑o.๕๐ บาท', [repaired(amount('๑o.๕๐ บาท', 1_050))]],
    ['5 คน ๑๐๐ บาท', [count('5 คน', 5, 'คน'), amount('๑๐๐ บาท', 10_000)]],
    ['ตุลาคม ๒๕๖o', [repaired(dates('ตุลาคม ๒๕๖o', '2017-10-01', '2017-10-31'))]],
    ['ตุลาคม พ.ศ..2566', [repaired(dates('ตุลาคม พ.ศ..2566', '2023-10-01', '2023-10-31'))]],
    ['ต.ค. ๒๕๖o - ก.ย. ๒๕๖๑', [repaired(dates('ต.ค. ๒๕๖o - ก.ย. ๒๕๖๑', '2017-10-01', '2018-09-30'))]],
    ['ต.ค. ๒๕๕๙ - ก.ย. ๒๕๖o', [repaired(dates('ต.ค. ๒๕๕๙ - ก.ย. ๒๕๖o', '2016-10-01', '2017-09-30'))]],
    ['๑o - ๑๑ ตุลาคม ๒๕๖๕', [repaired(dates('๑o - ๑๑ ตุลาคม ๒๕๖๕', '2022-10-10', '2022-10-11'))]],
    ['๑ - ๓ ตุลาคม ๒๕๖o', [repaired(dates('๑ - ๓ ตุลาคม ๒๕๖o', '2017-10-01', '2017-10-03'))]],
    ['๓o กันยายน ๒๕๖๕ – ๒ ตุลาคม ๒๕๖๕', [repaired(dates('๓o กันยายน ๒๕๖๕ – ๒ ตุลาคม ๒๕๖๕', '2022-09-30', '2022-10-02'))]],
    ['๒ ตุลาคม ๒๕๖๕ – ๓o ตุลาคม ๒๕๖๕', [repaired(dates('๒ ตุลาคม ๒๕๖๕ – ๓o ตุลาคม ๒๕๖๕', '2022-10-02', '2022-10-30'))]],
    ['สายด่วน ๑๒o๕', []],
    ['โทร. ๐๔๔-๑๒๓๔๕o', []],
  ];
  test.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('years at their limits', () => {
  const rows: Rows = [
    ['พ.ศ. 2999', [plain('พ.ศ. 2999', 2999)]],
    ['ปี 2400', [plain('2400', 2400)]],
    ['ปี 2399', []],
    ['ปี ๒,๕๖๖', []],
    ['ปี ๖๖.๐', []],
    ['ปี ๖๖.๙', []],
    ['ปี 66.9', []],
    ['ปี 66.0', []],
    ['ปี ๖๖.ก', [plain('๖๖', 2566)]],
    ['2510-2540', [years('2510-2540', 2510, 2540)]],
    ['2510-2541', []],
    ['2566-2566', [years('2566-2566', 2566, 2566)]],
    ['ปี 256 คน', [count('256 คน', 256, 'คน')]],
    ['ปีงบประมาณ 2566      และ 2567', [year('2566', 2566)]],
    ['ปีงบประมาณ 2566 และ    2567', [year('2566', 2566), year('2567', 2567)]],
    ['ระเบียบ พ.ศ. 2546 2547', [law('พ.ศ. 2546', 2546)]],
  ];
  test.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('days', () => {
  const rows: Rows = [
    ['8/3/2567-9/3/2567', [dates('8/3/2567-9/3/2567', '2024-03-08', '2024-03-09')]],
    ['8/3/2567 9', [date('8/3/2567', '2024-03-08')]],
    ['8/3/2567 - 9', [date('8/3/2567', '2024-03-08')]],
    ['8 มีนาคม 2567 - 9', [date('8 มีนาคม 2567', '2024-03-08')]],
    ['8 3 2567', []],
    ['8 ตุลาคม 2567.5', []],
    ['๑๒๓ ตุลาคม', []],
    ['5 มกราคม - 31 กุมภาพันธ์ 2567', [['dates', '5 มกราคม - 31 กุมภาพันธ์ 2567', { startsOn: '2024-01-05' }]]],
    ['ต.ค.2566', [dates('ต.ค.2566', '2023-10-01', '2023-10-31')]],
    ['กต.ค. 2566', []],
    ['เดือนมี.ค. 2566', []],
  ];
  test.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('amounts and their words', () => {
  const words = (text: string): unknown => found(text)[0]?.[2]['words'];
  test.each<readonly [string, string | undefined]>([
    ['1,000 บาท (บาทละหนึ่ง)', undefined],
    ['1,000 บาท หนึ่งพันบาทถ้วน)', undefined],
    ['1,000 บาท [หนึ่งพันบาทถ้วน]', undefined],
    ['1,000 บาท (หนึ่งพัน\u00A0บาทถ้วน)', 'หนึ่งพัน\u00A0บาทถ้วน'],
    ['1,000 บาท (หนึ่งพัน\rบาทถ้วน)', 'หนึ่งพัน\rบาทถ้วน'],
    ['1,000 บาท (หนึ่งพัน\u200Bบาทถ้วน)', 'หนึ่งพัน\u200Bบาทถ้วน'],
    ['1,000 บาท (หนึ่งพันบาทถ้วน1)', undefined],
  ])('%j', (text, expected) => {
    const behind = words(text) as { readonly text: string } | undefined;
    expect(behind?.text).toBe(expected);
  });
  test.each<readonly [string, readonly Short[]]>([
    ['5 คน-30 บาท', [count('5 คน', 5, 'คน'), amount('30 บาท', 3_000)]],
    ['ร้อยละ 5 ร้อยละ 6', [percent('ร้อยละ 5', 5), percent('ร้อยละ 6', 6)]],
    ['ร้อยละ5', [percent('ร้อยละ5', 5)]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('telephones', () => {
  const rows: Rows = [
    ['044,123456', []],
    ['044/123456', []],
    ['044 12 3456', []],
    ['+66 2 123 4567', [phone('+66 2 123 4567', '021234567')]],
    ['02 123 4567', [phone('02 123 4567', '021234567')]],
    ['044-123456-0', []],
    ['044-123456/7', []],
    ['044-123456-ก', [phone('044-123456', '044123456')]],
    ['044-123456.5', []],
    ['สายด่วน 12345', [phone('12345', '12345')]],
    ['สายด่วน 123456', []],
    ['สายด่วน 1205/6', []],
    ['สายด่วน 1205/ก', [phone('1205', '1205')]],
  ];
  test.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('addresses', () => {
  const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.go.th`;
  const rows: Rows = [
    ['https://a.go.th?x=1', [url('https://a.go.th?x=1')]],
    ['https://a.go.th#top', [url('https://a.go.th#top')]],
    ['https://a.go.th:0/x', [url('https://a.go.th:0/x')]],
    ['https://a.go.th:x/y', [url('https://a.go.th')]],
    ['https://a.go.th!/y', [url('https://a.go.th')]],
    ['ftp://a.go.th/b', [url('a.go.th/b')]],
    ['a.go.th: ดู', [url('a.go.th')]],
    ['a.go.th9/b', []],
    ['https://a9.go.th', [url('https://a9.go.th')]],
    ['https://a-b.go.th', [url('https://a-b.go.th')]],
    ['https://a_b.go.th', []],
    ['www.a.co..', [url('www.a.co')]],
    ['www.a.co.-', [url('www.a.co')]],
    ['https://a.go.th/b!', [url('https://a.go.th/b')]],
    ['https://a.go.th/%E0%B8%81', [url('https://a.go.th/%E0%B8%81')]],
    ['x%a@b.com', [email('x%a@b.com')]],
    [`${'a'.repeat(64)}@b.com`, [email(`${'a'.repeat(64)}@b.com`)]],
    [`ก ข ค ง จ ฉ ${'a'.repeat(64)}@b.com`, [email(`${'a'.repeat(64)}@b.com`)]],
    [`a@${host}`, [email(`a@${host}`)]],
    [`ก a@${host}`, [email(`a@${host}`)]],
    ['a@b.com5', []],
    ['a@-.com', [email('a@-.com')]],
  ];
  test.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('names of things', () => {
  const rows: Rows = [
    ['๓ คนละ', []],
    ['๓ ครอบครัว', [count('๓ ครอบครัว', 3, 'ครอบครัว')]],
    ['๓ ครั้ง', [count('๓ ครั้ง', 3, 'ครั้ง')]],
    ['๕ สตางค์', [amount('๕ สตางค์', 5)]],
    ['๕ สตรี', []],
    ['๓ วันพุธ', []],
    ['๓ เดือนมีนาคม', []],
  ];
  test.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
