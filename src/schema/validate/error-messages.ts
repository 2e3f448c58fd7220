import type * as z from 'zod';
import { saidOf } from './flaw-of-issue.js';

/**
 * Says in Thai what is wrong; an error map, for one parse or for all of zod. Undefined where a check of another library
 * speaks for itself.
 *
 * @example
 * ```ts
 * import { measureSchema, thaiMessages } from 'thai-ita/schema';
 * const { error } = measureSchema.pick({ title: true }).safeParse({ title: 5 }, { error: thaiMessages });
 * error?.issues[0]?.message; // => 'ข้อมูลนี้ต้องเป็นข้อความ'
 * ```
 */
export function thaiMessages(issue: z.core.$ZodRawIssue): string | undefined {
  return saidOf(issue)?.message.th;
}

/**
 * Says in English what is wrong; an error map, for one parse or for all of zod. Undefined where a check of another library
 * speaks for itself.
 *
 * @example
 * ```ts
 * import { englishMessages, satangSchema } from 'thai-ita/schema';
 * satangSchema.safeParse(-1, { error: englishMessages }).error?.issues[0]?.message; // => 'This must be ≥ 0.'
 * ```
 */
export function englishMessages(issue: z.core.$ZodRawIssue): string | undefined {
  return saidOf(issue)?.message.en;
}
