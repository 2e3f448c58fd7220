import type { Bilingual, Issue } from './issue.js';

/** What is wrong with a part of a token, and what the part is. */
export interface PlacedFault<Code extends string> {
  readonly code: Code;
  /** Where the part begins, in UTF-16 units. */
  readonly offset: number;
  /** The part as it stands. */
  readonly found: string;
  readonly message: Bilingual;
  /** The right text in place of the part, where it is known. */
  readonly expected: string | undefined;
}

/** Gives an error about a part of one token of text; the token is taken as the whole document. */
export function issueAt<Code extends string>(text: string, fault: PlacedFault<Code>): Issue<Code> {
  const { code, offset, found, message, expected } = fault;
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return {
    code,
    severity: 'error',
    message,
    place: {
      source: { line: lines.length, column: (lines.at(-1) as string).length + 1, offset, length: found.length },
    },
    found,
    ...(expected !== undefined && { expected }),
  };
}
