import fc from 'fast-check';
import {
  explainThaiDate,
  formatFiscalYear,
  formatThaiDate,
  isoDay,
  parseFiscalYears,
  parseThaiDate,
} from 'thai-ita/calendar';
import { findMentions, type Mention } from 'thai-ita/mention';
import { formatBaht, parseBaht } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

/** Pieces that mentions are made of, and what breaks them. */
const piece = fc.constantFrom(
  ...['0', '1', '2566', '๒๕๖๖', '66', '๕', '๓๑', '๒๕6o', '12,345.50', '1,2', '081-234-5678', 'o', 'O', 'OIT', 'E'],
  ...[
    ' ',
    '\u00A0',
    '\n',
    '\t',
    '.',
    '..',
    ',',
    '-',
    '–',
    '/',
    '(',
    ')',
    ':',
    '@',
    '%',
    '+',
    '฿',
    '<p>',
    '_',
    '\u200B',
    '\uD800',
  ],
  ...[
    'พ.ศ.',
    'ค.ศ.',
    'พุทธศักราช',
    'ปี',
    'ปีงบประมาณ',
    'ประจำ',
    'มกราคม',
    'ก.พ.',
    'May',
    'ที่',
    'วันศุกร์ที่',
    'วันที่',
    'เดือน',
    'ถึง',
    'และ',
  ],
  ...['บาท', 'ล้าน', 'พัน', 'สตางค์', 'ถ้วน', 'หนึ่งพัน', 'โครงการ', 'คน', 'ข้อ', 'มูล', 'ร้อยละ', 'ระเบียบ', 'ฉบับที่', 'โทร'],
  ...['https://', 'www.', 'a.go.th', 'x@y.com', '#'],
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('laws', () => {
  test('spans and what lies between them join to the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (whole) => {
        let joined = '';
        for (const mention of findMentions(whole)) {
          expect(mention.start).toBeGreaterThanOrEqual(joined.length);
          expect(mention.end).toBeGreaterThan(mention.start);
          joined += whole.slice(joined.length, mention.start) + mention.text;
          expect(joined.length).toBe(mention.end);
        }
        expect(joined + whole.slice(joined.length)).toBe(whole);
      }),
      { numRuns: 3000 },
    );
  });

  test('what the calendar floor reads in a span is what the mention says', () => {
    const check = (mention: Mention): void => {
      if (mention.repaired) return;
      if (mention.kind === 'date') {
        expect(parseThaiDate(mention.text)).toBe(mention.day);
        expect(explainThaiDate(mention.text) === undefined).toBe(mention.day !== undefined);
      }
      if (mention.kind === 'fiscal-years') {
        expect(parseFiscalYears(`ปี ${mention.text}`)).toEqual({ first: mention.first, last: mention.last });
      }
      if (mention.kind === 'fiscal-year') {
        const { fiscalYear } = mention;
        expect(parseFiscalYears(`ปี ${mention.text}`)).toEqual({ first: fiscalYear, last: fiscalYear });
      }
    };
    fc.assert(
      fc.property(text, (whole) => {
        for (const mention of findMentions(whole)) check(mention);
      }),
      { numRuns: 3000 },
    );
  });

  const anyDay = fc
    .integer({ min: Date.UTC(1913, 3, 1) / 864e5, max: Date.UTC(2456, 11, 31) / 864e5 })
    .map((day) => isoDay(new Date(day * 864e5).toISOString().slice(0, 10)));
  const digits = fc.constantFrom('thai', 'arabic');

  test('what formatThaiDate writes is found inside a sentence', () => {
    const style = fc.constantFrom('full', 'long', 'medium', 'numeric');
    fc.assert(
      fc.property(anyDay, style, digits, (day, styleOfDate, digitsOfDate) => {
        const written = formatThaiDate(day, { style: styleOfDate, digits: digitsOfDate } as never);
        expect(findMentions(`ประชุมเมื่อ ${written} ณ อบต.`)).toMatchObject([{ kind: 'date', text: written, day }]);
      }),
    );
  });

  test('what formatFiscalYear writes is found inside a sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2505, max: 2999 }), digits, (year, digitsOfYear) => {
        const written = formatFiscalYear(year, { digits: digitsOfYear } as never);
        expect(findMentions(`รายงานประจำ${written} ของ`)).toMatchObject([{ kind: 'fiscal-year', fiscalYear: year }]);
      }),
    );
  });

  test('what formatBaht writes is found inside a sentence and is what parseBaht reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e14 }), digits, (satang, digitsOfAmount) => {
        const written = `${formatBaht(satang as never, { digits: digitsOfAmount } as never)} บาท`.replace(
          / บาท บาท$/,
          ' บาท',
        );
        expect(findMentions(`เป็นเงิน ${written} จาก`)).toMatchObject([{ kind: 'amount', satang }]);
        expect(parseBaht(written)).toBe(satang);
      }),
    );
  });
});
