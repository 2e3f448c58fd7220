import type { Bilingual, Issue } from './issue.js';

/** Gives an error about a part of one token of text; the token is taken as the whole document. */
export function issueAt(
  code: string,
  text: string,
  offset: number,
  found: string,
  message: Bilingual,
  expected: string | undefined,
): Issue {
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
