import type { StandardSchemaV1 } from '@standard-schema/spec';
import {
  activitySchema,
  bahtCodec,
  englishMessages,
  fiscalYearCodec,
  measureSchema,
  measuresSchema,
  reportSchema,
  thaiMessages,
} from 'thai-ita/schema';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { reportOf } from '../report-of.js';

const report = reportOf(2566, [['โปร่งใส', ['จัดทำแผน'], ['ตรวจสอบได้']]]);

describe('schemas are objects to build on', () => {
  test('extend keeps the checks of the measures', () => {
    const schema = reportSchema.extend({ receivedOn: z.iso.date() });
    const received = { ...report, receivedOn: '2023-10-01' };
    expect(schema.parse(received)).toEqual(received);
    expectTypeOf<z.infer<typeof schema>['receivedOn']>().toEqualTypeOf<string>();
    const twice = { ...received, measures: [...report.measures, ...report.measures] };
    expect(schema.safeParse(twice).success).toBe(false);
  });

  test('pick, omit and partial', () => {
    const titles = measureSchema.pick({ id: true, title: true });
    expect(titles.parse({ id: 'm1', title: 'ก' })).toEqual({ id: 'm1', title: 'ก' });
    expectTypeOf<z.infer<typeof titles>>().toEqualTypeOf<{ id: string; title: string }>();
    expect(reportSchema.omit({ measures: true }).safeParse(report).success).toBe(false);
    expect(activitySchema.partial().parse({})).toEqual({});
  });

  test('inside a schema of the caller', () => {
    const schema = z.object({ reports: z.array(reportSchema), note: z.string().optional() });
    expect(schema.parse({ reports: [report] })).toEqual({ reports: [report] });
  });

  test('fields that were not asked for are refused, or dropped where the caller says so', () => {
    expect(reportSchema.safeParse({ ...report, csrf: 'x' }).success).toBe(false);
    expect(reportSchema.strip().parse({ ...report, csrf: 'x' })).toEqual(report);
  });

  test('measures alone are checked among each other', () => {
    expect(measuresSchema.safeParse(report.measures).success).toBe(true);
    const { error } = measuresSchema.safeParse([...report.measures, ...report.measures]);
    expect(error?.issues.map(({ path }) => path.join('/'))).toContain('1/activities/0/id');
  });
});

describe('messages', () => {
  const wrong = { ...report, agency: { name: 5, code: '1' }, fiscalYear: 66, filing: { scheme: 'x' }, colour: 'red' };
  const messages = () => reportSchema.safeParse(wrong).error?.issues.map(({ message }) => message);
  afterEach(() => void z.config({ customError: undefined }));

  test('in Thai', () => {
    expect(messages()).toEqual([
      'ข้อมูลนี้ต้องเป็นข้อความ',
      'ต้องเป็นเลขอารบิก 8 หลัก',
      'ปีงบประมาณต้องเป็น พ.ศ. 2505 ถึง 2999',
      'ต้องเป็นค่าใดค่าหนึ่งใน nacc, moph, vec, obec, itap',
      'ไม่รู้จักข้อมูล “colour”',
    ]);
  });

  test('in English, after one call for all', () => {
    z.config({ customError: englishMessages });
    expect(messages()).toEqual([
      'This must be text.',
      'This must be 8 Arabic digits.',
      'A fiscal year is a Buddhist year from 2505 to 2999.',
      'This must be one of nacc, moph, vec, obec, itap.',
      'There is no field “colour”.',
    ]);
  });

  test('for the schemas of the caller too', () => {
    const form = z.object({
      age: z.number().max(9),
      mail: z.email(),
      names: z.array(z.string()),
      agreed: z.boolean(),
      when: z.date(),
      pairs: z.map(z.string(), z.string()),
      long: z.string().min(3),
      few: z.array(z.string()).max(1),
      either: z.union([z.boolean(), z.number()]),
      even: z.string().refine((text) => text.length % 2 === 0, 'odd'),
    });
    const data = {
      age: 10,
      mail: 'x',
      names: '',
      agreed: 1,
      when: '',
      pairs: '',
      long: 'a',
      few: ['', ''],
      either: '',
      even: 'a',
    };
    expect(form.safeParse(data, { error: thaiMessages }).error?.issues.map(({ message }) => message)).toEqual([
      'ค่าต้องไม่มากกว่า 9',
      'ต้องเป็นที่อยู่อีเมล',
      'ข้อมูลนี้ต้องเป็นรายการ',
      'ข้อมูลนี้ต้องเป็นจริงหรือเท็จ',
      'ข้อมูลนี้ต้องเป็นวันเวลา',
      'ข้อมูลนี้ต้องเป็นแผนที่ข้อมูล (Map)',
      'ความยาวต้องไม่น้อยกว่า 3',
      'จำนวนรายการต้องไม่มากกว่า 1',
      'ข้อมูลไม่ตรงกับแบบใดที่กำหนดไว้',
      'odd',
    ]);
    const silent = z.string().check((payload) => void payload.issues.push({ code: 'custom', input: '' }));
    expect(silent.safeParse('', { error: thaiMessages }).error?.issues[0]?.message).toBe('Invalid input');
  });
});

describe('a consumer of Standard Schema', () => {
  /** What React Hook Form, tRPC and others do with any schema: nothing but the interface. */
  async function fieldsOf<Schema extends StandardSchemaV1>(
    schema: Schema,
    input: unknown,
  ): Promise<{ value?: StandardSchemaV1.InferOutput<Schema>; errors: Record<string, string> }> {
    const result = await schema['~standard'].validate(input);
    if (result.issues === undefined) return { value: result.value, errors: {} };
    const nameOf = (step: PropertyKey | { key: PropertyKey }) => String(typeof step === 'object' ? step.key : step);
    return {
      errors: Object.fromEntries(
        result.issues.map(({ path, message }) => [(path ?? []).map(nameOf).join('.'), message]),
      ),
    };
  }

  test('takes a form of codecs', async () => {
    const form = z.object({ fiscalYear: fiscalYearCodec, budgetSatang: bahtCodec });
    const { value } = await fieldsOf(form, { fiscalYear: '๒๕๖๖', budgetSatang: '๑,๕๐๐ บาท' });
    expect(value).toEqual({ fiscalYear: 2566, budgetSatang: 150000 });
    const { errors } = await fieldsOf(form, { fiscalYear: '66', budgetSatang: '1,5' });
    expect(errors).toEqual({
      fiscalYear: '"66" มีเพียงสองหลัก ต้องเขียนปี พ.ศ. สี่หลัก',
      budgetSatang: expect.stringMatching(/^"1,5" มีจุลภาค/),
    });
  });

  test('takes a report and its issues', async () => {
    expect((await fieldsOf(reportSchema, report)).value).toEqual(report);
    const { errors } = await fieldsOf(reportSchema, { ...report, measures: [{ id: 'm1' }] });
    expect(Object.keys(errors)).toEqual(['measures.0.title', 'measures.0.activities', 'measures.0.outcomes']);
  });
});
