import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from 'thai-ita/model';
import { reportJsonSchema, reportSchema, validateReport } from 'thai-ita/schema';
import * as v from 'valibot';
import { compare } from './compare.js';

/** Activities and outcomes of each measure of a real report: 10 measures, 54 activities, 31 outcomes. */
const activities = [5, 3, 3, 2, 7, 6, 4, 6, 7, 11];
const outcomes = [4, 3, 1, 2, 7, 2, 3, 1, 3, 5];
const sentence = 'จัดทำแผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ และเผยแพร่บนเว็บไซต์ของหน่วยงานให้ประชาชนรับทราบอย่างทั่วถึง';

/** A report of the size of a real one. */
export const realSized: Report = {
  agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', abbreviation: 'อบต.', type: 'subdistrict-organization' },
  fiscalYear: 2566,
  title: 'การดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  measures: activities.map((count, at) => ({
    id: `m${at + 1}`,
    number: `${at + 1}`,
    title: sentence,
    activities: Array.from({ length: count }, (_, index) => ({
      id: `m${at + 1}.a${index + 1}`,
      number: `${index + 1}`,
      text: sentence,
      budgetSatang: 1_500_000,
    })),
    outcomes: Array.from({ length: outcomes[at] ?? 0 }, (_, index) => ({
      id: `m${at + 1}.o${index + 1}`,
      number: `${index + 1}`,
      text: sentence,
      activityIds: [`m${at + 1}.a1`],
    })),
  })),
};

const text = v.optional(v.string());
const satang = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const day = v.optional(v.pipe(v.string(), v.isoDate()));
const id = v.pipe(v.string(), v.minLength(1));
type Item = { number?: string | undefined; text: string; none?: true | undefined; items?: Item[] | undefined };
const items: v.GenericSchema<Item[] | undefined> = v.optional(v.array(v.lazy(() => item)));
const itemFields = { number: text, text: v.string(), none: v.optional(v.literal(true)), items };
const item: v.GenericSchema<Item> = v.strictObject(itemFields);
const work = {
  responsible: text,
  period: text,
  startsOn: day,
  endsOn: day,
  budgetSatang: satang,
  budgetText: text,
  spentSatang: satang,
  spentText: text,
  status: v.optional(v.picklist(['done', 'in-progress', 'not-started', 'cancelled'])),
  statusText: text,
  evidence: v.optional(v.array(v.strictObject({ title: text, url: text, file: text }))),
  remarks: text,
};
const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2999));

/** The same shape in valibot, without the checks across fields. */
const valibotSchema = v.strictObject({
  agency: v.strictObject({
    name: v.string(),
    abbreviation: text,
    type: text,
    code: v.optional(v.pipe(v.string(), v.regex(/^[0-9]{8}$/))),
    district: text,
    province: text,
  }),
  fiscalYear: year,
  title: v.string(),
  preamble: text,
  filing: v.optional(
    v.strictObject({
      scheme: v.picklist(['nacc', 'moph', 'vec', 'obec', 'itap']),
      fiscalYear: v.optional(year),
      item: text,
    }),
  ),
  measures: v.array(
    v.strictObject({
      id,
      number: text,
      title: v.string(),
      indicators: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)))),
      activities: v.array(v.strictObject({ id, ...itemFields, ...work })),
      outcomes: v.array(v.strictObject({ id, ...itemFields, activityIds: v.optional(v.array(v.string())) })),
      steps: v.optional(v.array(item)),
      monitoring: text,
      ...work,
    }),
  ),
});

/** Validating a report of the real size: ours with all checks, zod with the same, ajv and valibot with the shape alone. */
export async function run(): Promise<void> {
  const accepts = new Ajv2020({ strict: true }).compile(reportJsonSchema());
  if (!accepts(realSized) || !v.safeParse(valibotSchema, realSized).success)
    throw new Error('a peer refuses the report');
  const wrong = { ...realSized, measures: realSized.measures.map((measure) => ({ ...measure, title: 5 })) };
  await compare('a report of 10 measures, 54 activities, 31 outcomes', [
    { name: 'validateReport', run: () => validateReport(realSized) },
    { name: 'zod: reportSchema.safeParse, the same checks', run: () => reportSchema.safeParse(realSized) },
    { name: 'ajv, compiled, shape alone', run: () => accepts(realSized) },
    { name: 'valibot safeParse, shape alone', run: () => v.safeParse(valibotSchema, realSized) },
  ]);
  await compare('the same with ten wrong titles', [
    { name: 'validateReport', run: () => validateReport(wrong) },
    { name: 'zod: reportSchema.safeParse, the same checks', run: () => reportSchema.safeParse(wrong) },
    { name: 'ajv, compiled, first error', run: () => accepts(wrong) },
    { name: 'valibot safeParse, shape alone', run: () => v.safeParse(valibotSchema, wrong) },
  ]);
}
