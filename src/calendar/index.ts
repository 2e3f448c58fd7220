/**
 * Buddhist-era dates and fiscal years.
 *
 * @module calendar
 */
export type { IsoDay } from './iso-day.js';
