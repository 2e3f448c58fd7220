import type { Filing } from '../../../model/report.js';
import { toArabicDigits } from '../../../thai/number/digits.js';

/** The item that a report was filed under, and what the list of that year has. */
export interface FiledItem {
  /** As written in the report. */
  readonly item: string;
  readonly number: number;
  readonly fiscalYear: number;
  /** Items in the list. */
  readonly count: number;
  /** Number of the item for the measures, where it was seen. */
  readonly measures?: number | undefined;
  /** Number of the item for the report, where it was seen. */
  readonly report?: number | undefined;
}

/**
 * The lists whose length is known: how many items, the item for the measures, the item for the report. The catalogue has
 * them with their titles and sources, and would weigh seven times as much; a test holds both equal.
 */
const lists: Readonly<Record<number, readonly [count: number, measures?: number, report?: number]>> = {
  2564: [43, 42, 43],
  2565: [43, 42, 43],
  2566: [43, 42, 43],
  2567: [35],
  2568: [28, 27, 28],
  2569: [26, 25, 26],
};

/** What is filed under an item of the NACC in a year whose number of items is known; undefined otherwise. */
export function filedItem(filing: Filing | undefined): FiledItem | undefined {
  const { scheme, fiscalYear, item } = filing ?? {};
  if (scheme !== 'nacc' || fiscalYear === undefined || item === undefined) return undefined;
  const list = lists[fiscalYear];
  const digits = /^o(?:it)? ?([0-9๐-๙]{1,3})[ .:-]*$/i.exec(item)?.[1];
  if (list === undefined || digits === undefined) return undefined;
  const [count, measures, report] = list;
  return { item, fiscalYear, number: Number(toArabicDigits(digits)), count, measures, report };
}
