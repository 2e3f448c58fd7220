import { findFramework } from '../../../catalogue/frameworks/find-framework.js';
import type { ReportPair } from '../../../catalogue/frameworks/framework.js';
import { schemeCounts } from '../../../catalogue/schemes/scheme-counts.js';
import type { Filing } from '../../../model/report.js';
import { toArabicDigits } from '../../../thai/number/digits.js';

/** The item that a report was filed under, and what the list of that year has. */
export interface FiledItem {
  /** As written in the report. */
  readonly item: string;
  readonly fiscalYear: number;
  /** The number in a code of this list; undefined where the letters are those of another. */
  readonly number: number | undefined;
  /** Letters of the codes in the list. */
  readonly series: string;
  /** Items in the list. */
  readonly count: number;
  /** Number of the item for the measures, where it was seen. */
  readonly measures?: number | undefined;
  /** Number of the item for the report, where it was seen. */
  readonly report?: number | undefined;
}

/** What is filed under an item of a scheme in a year whose number of items is known; undefined otherwise. */
export function filedItem(filing: Filing | undefined): FiledItem | undefined {
  const { scheme, fiscalYear, item } = filing ?? {};
  if (scheme === undefined || typeof fiscalYear !== 'number' || item === undefined) return undefined;
  const list = listOf(scheme, fiscalYear);
  const [, letters = '', digits = ''] = codeShape.exec(item) ?? [];
  if (list === undefined || digits === '') return undefined;
  const { series, count, pair } = list;
  const seen = pair?.report?.confidence === 'inferred' ? undefined : pair;
  return {
    item,
    fiscalYear,
    number: seriesOf(letters) === series ? Number(toArabicDigits(digits)) : undefined,
    series,
    count,
    measures: numberOf(seen?.measures[0]?.code),
    report: numberOf(seen?.report?.code),
  };
}

interface KnownList {
  readonly series: string;
  readonly count: number;
  readonly pair?: ReportPair | undefined;
}

function listOf(scheme: Filing['scheme'], fiscalYear: number): KnownList | undefined {
  if (scheme !== 'nacc') return schemeCounts.find((each) => each.scheme === scheme && each.fiscalYear === fiscalYear);
  const framework = findFramework(fiscalYear);
  if (!framework?.complete) return undefined;
  return { series: 'O', count: framework.items.length, pair: framework.reportItems };
}

/** 43 of O43. */
const numberOf = (code: string | undefined): number | undefined =>
  code === undefined ? undefined : Number(code.slice(1));

/** O43, o 43, OIT๔๓, EB 12, MOIT22. */
const codeShape = /^(o|oit|ee?b|moit) ?([0-9๐-๙]{1,3})[ .:-]*$/i;

function seriesOf(letters: string): string {
  const upper = letters.toUpperCase();
  if (upper === 'OIT') return 'O';
  return upper === 'EEB' ? 'EB' : upper;
}
