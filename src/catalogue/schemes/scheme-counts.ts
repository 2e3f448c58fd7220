import type { FilingScheme } from '../../model/report.js';
import type { ItemCode } from '../items/parse-item-code.js';

/** How many items a list has, without their titles. */
export interface SchemeCount {
  readonly scheme: FilingScheme;
  readonly fiscalYear: number;
  /** The letters of its codes, which are numbered from 1. */
  readonly series: ItemCode['series'];
  readonly count: number;
}

/** How many items each list of `schemeLists` has, for those who need no titles. A test holds the two equal. */
export const schemeCounts: readonly SchemeCount[] = [
  { scheme: 'moph', fiscalYear: 2563, series: 'EB', count: 26 },
  { scheme: 'moph', fiscalYear: 2564, series: 'EB', count: 24 },
  { scheme: 'moph', fiscalYear: 2565, series: 'MOIT', count: 23 },
  { scheme: 'moph', fiscalYear: 2566, series: 'MOIT', count: 22 },
  { scheme: 'moph', fiscalYear: 2567, series: 'MOIT', count: 22 },
  { scheme: 'moph', fiscalYear: 2568, series: 'MOIT', count: 22 },
  { scheme: 'vec', fiscalYear: 2568, series: 'O', count: 37 },
  { scheme: 'vec', fiscalYear: 2569, series: 'O', count: 23 },
  { scheme: 'obec', fiscalYear: 2569, series: 'O', count: 18 },
];
