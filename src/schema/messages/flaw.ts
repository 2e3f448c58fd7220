import type { Bilingual } from '../../thai/issue.js';

/** What is wrong, as zod carries it in `params` of a custom issue. */
export interface Flaw {
  /** `schema.kebab-name`. */
  readonly code: string;
  readonly message: Bilingual;
  /** What would have been right, as far as it can be said in a few words. */
  readonly expected?: string;
}

/** Makes a flaw of the schema floor. */
export function flaw(name: string, th: string, en: string, expected?: string): Flaw {
  return { code: `schema.${name}`, message: { th, en }, ...(expected !== undefined && { expected }) };
}

/** A text of the data as a message shows it, cut where it is long. */
export const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
