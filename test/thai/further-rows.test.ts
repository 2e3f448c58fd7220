import { parseBaht, parseBahtWords, parseNumber, parseNumberWords } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

// Each value was typed from the text, before the library was asked.

describe('amounts', () => {
  test.each([
    ['1,000', 100000],
    ['1000 บาท', 100000],
    ['๑,๐๐๐.๕ บาท', 100050],
    ['1,000.555 บาท', undefined],
    ['-500 บาท', -50000],
    ['500-', undefined],
    ['บาท 500', undefined],
    ['500บาท', 50000],
    ['500 บาทถ้วน', 50000],
    ['ห้าร้อยบาท', undefined],
    ['1 ล้านบาท', 100000000],
    ['1.5 ล้าน', undefined],
    ['1,500,000.-', 150000000],
    ['THB 1,500', 150000],
    ['1,500 THB', 150000],
    ['US$ 500', undefined],
    ['500 บาท/คน', undefined],
    ['ฟรี', undefined],
    ['', undefined],
    ['0', 0],
    ['0.01 บาท', 1],
    ['100 บาท 25 สตางค์', 10025],
    ['100 บาท 125 สตางค์', undefined],
    ['25 สตางค์', 25],
    ['1,000,00 บาท', undefined],
    ['1 000 บาท', undefined],
    ['(500) บาท', undefined],
    ['฿500 บาท', 50000],
    ['500 บ.', 50000],
    ['๕ แสนบาท', 50000000],
    ['5 พันบาท', 500000],
    ['5 หมื่น 3 พันบาท', 5300000],
    ['2 ล้าน 3 แสนบาท', 230000000],
  ] as const)('%j', (text, wanted) => expect(parseBaht(text)).toBe(wanted));
});

describe('numbers', () => {
  test.each([
    ['1,234', 1234],
    ['1.50', 1.5],
    ['๑๒.๕', 12.5],
    ['+5', 5],
    ['−5', undefined],
    ['1e5', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
    ['１２', undefined],
    ['1_000', undefined],
    ['00012', 12],
    ['-0', 0],
    ['.5', 0.5],
    ['5.', undefined],
    [' 5 ', 5],
    ['5%', undefined],
  ] as const)('%j', (text, wanted) => expect(parseNumber(text)).toBe(wanted));
});

describe('amounts in words', () => {
  test.each([
    ['หนึ่งบาทถ้วน', 100],
    ['สิบเอ็ดบาท', 1100],
    ['ยี่สิบเอ็ดบาทห้าสิบสตางค์', 2150],
    ['หนึ่งร้อยเอ็ดบาทถ้วน', 10100],
    ['หนึ่งร้อยหนึ่งบาทถ้วน', 10100],
    ['สองล้านห้าแสนบาทถ้วน', 250000000],
    ['หนึ่งล้านล้านบาทถ้วน', 100000000000000],
    ['ยี่สิบห้าสตางค์', 25],
    ['ห้าร้อยบาท', 50000],
    ['พันห้าร้อยบาท', 150000],
    ['ศูนย์บาทถ้วน', 0],
    ['หนึ่งสิบบาท', undefined],
    ['เอ็ดบาท', undefined],
    ['หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหกบาทเจ็ดสิบแปดสตางค์', 12345678],
  ] as const)('%j', (text, wanted) => expect(parseBahtWords(text)).toBe(wanted));
});

describe('numbers in words', () => {
  test.each([
    ['ยี่สิบ', 20],
    ['สามร้อยหกสิบห้า', 365],
    ['ลบห้า', -5],
    ['หนึ่งจุดห้า', 1.5],
    ['สิบล้าน', 10000000],
  ] as const)('%j', (text, wanted) => expect(parseNumberWords(text)).toBe(wanted));
});
