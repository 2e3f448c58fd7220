import * as z from 'zod/v4';
import type { IsoDay } from '../calendar/date/iso-day.js';
import { says } from './described.js';
import { noFiscalYear } from './messages/bound-flaw.js';
import { ownMessage } from './messages/own-message.js';
import { isoDayPattern } from './messages/patterns.js';
import { alwaysSaying } from './messages/sentence.js';

/** A day of the common era, `YYYY-MM-DD`, years 0001 to 2456: later years are Buddhist years that were not converted. */
export const isoDaySchema: z.ZodType<IsoDay, string> = /* @__PURE__ */ (() =>
  z
    .string({ error: ownMessage })
    .regex(isoDayPattern, { error: ownMessage })
    .meta(says('วันที่ ค.ศ. แบบ YYYY-MM-DD', 'day of the common era, YYYY-MM-DD')) as unknown as z.ZodType<
    IsoDay,
    string
  >)();

/** Money in satang (1/100 baht): a safe integer from 0. */
export const satangSchema: z.ZodNumber = /* @__PURE__ */ (() =>
  z
    .int({ error: ownMessage })
    .min(0, { error: ownMessage })
    .meta(says('จำนวนเงินเป็นสตางค์', 'money in satang, 1/100 baht')))();

/** A fiscal year of the Buddhist era, 2505 to 2999. */
export const fiscalYearSchema: z.ZodNumber = /* @__PURE__ */ (() => {
  const error = alwaysSaying(noFiscalYear);
  return z
    .int({ error: ownMessage })
    .min(2505, { error })
    .max(2999, { error })
    .meta(says('ปีงบประมาณ พ.ศ.', 'fiscal year, Buddhist era'));
})();
