import type { Measure, Report } from 'thai-ita/model';

/** A measure as a test writes it: title, activities, outcomes; `'2. text'` is numbered 2. */
export type MeasureText = readonly [title: string, activities: readonly string[], outcomes: readonly string[]];

/** A report of an invented agency, for tests. */
export function reportOf(fiscalYear: number, measures: readonly MeasureText[]): Report {
  return {
    agency: { name: 'อบต.ตัวอย่าง' },
    fiscalYear,
    title: 'รายงานผล',
    measures: measures.map(([title, activities, outcomes], at): Measure => {
      const id = `m${at + 1}`;
      const { text, ...numbered } = itemOf(title);
      return {
        id,
        ...numbered,
        title: text,
        activities: activities.map((item, index) => ({ id: `${id}.a${index + 1}`, ...itemOf(item) })),
        outcomes: outcomes.map((item, index) => ({ id: `${id}.o${index + 1}`, ...itemOf(item) })),
      };
    }),
  };
}

function itemOf(item: string): { readonly number?: string; readonly text: string } {
  const [, number, text] = /^(\d+)\. (.*)$/.exec(item) ?? [];
  return number === undefined || text === undefined ? { text: item } : { number, text };
}
