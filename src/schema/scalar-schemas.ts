import * as z from 'zod';
import type { IsoDay } from '../calendar/date/iso-day.js';
import { says } from './described.js';

/** A day of the common era, `YYYY-MM-DD`, years 0001 to 9999. */
export const isoDaySchema: z.ZodType<IsoDay, string> = /* @__PURE__ */ (() =>
  z
    .string()
    .regex(
      /^(?!0000)(?:\d\d(?:[2468][048]|[13579][26]|0[48])-02-29|(?:[02468][048]|[13579][26])00-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/,
    )
    .meta(says('วันที่ ค.ศ. แบบ YYYY-MM-DD', 'day of the common era, YYYY-MM-DD')) as unknown as z.ZodType<
    IsoDay,
    string
  >)();

/** Money in satang (1/100 baht): a safe integer from 0. */
export const satangSchema: z.ZodNumber = /* @__PURE__ */ (() =>
  z.int().min(0).meta(says('จำนวนเงินเป็นสตางค์', 'money in satang, 1/100 baht')))();

/** A fiscal year of the Buddhist era, 2505 to 2999. */
export const fiscalYearSchema: z.ZodNumber = /* @__PURE__ */ (() =>
  z.int().min(2505).max(2999).meta(says('ปีงบประมาณ พ.ศ.', 'fiscal year, Buddhist era')))();
