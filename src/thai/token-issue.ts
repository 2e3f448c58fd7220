import type { Issue } from './issue.js';
import { issueAt } from './issue-at.js';

/**
 * Gives an error about a part of a token, all of it unless told. The name of its code is what it says in
 * English.
 */
export function tokenIssue(
  name: string,
  text: string,
  th: string,
  offset = 0,
  found = text,
  expected?: string | undefined,
): Issue {
  const en = name.replace(/^\w+-/, '').replaceAll('-', ' ');
  const part = found === text || found === '' ? '' : `: "${found}"`;
  const [should, must] = expected === undefined ? ['', '.'] : [` ต้องเป็น ${expected}`, `, expected ${expected}.`];
  const message = { th: `"${text}" ${th}${part}${should}`, en: `"${text}": ${en}${part}${must}` };
  return issueAt(`thai.${name}`, text, offset, found, message, expected);
}
