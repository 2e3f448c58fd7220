import fc from 'fast-check';
import type { Activity, Evidence, ListItem, Measure, Outcome, Report } from 'thai-ita/model';
import { awkwardText } from '../arbitrary-report.js';

type Plain = Readonly<Record<string, unknown>>;

const satang = fc.oneof(fc.nat({ max: 2_000_000_000 }), fc.constantFrom(0, Number.MAX_SAFE_INTEGER));
const day = fc
  .date({ min: new Date('1913-04-01'), max: new Date('2456-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Both, either or neither of two days, in order. */
const days = fc.tuple(fc.option(day), fc.option(day)).map(([one, other]) => {
  const [startsOn, endsOn] = one !== null && other !== null && one > other ? [other, one] : [one, other];
  return { ...(startsOn !== null && { startsOn }), ...(endsOn !== null && { endsOn }) };
});

const evidence: fc.Arbitrary<Evidence> = fc.record(
  { title: awkwardText, url: fc.constantFrom('https://example.go.th/a?b=1', 'www.example.go.th'), file: fc.string() },
  { requiredKeys: [] },
) as fc.Arbitrary<Evidence>;

const item = (depth: number): fc.Arbitrary<ListItem> =>
  fc.record(
    {
      number: fc.constantFrom('1', '1.2', 'ก', '-'),
      text: awkwardText,
      none: fc.constant(true),
      ...(depth > 0 && { items: fc.array(item(depth - 1), { maxLength: 2 }) }),
    },
    { requiredKeys: ['text'] },
  ) as unknown as fc.Arbitrary<ListItem>;

const work = fc
  .tuple(
    fc.record(
      {
        responsible: awkwardText,
        period: fc.constantFrom('ไตรมาส ๑ - ๔', 'ต.ค. ๖๕ – มี.ค. ๖๖'),
        budgetSatang: satang,
        budgetText: fc.constant('ไม่ใช้งบประมาณ'),
        spentSatang: satang,
        spentText: awkwardText,
        status: fc.constantFrom('done', 'in-progress', 'not-started', 'cancelled'),
        statusText: awkwardText,
        evidence: fc.array(evidence, { maxLength: 2 }),
        targets: awkwardText,
        problems: awkwardText,
        recommendations: awkwardText,
        remainingSatang: fc.integer({ min: -2_000_000_000 }),
        remainingText: awkwardText,
        remarks: awkwardText,
      },
      { requiredKeys: [] },
    ),
    days,
  )
  .map(([fields, span]): Plain => ({ ...fields, ...span }));

const results = fc.record(
  {
    results: fc.array(
      fc.record(
        { period: fc.constantFrom('รอบ 6 เดือนแรก', 'ไตรมาสที่ 2'), text: awkwardText },
        { requiredKeys: ['text'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

const activity = fc
  .tuple(item(2), work, results)
  .map(([fields, more, held]): Plain => ({ ...fields, ...more, ...held }));

const measure = fc
  .tuple(
    fc.record(
      {
        number: fc.constantFrom('1', '1.1'),
        title: awkwardText,
        sections: fc.array(fc.constantFrom('มิติที่ ๑ สังคม', 'ด้านที่ 2'), { maxLength: 2 }),
        indicators: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 3 }),
        activities: fc.array(activity, { maxLength: 3 }),
        outcomes: fc.array(fc.tuple(item(1), fc.array(fc.nat({ max: 2 }), { maxLength: 2 })), { maxLength: 3 }),
        steps: fc.array(item(1), { maxLength: 2 }),
        monitoring: awkwardText,
      },
      { requiredKeys: ['title', 'activities', 'outcomes'] },
    ),
    work,
  )
  .map(([fields, more]) => ({ ...more, ...fields }));

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** Reports with any of the model's fields. */
export const arbitraryFullReport: fc.Arbitrary<Report> = fc
  .tuple(
    fc.record(
      {
        name: fc.oneof(awkwardText, fc.constant('')),
        abbreviation: fc.constant('อบต.'),
        type: fc.constant('subdistrict-organization'),
        code: fc.constantFrom('06110604', '05810109'),
        district: awkwardText,
        province: awkwardText,
      },
      { requiredKeys: ['name'] },
    ),
    optional(fc.integer({ min: 2505, max: 2999 })),
    awkwardText,
    optional(awkwardText),
    optional(
      fc.record(
        {
          scheme: fc.constantFrom('nacc', 'moph', 'vec', 'obec', 'itap'),
          fiscalYear: fc.integer({ min: 2505, max: 2999 }),
          item: fc.constantFrom('O35', 'MOIT22'),
        },
        { requiredKeys: ['scheme'] },
      ),
    ),
    fc.array(measure, { maxLength: 3 }),
  )
  .map(([agency, fiscalYear, title, preamble, filing, measures]): Report => {
    const report = {
      agency,
      ...(fiscalYear !== undefined && { fiscalYear }),
      title,
      ...(preamble !== undefined && { preamble }),
      ...(filing !== undefined && { filing }),
      measures: measures.map((fields, at): Measure => {
        const id = `m${at + 1}`;
        const activities = fields.activities.map((each, index) => ({ id: `${id}.a${index + 1}`, ...each }));
        const outcomes = fields.outcomes.map(
          ([each, wanted], index): Outcome => ({
            id: `${id}.o${index + 1}`,
            ...each,
            activityIds: wanted.flatMap((place) => activities[place]?.id ?? []),
          }),
        );
        return { ...fields, id, activities: activities as unknown as Activity[], outcomes } as unknown as Measure;
      }),
    };
    return report as unknown as Report;
  });
