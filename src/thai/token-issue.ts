import type { Bilingual, Issue, Place, SourcePlace } from './issue.js';
import { issueAt } from './issue-at.js';
import { isTooLong, placeOfVisible, plainToken, visibleText, withoutInvisible } from './text/invisible.js';

/** What is wrong with a token, or with a part of it. */
export interface TokenFault<Code extends string> {
  readonly code: Code;
  /** What is wrong, as the predicate of a sentence about the token. */
  readonly says: Bilingual;
  /** Where the part begins. Default: 0. */
  readonly offset?: number | undefined;
  /** The part. Default: the whole token. */
  readonly found?: string | undefined;
  /** What would have been right in place of the part. */
  readonly expected?: string | undefined;
}

/** Gives an error about a token or a part of it. */
export function tokenIssue<Code extends string>(text: string, fault: TokenFault<Code>): Issue<Code> {
  const { code, says, offset = 0, found = text, expected } = fault;
  const token = visibleText(text);
  const part = found === text || found === '' ? '' : `: "${visibleText(found)}"`;
  const [right, write] = expected === undefined ? ['', ''] : [` ควรเขียนว่า "${expected}"`, ` Write "${expected}".`];
  const message = {
    th: `"${token}" ${says.th}${part}${right}`,
    en: `"${token}" ${says.en}${part}.${write}`,
  };
  return issueAt(text, { code, offset, found, message, expected });
}

/** Explains a token without white space around it and without characters of zero width, and places the issue in the text as given. */
export function explainToken<Code extends string>(
  text: string,
  explain: (token: string) => Issue<Code> | undefined,
): Issue<Code | TooLongIssueCode> | undefined {
  if (isTooLong(text)) return tooLong(text.slice(0, 40));
  const token = plainToken(text);
  const issue = explain(token);
  return issue === undefined || token === text ? issue : placedInText(text, token, issue);
}

/** The code of a token that is too long to be looked at. */
export type TooLongIssueCode = 'thai.too-long';

/** What begins so is too long. */
const tooLong = (beginning: string): Issue<TooLongIssueCode> =>
  tokenIssue(beginning, { code: 'thai.too-long', says: { th: 'ยาวเกินกว่าจะอ่านได้', en: 'is too long to be read' } });

function placedInText<Code extends string>(text: string, token: string, issue: Issue<Code>): Issue<Code> {
  const visible = withoutInvisible(text);
  const placeOf = (at: number): number => placeOfVisible(text, at);
  const before = visible.length - visible.trimStart().length;
  const { offset, length } = (issue.place as Place).source as SourcePlace;
  const from = token === '' ? 0 : before + offset;
  const start = placeOf(from);
  const end = endOf(text, token, start, length === 0 ? start : placeOf(from + length - 1) + 1);
  const { code, message, expected } = issue;
  return issueAt(text, { code, offset: start, found: text.slice(start, end), message, expected });
}

/** Of a token with nothing in it, all that stands around it is meant. */
const endOf = (text: string, token: string, start: number, end: number): number =>
  token === '' ? text.length : Math.max(start, end);
