import { requireText } from '../../thai/argument.js';
import type { Bilingual, Issue } from '../../thai/issue.js';
import { explainToken, type TooLongIssueCode, tokenIssue } from '../../thai/token-issue.js';
import { type AgencyCodeFault, readAgencyCode } from './parse-agency-code.js';

/**
 * Says why a text is not the code of a local agency for `parseAgencyCode`; undefined when it is one. Codes:
 * `catalogue.agency-code-wrong-form`, `.agency-code-wrong-length`, `.agency-code-unknown-type`, `.agency-code-unknown-province`.
 *
 * @example
 * ```ts
 * import { explainAgencyCode } from 'thai-ita/catalogue';
 * explainAgencyCode('06990503')?.message.th; // => '"06990503" มีรหัสจังหวัดที่ไม่มีอยู่จริง: "99"'
 * explainAgencyCode('06300503'); // => undefined
 * ```
 */
export function explainAgencyCode(text: string): Issue<AgencyCodeIssueCode> | undefined {
  requireText('explainAgencyCode', text);
  return explainToken(text, (token) => {
    const fault = readAgencyCode(token);
    if (typeof fault !== 'string') return undefined;
    const [start, end] = partOf[fault](token.length);
    const part = token.slice(start, end);
    return tokenIssue(token, {
      code: `catalogue.agency-code-${fault}`,
      says: sayings[fault],
      offset: start,
      found: part,
    });
  });
}

/** The codes of `explainAgencyCode`. */
export type AgencyCodeIssueCode = `catalogue.agency-code-${AgencyCodeFault}` | TooLongIssueCode;

/** From where to where the fault goes, by the length of the code; the first digit may have been dropped. */
const partOf: Readonly<Record<AgencyCodeFault, (length: number) => readonly [number, number]>> = {
  'wrong-form': (length) => [0, length],
  'wrong-length': (length) => [0, length],
  'unknown-type': (length) => [0, length - 6],
  'unknown-province': (length) => [length - 6, length - 4],
};

const sayings: Readonly<Record<AgencyCodeFault, Bilingual>> = {
  'wrong-form': { th: 'ไม่ได้เขียนเป็นเลขไทยหรือเลขอารบิกล้วน', en: 'is not written in digits of one script alone' },
  'wrong-length': {
    th: 'ไม่ได้มี 8 หลัก (หรือ 7 หลักเมื่อเลข 0 ตัวหน้าหายไป)',
    en: 'does not have 8 digits, or 7 where the leading 0 was dropped',
  },
  'unknown-type': {
    th: 'มีรหัสประเภทที่ไม่ใช่ 01 ถึง 06',
    en: 'has a code for the type of agency that is not from 01 to 06',
  },
  'unknown-province': { th: 'มีรหัสจังหวัดที่ไม่มีอยู่จริง', en: 'has the code of a province that does not exist' },
};
