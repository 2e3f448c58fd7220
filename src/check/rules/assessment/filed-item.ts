import { findFramework } from '../../../catalogue/frameworks/find-framework.js';
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

/** What is filed under an item of the NACC in a year whose number of items is known; undefined otherwise. */
export function filedItem(filing: Filing | undefined): FiledItem | undefined {
  const { scheme, fiscalYear, item } = filing ?? {};
  if (scheme !== 'nacc' || typeof fiscalYear !== 'number' || item === undefined) return undefined;
  const { itemCount: count, reportItems } = findFramework(fiscalYear) ?? {};
  const number = numberOf(item);
  if (count === undefined || number === undefined) return undefined;
  const seen = reportItems?.report?.confidence === 'inferred' ? undefined : reportItems;
  const measures = numberOf(seen?.measures[0]?.code);
  return { item, fiscalYear, number, count, measures, report: numberOf(seen?.report?.code) };
}

/** 43 of O43, o 43 and OIT๔๓. */
function numberOf(code = ''): number | undefined {
  const digits = /^o(?:it)? ?([0-9๐-๙]{1,3})[ .:-]*$/i.exec(code)?.[1];
  return digits === undefined ? undefined : Number(toArabicDigits(digits));
}
