import { requireOptions } from '../../thai/argument.js';
import { toThaiDigits } from '../../thai/number/digits.js';
import { twoDigits } from '../date/iso-day.js';
import type { PlainYear } from '../era.js';
import { type FiscalYear, requireFiscalYear } from './fiscal-year.js';

/** How a fiscal year is written. */
export interface FiscalYearFormat {
  /** `full` ปีงบประมาณ พ.ศ. 2566 (default) · `era` พ.ศ. 2566 · `year` 2566 · `short` 66. */
  readonly form?: 'full' | 'era' | 'year' | 'short' | undefined;
  /** Which digits. Default: `arabic`. */
  readonly digits?: 'thai' | 'arabic' | undefined;
}

/**
 * Writes a fiscal year.
 *
 * @throws RangeError if the value is not a fiscal year or an option is not one of its choices.
 *
 * @example
 * ```ts
 * import { formatFiscalYear } from 'thai-ita/calendar';
 * formatFiscalYear(2566, { digits: 'thai' }); // => 'ปีงบประมาณ พ.ศ. ๒๕๖๖'
 * formatFiscalYear(2566, { form: 'short' }); // => '66'
 * ```
 */
export function formatFiscalYear(year: FiscalYear | PlainYear, options: FiscalYearFormat = {}): string {
  requireFiscalYear('formatFiscalYear', year);
  requireOptions('formatFiscalYear', options, choices);
  const { form = 'full', digits } = options;
  const text = `${before[form]}${form === 'short' ? twoDigits(year % 100) : year}`;
  return digits === 'thai' ? toThaiDigits(text) : text;
}

const choices = { form: ['full', 'era', 'year', 'short'], digits: ['thai', 'arabic'] };

const before = { full: 'ปีงบประมาณ พ.ศ. ', era: 'พ.ศ. ', year: '', short: '' } as const;
