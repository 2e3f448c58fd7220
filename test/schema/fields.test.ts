import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type IsoDay, isoDay } from 'thai-ita/calendar';
import {
  bahtField,
  englishMessages,
  fiscalYearField,
  isoDaySchema,
  thaiDateField,
  thaiNumberField,
} from 'thai-ita/schema';
import type { Satang } from 'thai-ita/thai';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';

/** What a consumer sees that knows nothing but Standard Schema: the value, or the sentences. */
async function seen(schema: StandardSchemaV1, input: unknown): Promise<unknown> {
  const result = await schema['~standard'].validate(input);
  return result.issues === undefined ? result.value : result.issues.map(({ message }) => message);
}

describe('a right input gives its value, and is written back', () => {
  const days = { commonEra: true, twoDigitYears: 'common' } as const;
  test.each([
    [bahtField(), '๑๒,๕๐๐ บาท', 1250000, '12,500.00'],
    [bahtField(), '1,250.50', 125050, '1,250.50'],
    [bahtField({ min: 0.25, max: 0.25 }), '0.25', 25, '0.25'],
    // what a browser fills in
    [bahtField(), '\u200e1234', 123400, '1,234.00'],
    [thaiNumberField(), '\u202a1234\u202c', 1234, '1,234'],
    [thaiNumberField({ min: -1, max: -1 }), '-๑', -1, '-1'],
    [fiscalYearField(), ' ปีงบประมาณ พ.ศ. ๒๕๖๖ ', 2566, '2566'],
    [fiscalYearField({ min: 2566, max: 2566 }), '2566', 2566, '2566'],
    [thaiDateField(), '๓๐ ก.ย. ๒๕๖๖', '2023-09-30', '30 กันยายน 2566'],
    [thaiDateField(), '30/9/2566', '2023-09-30', '30 กันยายน 2566'],
    // what <input type="date"> sends
    [thaiDateField(), '2023-10-01', '2023-10-01', '1 ตุลาคม 2566'],
    // a Buddhist year, written the other way round
    [thaiDateField(), '2566-10-01', '2023-10-01', '1 ตุลาคม 2566'],
    [thaiDateField(), '2456-05-01', '1913-05-01', '1 พฤษภาคม 2456'],
    [thaiDateField(days), '5/1/2024', '2024-01-05', '5 มกราคม 2567'],
    [thaiDateField(days), '1 Oct 23', '2023-10-01', '1 ตุลาคม 2566'],
    [thaiDateField({ min: '2023-10-01', max: '2023-10-01' }), '1 ต.ค. 2566', '2023-10-01', '1 ตุลาคม 2566'],
  ] as [z.ZodType<unknown, string>, string, unknown, string][])('%#', async (field, text, value, written) => {
    expect(await seen(field, text)).toBe(value);
    expect(z.encode(field, value)).toBe(written);
    expect(z.decode(field, written)).toBe(value);
  });
});

