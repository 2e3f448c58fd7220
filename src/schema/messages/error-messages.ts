import type * as z from 'zod/v4';
import { flawOfIssue } from './flaw-of-issue.js';

/**
 * An error map with messages in Thai for schemas of your own: for one parse, or with `z.config` for all of zod. Undefined for a check
 * that has its own message. Schemas of this library need none, since they speak Thai of themselves.
 *
 * @example
 * ```ts
 * import { thaiMessages } from 'thai-ita/schema';
 * import * as z from 'zod/v4';
 * z.email().safeParse('x', { error: thaiMessages }).error?.issues[0]?.message; // => 'ต้องเป็นที่อยู่อีเมล'
 * ```
 */
export function thaiMessages(issue: z.core.$ZodRawIssue): string | undefined {
  return flawOfIssue(issue)?.message.th;
}

/**
 * An error map with messages in English. `z.config({ customError: englishMessages })` makes all of zod speak English, the schemas of
 * this library among it, save fields with a `language` of their own. For one parse it speaks for your own schemas only, since zod puts
 * the sentences that a schema has before the map of a parse. Undefined for a check that has its own message.
 *
 * @example
 * ```ts
 * import { bahtCodec, englishMessages } from 'thai-ita/schema';
 * import * as z from 'zod/v4';
 * z.email().safeParse('x', { error: englishMessages }).error?.issues[0]?.message; // => 'This must be an email address.'
 * z.config({ customError: englishMessages });
 * bahtCodec.safeParse('').error?.issues[0]?.message; // => 'This must be filled in.'
 * z.config({ customError: undefined });
 * ```
 */
export function englishMessages(issue: z.core.$ZodRawIssue): string | undefined {
  return flawOfIssue(issue)?.message.en;
}
