import { bahtCodec, bahtField, fiscalYearCodec, thaiDateCodec, thaiNumberCodec } from 'thai-ita/schema';
import { expect, test } from 'vitest';

// What a form shows of a wrong value says what is wrong with it; what it must name was typed before the library was asked.

test.each([
  ['a letter', thaiNumberCodec, '12ก', 'ก'],
  ['two scripts', thaiNumberCodec, '1๒', '1๒'],
  ['two points', thaiNumberCodec, '1.2.3', '1.2.3'],
  ['another money', bahtCodec, '500 ดอลลาร์', 'ดอลลาร์'],
  ['points for groups', bahtCodec, '1.234.567', '1.234.567'],
  ['a day that is not', thaiDateCodec, '31/4/2566', 'เมษายน'],
  ['a year of the common era', thaiDateCodec, '30/9/2023', '2566'],
  ['a leap day of another year', thaiDateCodec, '29/2/2566', 'กุมภาพันธ์'],
  ['a month that is not', thaiDateCodec, '1/13/2566', '13'],
  ['a year of two digits', fiscalYearCodec, '66', '66'],
  ['more than the bound', bahtField({ max: 100 }), '200', '100.00'],
] as const)('%s: %#', (_, field, text, named) => {
  const result = field['~standard'].validate(text);
  if (result instanceof Promise) throw new Error('not at once');
  expect(result.issues?.[0]?.message).toContain(named);
  expect(result.issues?.[0]?.message).toContain(text);
});
