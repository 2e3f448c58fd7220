import type { Bilingual } from '../../thai/issue.js';

/** The codes of the issues of this floor. What keeps a text of a field from being read has the code of `explainX` instead. */
export type SchemaCode =
  | 'schema.cyclic'
  | 'schema.dates-out-of-order'
  | 'schema.duplicate-id'
  | 'schema.empty-field'
  | 'schema.empty-text'
  | 'schema.limit'
  | 'schema.missing-field'
  | 'schema.more-issues'
  | 'schema.not-a-choice'
  | 'schema.not-a-fiscal-year'
  | 'schema.not-plain'
  | 'schema.out-of-range'
  | 'schema.unknown-activity'
  | 'schema.unknown-field'
  | 'schema.unreadable'
  | 'schema.wrong-format'
  | 'schema.wrong-key'
  | 'schema.wrong-type'
  | 'schema.wrong-value';

/** A code without its floor. */
type FlawName = SchemaCode extends `schema.${infer Name}` ? Name : never;

/** What is wrong, as zod carries it in `params` of a custom issue. */
export interface Flaw<Code extends string = SchemaCode> {
  readonly code: Code;
  readonly message: Bilingual;
  /** What would have been right, as far as it can be said in a few words. */
  readonly expected?: string;
}

/** Makes a flaw of the schema floor. */
export function flaw(name: FlawName, th: string, en: string, expected?: string): Flaw {
  return { code: `schema.${name}`, message: { th, en }, ...(expected !== undefined && { expected }) };
}

/** A text of the data as a message shows it, cut where it is long. */
export const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
