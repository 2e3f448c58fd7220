import type * as z from 'zod';
import { flawOfIssue } from './flaw-of-issue.js';

/**
 * An error map with messages in Thai, for one parse or for all of zod. Undefined for a check that has its own message.
 *
 * @example
 * ```ts
 * import { measureSchema, thaiMessages } from 'thai-ita/schema';
 * const { error } = measureSchema.pick({ title: true }).safeParse({ title: 5 }, { error: thaiMessages });
 * error?.issues[0]?.message; // => 'ข้อมูลนี้ต้องเป็นข้อความ'
 * ```
 */
export function thaiMessages(issue: z.core.$ZodRawIssue): string | undefined {
  return flawOfIssue(issue)?.message.th;
}

/**
 * An error map with messages in English, for one parse or for all of zod. Undefined for a check that has its own message.
 *
 * @example
 * ```ts
 * import { englishMessages, satangSchema } from 'thai-ita/schema';
 * satangSchema.safeParse(-1, { error: englishMessages }).error?.issues[0]?.message; // => 'This must be ≥ 0.'
 * ```
 */
export function englishMessages(issue: z.core.$ZodRawIssue): string | undefined {
  return flawOfIssue(issue)?.message.en;
}
