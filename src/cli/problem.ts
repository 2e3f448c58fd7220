import type { Bilingual } from '../thai/issue.js';

/** A sentence that says why something was not done. */
export interface Problem {
  readonly problem: Bilingual;
}

/** A problem of its two sentences. */
export const problem = (th: string, en: string): Problem => ({ problem: { th, en } });

/** Whether there is a problem instead of what was asked for. */
export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'problem' in value;
