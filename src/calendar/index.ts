/**
 * Buddhist-era dates and fiscal years.
 *
 * @module calendar
 */
export { bangkokDayOf } from './bangkok-day.js';
export {
  type BuddhistYear,
  buddhistYearOf,
  type CommonYear,
  type PlainYear,
  toBuddhistYear,
  toCommonYear,
} from './era.js';
export { explainThaiDate } from './explain-thai-date.js';
export {
  daysLeftInFiscalYear,
  daysOfHalf,
  daysOfQuarter,
  type Half,
  halfOf,
  type Quarter,
  quarterOf,
} from './fiscal-parts.js';
export {
  type DaySpan,
  daysOfFiscalYear,
  type FiscalYear,
  fiscalYear,
  fiscalYearOf,
  isFiscalYear,
} from './fiscal-year.js';
export { type FiscalYearFormat, formatFiscalYear } from './format-fiscal-year.js';
export { type DateFormat, formatThaiDate } from './format-thai-date.js';
export { type IsoDay, isIsoDay, isoDay } from './iso-day.js';
export { type FiscalPeriod, parseFiscalPeriod } from './parse-fiscal-period.js';
export { type FiscalYears, parseFiscalYears } from './parse-fiscal-years.js';
export { parseThaiDate } from './parse-thai-date.js';
export type { DateOptions } from './resolve-date.js';
