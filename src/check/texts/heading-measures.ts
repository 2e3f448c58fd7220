import type { Measure } from '../../model/measure.js';
import { toArabicDigits } from '../../thai/number/digits.js';

/**
 * Whether a measure heads those behind it: the number of the next one begins with its own (1, then 1.1), or is the first letter (1, then
 * ก). What was done, and what came of it, is then said of those.
 */
export function headsOthers(measures: readonly Measure[], at: number): boolean {
  const number = numberOf(measures[at]);
  const next = numberOf(measures[at + 1]);
  if (number === undefined || next === undefined) return false;
  return next.startsWith(`${number}.`) || (next === 'ก' && /^\d/.test(number));
}

/** The number of a measure: its own, or the one in its title (มาตรการที่ ๑.๑). */
function numberOf(measure: Measure | undefined): string | undefined {
  if (measure?.number !== undefined) return measure.number;
  const called = /^(?:มาตรการ|ด้าน|มิติ|ข้อ)(?:ที่)?\s?([\d๐-๙]+(?:\.[\d๐-๙]+)*)/.exec(measure?.title ?? '')?.[1];
  return called === undefined ? undefined : toArabicDigits(called);
}

/** The headings that a measure stands under, as one text. */
export const headingsOf = (measure: Measure | undefined): string => (measure?.sections ?? []).join('\n');
