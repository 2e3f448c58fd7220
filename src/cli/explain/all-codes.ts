import type { Bilingual } from '../../thai/issue.js';
import { dataCodes } from './data-codes.js';
import { dateCodes } from './date-codes.js';
import { numberCodes } from './number-codes.js';
import { readingCodes } from './reading-codes.js';

/** What every code but those of the rules means, and what to do about it. */
export const allCodes: Readonly<Record<string, Bilingual>> = {
  ...readingCodes,
  ...numberCodes,
  ...dateCodes,
  ...dataCodes,
};
