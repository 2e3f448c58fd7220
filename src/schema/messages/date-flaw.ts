import { bangkokDayOf } from '../../calendar/date/bangkok-day.js';
import { formatThaiDate } from '../../calendar/date/format-thai-date.js';
import type { Bilingual } from '../../thai/issue.js';
import { type Flaw, flaw } from './flaw.js';

/** Gives what a date beyond its first or last means. */
export function flawOfDate(limit: Date, side: 'least' | 'most', isInclusive = true): Flaw {
  const time = timeOf(limit);
  const words = {
    least: isInclusive ? { th: 'ต้องไม่ก่อน', en: 'not be before' } : { th: 'ต้องหลัง', en: 'be after' },
    most: isInclusive ? { th: 'ต้องไม่หลัง', en: 'not be after' } : { th: 'ต้องก่อน', en: 'be before' },
  };
  const { th, en } = words[side];
  return flaw('out-of-range', `วันที่${th} ${time.th}`, `The date must ${en} ${time.en}.`, time.en);
}

/** The day, where the time is midnight of Thailand or of UTC; otherwise the time to the millisecond. */
function timeOf(limit: Date): Bilingual {
  const iso = Number.isNaN(limit.getTime()) ? String(limit) : limit.toISOString();
  // from 1921 to พ.ศ. 2999, the years of which Bangkok's days are known
  const isKnown = iso >= '1921' && iso < '2456-12';
  if (!isKnown || !/^\d{4}-.*T(?:00|17):00:00\.000Z$/.test(iso)) return { th: iso, en: iso };
  const day = bangkokDayOf(limit);
  return { th: formatThaiDate(day), en: day };
}
