import * as z from 'zod/v4';
import type { Path } from '../../thai/issue.js';
import type { Flaw } from './flaw.js';

/** The language of messages. */
export type MessageLanguage = 'th' | 'en';

/** The sentence in the language that was chosen, in Thai by default, or none where zod has a map for all schemas. */
export function sentenceOf(flaw: Flaw<string> | undefined, language: MessageLanguage | undefined): string | undefined {
  if (language !== undefined) return flaw?.message[language];
  return z.config().customError === undefined ? flaw?.message.th : undefined;
}

/** An error map that says the same of every issue. */
export const alwaysSaying =
  (flaw: Flaw, language?: MessageLanguage): z.core.$ZodErrorMap =>
  () =>
    sentenceOf(flaw, language);

/** A flaw, what has it, and where that is in the value that is checked. */
export interface PlacedFlaw {
  readonly flaw: Flaw<string>;
  readonly input: unknown;
  readonly path?: Path;
  readonly language?: MessageLanguage | undefined;
}

/** Adds an issue with its sentence in it, so that no error map is needed to see it. */
export function addFlaw(payload: z.core.ParsePayload<unknown>, { flaw, input, path, language }: PlacedFlaw): void {
  const message = sentenceOf(flaw, language);
  payload.issues.push({
    code: 'custom',
    input,
    params: { ...flaw },
    ...(path !== undefined && { path: [...path] }),
    ...(message !== undefined && { message }),
  });
}