describe('a wrong input is answered by its sentence, in Thai and in English', () => {
  const span = { min: '2022-10-01', max: '2023-09-30' };
  test.each([
    ['baht', { min: 1000 }, '๕๐๐', '"๕๐๐" ต้องไม่น้อยกว่า 1,000.00 บาท', '"๕๐๐" must not be less than 1,000.00 baht.'],
    ['baht', { max: 0.5 }, '1', '"1" ต้องไม่มากกว่า 0.50 บาท', '"1" must not be more than 0.50 baht.'],
    ['baht', {}, '', 'ต้องกรอกข้อมูลนี้', 'This must be filled in.'],
    ['baht', {}, ' \u200b', 'ต้องกรอกข้อมูลนี้', 'This must be filled in.'],
    ['baht', {}, undefined, 'ต้องกรอกข้อมูลนี้', 'This must be filled in.'],
    ['baht', {}, 500, 'ข้อมูลนี้ต้องเป็นข้อความ', 'This must be text.'],
    ['baht', { required: false }, null, 'ข้อมูลนี้ต้องเป็นข้อความ', 'This must be text.'],
    ['number', { min: 1 }, '๐', '"๐" ต้องไม่น้อยกว่า 1', '"๐" must not be less than 1.'],
    ['number', { max: 1000 }, '1,001', '"1,001" ต้องไม่มากกว่า 1,000', '"1,001" must not be more than 1,000.'],
    ['number', {}, '', 'ต้องกรอกข้อมูลนี้', 'This must be filled in.'],
    [
      'year',
      { min: 2562 },
      '2561',
      '"2561" ต้องไม่ก่อน ปีงบประมาณ พ.ศ. 2562',
      '"2561" must not be before fiscal year 2562.',
    ],
    [
      'year',
      { max: 2569 },
      'ปีงบประมาณ ๒๕๗๐',
      '"ปีงบประมาณ ๒๕๗๐" ต้องไม่หลัง ปีงบประมาณ พ.ศ. 2569',
      '"ปีงบประมาณ ๒๕๗๐" must not be after fiscal year 2569.',
    ],
    [
      'year',
      {},
      '2566-2570',
      '"2566-2570" มีมากกว่าหนึ่งปี ต้องเป็นปีงบประมาณเดียว',
      '"2566-2570" has more than one year. This must be one fiscal year.',
    ],
    [
      'year',
      {},
      '2023',
      '"2023" ไม่ใช่ปีงบประมาณ พ.ศ. 2505–2999',
      '"2023" is not a fiscal year from 2505 to 2999 of the Buddhist era.',
    ],
    [
      'year',
      {},
      '๖๖',
      '"๖๖" มีเพียงสองหลัก ต้องเขียนปี พ.ศ. สี่หลัก',
      '"๖๖" has two digits only. This must be a Buddhist year of four digits.',
    ],
    ['year', {}, '', 'ต้องกรอกข้อมูลนี้', 'This must be filled in.'],
    [
      'date',
      span,
      '๓๐ ก.ย. ๒๕๖๕',
      '"๓๐ ก.ย. ๒๕๖๕" ต้องไม่ก่อน 1 ตุลาคม 2565',
      '"๓๐ ก.ย. ๒๕๖๕" must not be before 2022-10-01.',
    ],
    ['date', span, '2023-10-01', '"2023-10-01" ต้องไม่หลัง 30 กันยายน 2566', '"2023-10-01" must not be after 2023-09-30.'],
    [
      'date',
      {},
      '1913-03-31',
      '"1913-03-31": วันที่ต้องอยู่ระหว่าง 1 เมษายน 2456 ถึง 31 ธันวาคม 2999',
      '"1913-03-31": A day is from 1 April 1913 to 31 December 2456.',
    ],
    ['date', {}, '', 'ต้องกรอกข้อมูลนี้', 'This must be filled in.'],
  ] as [keyof typeof fields, object, unknown, string, string][])('%s %j, %j', async (name, options, input, th, en) => {
    expect(await seen(fields[name](options), input)).toEqual([th]);
    expect(await seen(fields[name]({ ...options, language: 'en' }), input)).toEqual([en]);
    expect(await seen(fields[name]({ ...options, language: 'th' }), input)).toEqual([th]);
  });

  test.each([
    ['baht', '1,23'],
    ['baht', '5 ดอลลาร์'],
    ['baht', '๑2'],
    ['number', 'สิบ'],
    ['number', '1e3'],
    ['date', '31/2/2566'],
    ['date', '30 กันยายน'],
    ['date', '2023-02-30'],
    ['number', '9007199254740993'],
    ['year', '66-70'],
  ] as const)('%s names the text "%s"', async (name, text) => {
    const [th] = (await seen(fields[name]({}), text)) as string[];
    const [en] = (await seen(fields[name]({ language: 'en' }), text)) as string[];
    expect(th).toContain(text.slice(0, 2));
    expect(th).toMatch(/[ก-๎]{3}/);
    expect(en).toContain(text.slice(0, 2));
    expect(en).toMatch(/[a-z]{2} [a-z]+/);
  });
});

/** The factories, with options as plain JavaScript passes them. */
const fields = {
  baht: (options: object) => bahtField(options) as z.ZodType,
  number: (options: object) => thaiNumberField(options) as z.ZodType,
  year: (options: object) => fiscalYearField(options) as z.ZodType,
  date: (options: object) => thaiDateField(options) as z.ZodType,
};

test('an issue about a text has its sentence in both languages besides', () => {
  const issue = bahtField({ max: 5 }).safeParse('6').error?.issues[0];
  expect(issue).toMatchObject({
    code: 'custom',
    params: {
      code: 'schema.out-of-range',
      message: { th: '"6" ต้องไม่มากกว่า 5.00 บาท', en: '"6" must not be more than 5.00 baht.' },
      expected: '5.00 baht',
    },
  });
});

