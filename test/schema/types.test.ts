import { type FiscalYear, formatThaiDate, type IsoDay, isIsoDay, isoDay } from 'thai-ita/calendar';
import type {
  Activity,
  Agency,
  Evidence,
  Filing,
  ListItem,
  Measure,
  Outcome,
  Report,
  ReportDraft,
  Result,
  Status,
} from 'thai-ita/model';
import { toReport } from 'thai-ita/model';
import {
  type activitySchema,
  type agencySchema,
  bahtCodec,
  bahtField,
  type evidenceSchema,
  type filingSchema,
  fiscalYearCodec,
  fiscalYearSchema,
  isoDaySchema,
  type listItemSchema,
  type measureSchema,
  type measuresSchema,
  type outcomeSchema,
  reportDraftSchema,
  reportSchema,
  type resultSchema,
  satangSchema,
  type statusSchema,
  thaiDateField,
  validateReport,
  type Writable,
} from 'thai-ita/schema';
import type { Satang } from 'thai-ita/thai';
import { expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';

test('each schema infers its interface, no field more or less, optional or not', () => {
  expectTypeOf<z.infer<typeof reportSchema>>().toEqualTypeOf<Writable<Report>>();
  expectTypeOf<z.infer<typeof measureSchema>>().toEqualTypeOf<Writable<Measure>>();
  expectTypeOf<z.infer<typeof measuresSchema>>().toEqualTypeOf<Writable<Measure>[]>();
  expectTypeOf<z.infer<typeof activitySchema>>().toEqualTypeOf<Writable<Activity>>();
  expectTypeOf<z.infer<typeof outcomeSchema>>().toEqualTypeOf<Writable<Outcome>>();
  expectTypeOf<z.infer<typeof resultSchema>>().toEqualTypeOf<Writable<Result>>();
  expectTypeOf<z.infer<typeof listItemSchema>>().toEqualTypeOf<Writable<ListItem>>();
  expectTypeOf<z.infer<typeof evidenceSchema>>().toEqualTypeOf<Writable<Evidence>>();
  expectTypeOf<z.infer<typeof agencySchema>>().toEqualTypeOf<Writable<Agency>>();
  expectTypeOf<z.infer<typeof filingSchema>>().toEqualTypeOf<Writable<Filing>>();
  expectTypeOf<z.infer<typeof statusSchema>>().toEqualTypeOf<Status>();
  expectTypeOf<z.infer<typeof reportSchema>>().toExtend<Report>();
  expect(reportSchema.shape.measures.element.shape.title).toBeDefined();
});

test('a value of a field fits the schema of its kind, and the brand does not get in the way', () => {
  const budget = bahtCodec.pipe(satangSchema);
  expectTypeOf<z.infer<typeof budget>>().toEqualTypeOf<number>();
  expectTypeOf<z.input<typeof budget>>().toEqualTypeOf<string>();
  expect(budget.parse('๕ บาท')).toBe(500);
  expect(budget.safeParse('-5').error?.issues[0]?.message).toBe('ค่าต้องไม่น้อยกว่า 0');

  expect(bahtField({ min: 5 }).pipe(z.number().max(1000)).safeParse('11').success).toBe(false);
  expect(fiscalYearCodec.pipe(fiscalYearSchema).parse('๒๕๖๖')).toBe(2566);
  const day = thaiDateField().pipe(isoDaySchema);
  expectTypeOf<z.infer<typeof day>>().toEqualTypeOf<IsoDay>();
  expect(day.parse('1 ต.ค. 2566')).toBe('2023-10-01');
  // @ts-expect-error an amount is no text
  bahtCodec.pipe(isoDaySchema);
});

test('a value keeps its brand', () => {
  expectTypeOf<z.infer<typeof bahtCodec>>().toEqualTypeOf<Satang>();
  expectTypeOf<z.infer<typeof fiscalYearCodec>>().toEqualTypeOf<FiscalYear>();
});

test('a column of a database is a day after one check', () => {
  const row = { paid_on: '2023-10-01' as string };
  // @ts-expect-error any text is no day
  expect(formatThaiDate(row.paid_on)).toBe('1 ตุลาคม 2566');
  expect(formatThaiDate(isoDay(row.paid_on))).toBe('1 ตุลาคม 2566');
  expect(isIsoDay(row.paid_on) ? formatThaiDate(row.paid_on) : '–').toBe('1 ตุลาคม 2566');
});

test('optional fields fit the model under exactOptionalPropertyTypes', () => {
  const report: Report = reportSchema.parse({ agency: { name: '' }, title: 'รายงาน', measures: [] });
  const draft: ReportDraft = reportDraftSchema.parse({ agency: { name: '' }, title: '', measures: [{ title: '' }] });
  expect(Object.keys(toReport(draft))).toEqual(Object.keys(report));
});

test('the codes of issues are known to the editor', () => {
  const [issue] = validateReport({}).issues;
  expect(issue?.code === 'schema.missing-field').toBe(true);
  // @ts-expect-error no issue has such a code
  expect(issue?.code === 'schema.mising-field').toBe(false);
});
