import fc from 'fast-check';
import type { Activity, Measure, Outcome, Report } from 'thai-ita/model';
import { arbitraryReport } from '../arbitrary-report.js';

/** A report with fields that reading seldom fills, ids of its own and links from outcomes to activities. */
export const richReport: fc.Arbitrary<Report> = fc
  .tuple(arbitraryReport, fc.boolean(), fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 40 }))
  .map(([report, hasOwnIds, numbers]) => {
    let at = 0;
    const next = () => {
      at += 1;
      return numbers[at % numbers.length] ?? 0;
    };
    const idOf = (id: string) => (hasOwnIds ? `x${id}` : id);
    return {
      ...report,
      ...(next() < 3 && { filing: { scheme: 'nacc' as const, fiscalYear: 2567 + next() } }),
      measures: report.measures.map((measure) => ({
        ...measure,
        id: idOf(measure.id),
        ...(next() < 3 && { startsOn: '2022-10-01' as Measure['startsOn'] & string, indicators: [1, next()] }),
        ...(next() < 4 && { sections: [`มิติที่ ${next()}`, 'ด้าน'].slice(0, 1 + (next() % 2)) }),
        ...(next() < 4 && { problems: `ปัญหา ${next()}`, remainingSatang: 500 - next() * 100 }),
        activities: measure.activities.map((activity) => ({
          ...activity,
          id: idOf(activity.id),
          ...(next() < 5 && { results: [{ period: 'รอบ 6 เดือนแรก', text: `ผล ${next()}` }, { text: 'ดี' }] }),
          ...(next() < 2 && { targets: `ร้อยละ ${next()}`, recommendations: 'เพิ่มการอบรม' }),
          ...(next() < 3 && { evidence: [{ url: `https://example.go.th/${next()}` }] }),
        })),
        outcomes: measure.outcomes.map((outcome) => ({
          ...outcome,
          id: idOf(outcome.id),
          ...(next() < 5 && { activityIds: measure.activities.slice(0, 2).map(({ id }) => idOf(id)) }),
        })),
      })),
    };
  });

/** The report with parts left out, turned around, moved to the other end; ids by place again, or kept. */
function edited(report: Report, steps: readonly number[], renames: boolean): Report {
  let at = 0;
  const next = () => {
    at += 1;
    return steps[at % steps.length] ?? 0;
  };
  const kept = <Part>(parts: readonly Part[]) => parts.filter(() => next() !== 0);
  const turned = <Part>(parts: readonly Part[]) => (next() === 1 ? [...parts].reverse() : parts);
  const worded = <Part extends Activity | Outcome>(part: Part): Part =>
    next() === 2 ? { ...part, text: `${part.text} และรายงานผล`, number: '9' } : part;
  const withOtherResults = (activity: Activity): Activity =>
    next() === 4 ? { ...activity, results: [{ text: `ผลใหม่ ${next()}` }] } : activity;
  const measures = turned(kept(report.measures)).map((measure) => ({
    ...measure,
    ...(next() === 5 && { sections: ['มิติใหม่'], remainingSatang: -1 }),
    ...(next() === 3 && { budgetSatang: 500, title: `${measure.title} ทุกปี` }),
    activities: turned(kept(measure.activities)).map(worded).map(withOtherResults),
    outcomes: turned(kept(measure.outcomes)).map(worded),
  }));
  const [first, ...others] = measures;
  const last = others.at(-1);
  if (first !== undefined && last !== undefined) {
    last.activities.push(...first.activities.splice(0, 1));
  }
  const year = (report.fiscalYear ?? 2566) + (next() % 2);
  if (!renames) return { ...report, fiscalYear: year, measures };
  return {
    ...report,
    fiscalYear: year,
    measures: measures.map((measure, place) => ({
      ...measure,
      id: `m${place + 1}`,
      activities: measure.activities.map((part, index) => ({ ...part, id: `m${place + 1}.a${index + 1}` })),
      outcomes: measure.outcomes.map((part, index) => ({ ...part, id: `m${place + 1}.o${index + 1}` })),
    })),
  };
}

/** Two reports that have much, little or nothing in common. */
export const reportPair: fc.Arbitrary<readonly [Report, Report]> = fc.oneof(
  fc.tuple(richReport, richReport),
  fc
    .tuple(richReport, fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 40 }), fc.boolean())
    .map(([report, steps, renames]) => [report, edited(report, steps, renames)] as const),
);