describe('a field that need not be filled in', () => {
  const form = z.object({
    budget: bahtField({ required: false }),
    people: thaiNumberField({ required: false }),
    year: fiscalYearField({ required: false }),
    day: thaiDateField({ required: false }),
  });

  test('is undefined when it is empty, and empty when it is undefined', () => {
    const empty = { budget: '', people: ' ', year: '\u200b', day: '' };
    const nothing = { budget: undefined, people: undefined, year: undefined, day: undefined };
    expect(form.parse(empty)).toEqual(nothing);
    expect(form.parse({})).toEqual(nothing);
    expect(z.encode(form, nothing)).toEqual({ budget: '', people: '', year: '', day: '' });
    expectTypeOf<z.input<typeof form>['budget']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<z.infer<typeof form>>().toEqualTypeOf<{
      budget?: Satang | undefined;
      people?: number | undefined;
      year?: NonNullable<z.infer<typeof form>['year']> | undefined;
      day?: IsoDay | undefined;
    }>();
  });

  test('is looked at when it is filled in', () => {
    const { data, error } = form.safeParse({ budget: '๕ บาท', people: 'สิบ' });
    expect(data).toBeUndefined();
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['people']);
  });
});

describe('one call for all', () => {
  afterEach(() => void z.config({ customError: undefined }));

  test('makes fields speak English, save those with a language of their own', async () => {
    const [own, thai] = [bahtField({ min: 5 }), bahtField({ min: 5, language: 'th' })];
    z.config({ customError: englishMessages });
    expect(await seen(own, '')).toEqual(['This must be filled in.']);
    expect(await seen(own, undefined)).toEqual(['This is required.']);
    expect(await seen(own, '1')).toEqual(['"1" must not be less than 5.00 baht.']);
    expect(await seen(thai, '1')).toEqual(['"1" ต้องไม่น้อยกว่า 5.00 บาท']);
  });
});

describe('a value that must not be is not written', () => {
  test.each([
    [bahtField({ min: 5 }), 499, '"4.99 บาท" ต้องไม่น้อยกว่า 5.00 บาท'],
    [bahtField({ max: 5 }), 2 ** 60, 'ต้องเป็นจำนวนเต็มของสตางค์ ไม่เกิน 9,007,199,254,740,991'],
    [thaiNumberField({ max: 5 }), 6, '"6" ต้องไม่มากกว่า 5'],
    [fiscalYearField({ max: 2566 }), 2567, '"2567" ต้องไม่หลัง ปีงบประมาณ พ.ศ. 2566'],
    [thaiDateField({ min: '2023-10-01' }), '2023-09-30', '"30 กันยายน 2566" ต้องไม่ก่อน 1 ตุลาคม 2566'],
    [thaiDateField({ min: '2023-10-01' }), '2023-02-30', 'ต้องเป็นวันที่ ค.ศ. แบบ 2023-09-30'],
  ] as [z.ZodType<unknown, string>, unknown, string][])('%#', (field, value, message) => {
    expect(z.safeEncode(field, value).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

test('a Buddhist year is never taken for one of the common era', () => {
  for (const text of ['2566-10-01', '2457-01-01', '9999-12-31']) {
    expect(isoDaySchema.safeParse(text).success).toBe(false);
    expect(() => isoDay(text)).toThrow(RangeError);
  }
  expect(thaiDateField({ commonEra: true }).parse('2566-10-01')).toBe('2023-10-01');
});

describe('the programmer’s mistakes', () => {
  test.each([
    [() => bahtField(null as never), TypeError, 'bahtField: expected an object of options, got null'],
    [() => bahtField({ language: 'fr' as never }), RangeError, 'bahtField: expected language to be th or en, got "fr"'],
    [
      () => thaiNumberField({ required: 1 as never }),
      RangeError,
      'thaiNumberField: expected required to be true or false, got 1',
    ],
    [() => bahtField({ min: 5, max: 4 }), RangeError, 'bahtField: expected min to be at most max, got 500 and 400'],
    [() => bahtField({ min: Number.NaN }), RangeError, 'bahtField: expected min to be an amount in baht, got NaN'],
    [() => thaiNumberField({ max: '5' as never }), RangeError, 'thaiNumberField: expected max to be a number, got "5"'],
    [() => fiscalYearField({ min: 2023 }), RangeError, /^fiscalYear: /],
    [() => thaiDateField({ min: '2566-10-01' }), RangeError, /^isoDay: /],
    [
      () => thaiDateField({ min: '2023-10-02', max: '2023-10-01' }),
      RangeError,
      'thaiDateField: expected min to be at most max, got "2023-10-02" and "2023-10-01"',
    ],
    [
      () => thaiDateField({ twoDigitYears: 'thai' as never }),
      RangeError,
      'thaiDateField: expected twoDigitYears to be buddhist or common or refuse, got "thai"',
    ],
  ])('%#: %s', (act, kind, message) => {
    expect(act).toThrow(kind);
    expect(act).toThrow(message);
  });
});
