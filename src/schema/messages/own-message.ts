import * as z from 'zod';
import type { Path } from '../../thai/issue.js';
import type { Flaw } from './flaw.js';
import { flawOfIssue } from './flaw-of-issue.js';

/** The language of messages. */
export type MessageLanguage = 'th' | 'en';

/**
 * The error map that every schema of the library carries: its sentences are in Thai. Where zod has a `customError` for all schemas, it
 * gives none, and that one speaks.
 */
export const ownMessage: z.core.$ZodErrorMap = (issue) => messageIn(undefined, flawOfIssue(issue));

/** An error map that says the same of every issue, or what the issue means where nothing is given. */
export function errorMapOf(language: MessageLanguage | undefined, always?: Flaw): z.core.$ZodErrorMap {
  return (issue) => messageIn(language, always ?? flawOfIssue(issue));
}

/** Adds an issue with its sentence in it, so that no error map is needed to see it. */
export function addFlaw(payload: z.core.ParsePayload<unknown>, { flaw, input, path, language }: PlacedFlaw): void {
  const message = messageIn(language, flaw);
  payload.issues.push({
    code: 'custom',
    input,
    params: { ...flaw },
    ...(path !== undefined && { path: [...path] }),
    ...(message !== undefined && { message }),
  });
}

/** A flaw, what has it, and where that is in the value that is checked. */
export interface PlacedFlaw {
  readonly flaw: Flaw;
  readonly input: unknown;
  readonly path?: Path;
  readonly language?: MessageLanguage | undefined;
}

/** The sentence in the language that was chosen, in Thai, or none where zod has a map for all schemas. */
function messageIn(language: MessageLanguage | undefined, flaw: Flaw | undefined): string | undefined {
  if (language !== undefined) return flaw?.message[language];
  return z.config().customError === undefined ? flaw?.message.th : undefined;
}
