/**
 * Buddhist-era dates and fiscal years.
 *
 * @module calendar
 */
export { bangkokDayOf } from './date/bangkok-day.js';
export { type BuddhistDay, isoDayOf, partsOfDay } from './date/buddhist-day.js';
export { type DateIssueCode, explainThaiDate } from './date/explain-thai-date.js';
export { type DateFormat, formatThaiDate } from './date/format-thai-date.js';
export { type IsoDay, isIsoDay, isoDay } from './date/iso-day.js';
export { monthAbbreviations, monthNames } from './date/month-names.js';
export { parseThaiDate } from './date/parse-thai-date.js';
export type { DateOptions } from './date/resolve-date.js';
export {
  type BuddhistYear,
  buddhistYearOf,
  type CommonYear,
  type PlainYear,
  toBuddhistYear,
  toCommonYear,
} from './era.js';
export { explainFiscalPeriod, type FiscalPeriodIssueCode } from './fiscal/explain-fiscal-period.js';
export { explainFiscalYears, type FiscalYearsIssueCode } from './fiscal/explain-fiscal-years.js';
export {
  daysLeftInFiscalYear,
  daysOfHalf,
  daysOfQuarter,
  type Half,
  halfOf,
  type Quarter,
  quarterOf,
} from './fiscal/fiscal-parts.js';
export {
  type DaySpan,
  daysOfFiscalYear,
  type FiscalYear,
  fiscalYear,
  fiscalYearOf,
  isFiscalYear,
} from './fiscal/fiscal-year.js';
export { type FiscalYearFormat, formatFiscalYear } from './fiscal/format-fiscal-year.js';
export { type FiscalPeriod, type FiscalPeriodOptions, parseFiscalPeriod } from './fiscal/parse-fiscal-period.js';
export { type FiscalYears, parseFiscalYears } from './fiscal/parse-fiscal-years.js';
