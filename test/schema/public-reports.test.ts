import type { StandardSchemaV1 } from '@standard-schema/spec';
import { bahtField, thaiDateField, thaiNumberField } from 'thai-ita/schema';
import { describe, expect, test } from 'vitest';

// What people complained about in public of other software, typed into a form of this library.

type Language = { readonly language: 'th' | 'en' };

const baht = (options?: Language): StandardSchemaV1 => bahtField(options);
const number = (options?: Language): StandardSchemaV1 => thaiNumberField(options);
const date = (options?: Language): StandardSchemaV1 => thaiDateField(options);
const eitherEra = (options?: Language): StandardSchemaV1 => thaiDateField({ ...options, commonEra: true });

describe('what was refused or read wrong elsewhere has its value', () => {
  test.each([
    // Carbon#2954: 29 February was looked for in a year of the common era
    [date, '2567/02/29', '2024-02-29'],
    [date, '2567-02-29', '2024-02-29'],
    // jenssegers/date#70: abbreviated weekdays
    [date, 'จ. 1 ต.ค. 2561', '2018-10-01'],
    [date, 'อ. 2 ต.ค. 2561', '2018-10-02'],
    [date, 'พ. 3 ต.ค. 2561', '2018-10-03'],
    [date, 'ส. 6 ต.ค. 2561', '2018-10-06'],
    [date, 'อา. 7 ต.ค. 2561', '2018-10-07'],
    // dateparser#1255: what comes along when a date is copied
    [date, '30 กันยายน\u200b 2566', '2023-09-30'],
    [date, '\ufeff30 กันยายน 2566', '2023-09-30'],
    [date, '30\tกันยายน\t2566', '2023-09-30'],
    // runelite#9641: the calculator of Windows
    [number, '\u202d1234\u202c', 1234],
    [baht, '\u202d1,234\u202c บาท', 123400],
    [date, '\u202d30/9/2566\u202c', '2023-09-30'],
    // zod#5569: what Chrome fills in
    [number, '\u200e1234', 1234],
    [number, '\u200f1234', 1234],
    [number, '\u202a1234', 1234],
    [number, '\u20691234', 1234],
    // how baht are written
    [baht, '1,234 บาท 50 สตางค์', 123450],
    [baht, '50 สตางค์', 50],
    [baht, 'THB 1,234.50', 123450],
    // list#1348: one file with years of both eras
    [eitherEra, '2020-09-18', '2020-09-18'],
    [eitherEra, '18/09/2020', '2020-09-18'],
    [eitherEra, '18/09/2563', '2020-09-18'],
  ])('%#: %o', async (field, text, value) => {
    expect(await field()['~standard'].validate(text)).toEqual({ value });
  });
});

describe('what is wrong is said, with the text that is', () => {
  const eitherYear = (text: string, year: string): [string, string] => [
    `"${text}": ปี ${year} เป็นได้ทั้งปี พ.ศ. และ ค.ศ. ควรเขียนสี่หลัก`,
    `"${text}": The year ${year} may be of either era; write it with four digits.`,
  ];
  const commonEra = (text: string): [string, string] => [
    `"${text}": ปี 2023 ดูเหมือนปี ค.ศ. ซึ่งตรงกับ พ.ศ. 2566`,
    `"${text}": The year 2023 looks like one of the common era, which is 2566 in the Buddhist era.`,
  ];
  test.each([
    // zod#3048: "Invalid input"
    [
      number,
      '๑,๒',
      '"๑,๒" มีจุลภาคที่ไม่แบ่งทีละสามหลัก: "๒" ควรเขียนว่า "๑๒"',
      '"๑,๒" has commas that do not group the digits in threes: "๒". Write "๑๒".',
    ],
    [
      baht,
      '5,00',
      '"5,00" มีจุลภาคที่ไม่แบ่งทีละสามหลัก: "00" ควรเขียนว่า "500"',
      '"5,00" has commas that do not group the digits in threes: "00". Write "500".',
    ],
    [
      date,
      '31/2/66',
      '"31/2/66": เดือนกุมภาพันธ์ของปีนั้นไม่มีวันที่ 31',
      '"31/2/66": There is no day 31 in month 2 of that year.',
    ],
    [
      date,
      '2023-02-30',
      '"2023-02-30": เดือนกุมภาพันธ์ของปีนั้นไม่มีวันที่ 30',
      '"2023-02-30": There is no day 30 in month 2 of that year.',
    ],
    // sheetjs#560, list#1348: years of two digits
    [date, '30-Sep-23', ...eitherYear('30-Sep-23', '23')],
    [date, '1-Oct-23', ...eitherYear('1-Oct-23', '23')],
    [date, '1 Oct 23', ...eitherYear('1 Oct 23', '23')],
    [eitherEra, '18/09/20', ...eitherYear('18/09/20', '20')],
    [eitherEra, '18 Sep 20', ...eitherYear('18 Sep 20', '20')],
    // list#1348: a year of the common era is no day that does not exist
    [date, '30/9/2023', ...commonEra('30/9/2023')],
    [date, '30 กันยายน 2023', ...commonEra('30 กันยายน 2023')],
    // normalise#69: a range
    [
      baht,
      '1,500-2,500 บาท',
      '"1,500-2,500 บาท" มีเครื่องหมายบวกหรือลบผิดที่: "-"',
      '"1,500-2,500 บาท" has a sign that cannot stand there: "-".',
    ],
    // Equibles#4141: a number torn in two
    [baht, '15, 642 บาท', '"15, 642 บาท" มีจุลภาคผิดที่: ","', '"15, 642 บาท" has a comma that cannot stand there: ",".'],
    // the letter o for zero
    [
      baht,
      '๒o,ooo บาท',
      '"๒o,ooo บาท" มีอักษรโอแทนเลขศูนย์: "o" ควรเขียนว่า "๒๐,๐๐๐"',
      '"๒o,ooo บาท" has the letter o in place of a zero: "o". Write "๒๐,๐๐๐".',
    ],
    [
      baht,
      '20,OOO บาท',
      '"20,OOO บาท" มีอักษรโอแทนเลขศูนย์: "O" ควรเขียนว่า "20,000"',
      '"20,OOO บาท" has the letter o in place of a zero: "O". Write "20,000".',
    ],
    // "one" left out in speech
    [number, 'พันห้า', '"พันห้า" ไม่มีตัวเลข', '"พันห้า" has no digit.'],
  ] as [typeof baht, string, string, string][])('%#: %o', async (field, text, th, en) => {
    for (const [made, sentence] of [
      [field(), th],
      [field({ language: 'th' }), th],
      [field({ language: 'en' }), en],
    ] as const) {
      const { issues } = await made['~standard'].validate(text);
      expect(issues?.map(({ message }) => message)).toEqual([sentence]);
    }
  });
});
