import type * as z from 'zod/v4';
import { ownFlawOf } from './own-flaw.js';
import { sentenceOf } from './sentence.js';

/**
 * The error map that every schema of the library carries: its sentences are in Thai. Where zod has a `customError` for all
 * schemas, it gives none, and that one speaks.
 */
export const ownMessage: z.core.$ZodErrorMap = (issue) => sentenceOf(ownFlawOf(issue), undefined);
