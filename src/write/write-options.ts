import { shown } from '../thai/argument.js';
import { guardFormula } from '../thai/text/formula-guard.js';

/** How a report is written. */
export interface WriteOptions {
  /** Digits of the numbers, years and amounts that the writer adds. Default: `arabic`. Texts stay as they are. */
  readonly digits?: 'thai' | 'arabic' | undefined;
}

/** How a report is written as rows that a spreadsheet opens. */
export interface SeparatedOptions extends WriteOptions {
  /**
   * `guarded` puts an apostrophe before a cell that a spreadsheet would run as a formula (`=`, `@`, a tab, or `+` and `-` before what is no
   * number); the reader takes it away again. `plain` writes cells as they are. Default: `guarded`.
   */
  readonly formulas?: 'guarded' | 'plain' | undefined;
  /** Whether a byte-order mark stands first, by which spreadsheets know UTF-8. Default: true for CSV, false for TSV and tables. */
  readonly bom?: boolean | undefined;
}

/** What the options may be. */
export const writeChoices = { digits: ['thai', 'arabic'] };

/** What the options of separated rows may be. */
export const separatedChoices = { ...writeChoices, formulas: ['guarded', 'plain'] };

/** A cell as the option says. */
export const guardOf = ({ formulas = 'guarded' }: SeparatedOptions): ((cell: string) => string) =>
  formulas === 'guarded' ? guardFormula : (cell) => cell;

/** The byte-order mark, or nothing. */
export function markOf(caller: string, { bom }: SeparatedOptions, byDefault: boolean): string {
  if (bom !== undefined && typeof bom !== 'boolean') {
    throw new TypeError(`${caller}: expected true or false for bom, got ${shown(bom)}`);
  }
  return (bom ?? byDefault) ? '\ufeff' : '';
}

/** The digits of what the writer adds. */
export const digitsOf = ({ digits = 'arabic' }: WriteOptions): 'thai' | 'arabic' => digits;
