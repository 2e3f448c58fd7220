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
  const before = text.slice(0, offset);
  const line = before.split(/\r\n?|\n/).length;
  const column = offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return {
    code,
    severity: 'error',
    message,
    place: { source: { line, column, offset, length } },
    found: text.slice(offset, offset + length),
    ...(expected === undefined ? {} : { expected }),
  };
}
