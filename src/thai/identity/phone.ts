import { requireText } from '../argument.js';
import type { Bilingual, Issue } from '../issue.js';
import { digitsIn, toArabicDigits } from '../number/digits.js';
import { plainToken } from '../text/invisible.js';
import { explainToken, type TooLongIssueCode, tokenIssue } from '../token-issue.js';

/**
 * Gives a Thai telephone number in Arabic digits without marks, 0 in front, or undefined: ten digits from 06, 08 or 09 of a mobile phone, nine
 * digits from 02 to 07 of a fixed one, three or four digits from 1 of a hotline. Takes Thai or Arabic digits, single spaces or hyphens between them,
 * parentheses around the area code, and +66 in place of the 0.
 *
 * @example
 * ```ts
 * import { parsePhone } from 'thai-ita/thai';
 * parsePhone('+66 81 234 5678'); // => '0812345678'
 * parsePhone('(๐๔๔) ๑๒๓๔๕๖'); // => '044123456'
 * parsePhone('081-234'); // => undefined
 * ```
 */
export function parsePhone(text: string): string | undefined {
  requireText('parsePhone', text);
  const token = plainToken(text);
  return faultOf(token) === undefined ? digitsOf(token) : undefined;
}

/**
 * Says why a text is not a telephone number for `parsePhone`; undefined when it is one.
 *
 * @example
 * ```ts
 * import { explainPhone } from 'thai-ita/thai';
 * explainPhone('081-234')?.code; // => 'thai.phone-wrong-length'
 * explainPhone('081-234-5678'); // => undefined
 * ```
 */
export function explainPhone(text: string): Issue<PhoneIssueCode> | undefined {
  requireText('explainPhone', text);
  return explainToken(text, (token) => {
    const fault = faultOf(token);
    return fault === undefined ? undefined : tokenIssue(token, { code: `thai.phone-${fault}`, says: sayings[fault] });
  });
}

/** The codes of `explainPhone`. */
export type PhoneIssueCode = `thai.phone-${Fault}` | TooLongIssueCode;

/** Digits of the number that begins so, 0 in front: ten for a mobile phone, nine for all others. */
export const lengthOfPhone = (digits: string): number => (/^0[689]/.test(digits) ? 10 : 9);

type Fault = 'wrong-form' | 'wrong-length' | 'unknown-area';

const sayings: Readonly<Record<Fault, Bilingual>> = {
  'wrong-form': {
    th: 'ไม่ได้เขียนเป็นหมายเลขโทรศัพท์',
    en: 'is not written as a telephone number, in digits of one script with single hyphens or spaces between them',
  },
  'wrong-length': {
    th: 'มีจำนวนหลักไม่ตรงกับหมายเลขโทรศัพท์ไทย',
    en: 'does not have as many digits as a Thai telephone number',
  },
  'unknown-area': { th: 'ไม่ได้ขึ้นต้นด้วยรหัสที่ใช้ในประเทศไทย', en: 'does not begin as a Thai telephone number does' },
};

const written = /^(?:\+(?:66|๖๖)[- ]?)?(?:\([0-9๐-๙]+\)[- ]?)?[0-9๐-๙]+(?:[-– ][0-9๐-๙]+)*$/;

function faultOf(token: string): Fault | undefined {
  if (!written.test(token) || digitsIn(token) === 'mixed') return 'wrong-form';
  const digits = digitsOf(token);
  if (/^1\d{2,3}$/.test(digits)) return undefined;
  if (!/^0[2-9]/.test(digits)) return 'unknown-area';
  return digits.length === lengthOfPhone(digits) ? undefined : 'wrong-length';
}

const digitsOf = (token: string): string =>
  toArabicDigits(token)
    .replace(/[-–() ]/g, '')
    .replace(/^\+660?/, '0');
