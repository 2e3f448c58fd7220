import fc from 'fast-check';
import type { ListItem, Measure, Report } from 'thai-ita/model';

/** Texts as awkward as real ones: years, amounts and law numbers before marks, markup, pipes, quotes, tabs' neighbours. */
const phrase = fc.constantFrom(
  'จัดทำแผน',
  'พ.ศ. ๒๕๖๖',
  '๒.',
  '(๑)',
  '1)',
  'ข้อ ๓',
  '๑๕,๖๔๒,๗๖๙.๕๕ บาท',
  "Dos & Don'ts",
  '<b>ตัวหนา</b>',
  '&amp;',
  '"อ้าง"',
  'ก | ข',
  'ก; ข, ค',
  '\\',
  '`',
  '*',
  '-',
  'ไม่มี',
  'E-Service',
  '2567',
);

/** A text as reading would give it: trimmed, single spaces, no lone dash. */
export const awkwardText = fc
  .array(phrase, { minLength: 1, maxLength: 5 })
  .map((phrases) => phrases.join(' '))
  .filter((text) => !/^[-–—]$/.test(text));

const saysNone = (text: string) => (text === 'ไม่มี' ? { none: true as const } : {});

const item = (depth: number): fc.Arbitrary<ListItem> =>
  fc
    .tuple(
      fc.option(fc.constantFrom('1', '2', '3', '10', '1.2', 'ก', '-'), { nil: undefined }),
      awkwardText,
      depth === 0 ? fc.constant([]) : fc.array(item(depth - 1), { maxLength: 2 }),
    )
    .map(([number, written, items]) => ({ number, text: number === '2' && written === '๒.' ? '' : written, items }))
    .map(({ number, text, items }) => ({
      ...(number !== undefined && { number }),
      text,
      ...saysNone(text),
      ...(items.length > 0 && { items }),
    }));

const measure: fc.Arbitrary<Omit<Measure, 'id'>> = fc
  .tuple(
    fc.option(fc.constantFrom('1', '2', '7', '1.1'), { nil: undefined }),
    awkwardText,
    fc.array(item(2), { maxLength: 4 }),
    fc.array(item(1), { maxLength: 3 }),
    fc.option(fc.constantFrom('กองคลัง', 'สำนักปลัด | กองช่าง'), { nil: undefined }),
    fc.option(fc.nat({ max: 2_000_000_000 }), { nil: undefined }),
  )
  .map(([number, title, activities, outcomes, responsible, budgetSatang]) => ({
    ...(number !== undefined && { number }),
    title,
    activities: activities.map((activity) => ({ id: '', ...activity })),
    outcomes: outcomes.map((outcome) => ({ id: '', ...outcome })),
    ...(responsible !== undefined && { responsible }),
    ...(budgetSatang !== undefined && { budgetSatang }),
  }));

/** Reports with awkward texts, of the fields that every format carries. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .tuple(fc.integer({ min: 2505, max: 2600 }), fc.array(measure, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([fiscalYear, measures, hasPreamble]) => ({
    agency: {
      name: 'องค์การบริหารส่วนตำบลตัวอย่าง',
      abbreviation: 'อบต.',
      type: 'subdistrict-organization',
      district: 'เมือง',
      province: 'ทดลอง',
    },
    fiscalYear,
    title: 'รายงานผลการดำเนินการตามมาตรการ',
    ...(hasPreamble && { preamble: 'จากการวิเคราะห์ผลการประเมิน\nจึงกำหนดมาตรการดังนี้' }),
    measures: measures.map((each, at) => ({
      ...each,
      id: `m${at + 1}`,
      activities: each.activities.map((activity, index) => ({ ...activity, id: `m${at + 1}.a${index + 1}` })),
      outcomes: each.outcomes.map((outcome, index) => ({ ...outcome, id: `m${at + 1}.o${index + 1}` })),
    })),
  }));
