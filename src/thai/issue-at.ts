import type { Bilingual, Issue } from './issue.js';

/** Gives an error about a stretch of one token of text; the token is taken as the whole document. */
export function issueAt(
  code: string,
  text: string,
  stretch: { readonly offset: number; readonly length: number },
  message: Bilingual,
  expected?: string,
): Issue {
  const { offset, length } = stretch;
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const column = (lines.at(-1) ?? '').length + 1;
  return {
    code,
    severity: 'error',
    message,
    place: { source: { line: lines.length, column, offset, length } },
    found: text.slice(offset, offset + length),
    ...(expected === undefined ? {} : { expected }),
  };
}
