import { requireText } from '../argument.js';
import type { Bilingual, Issue } from '../issue.js';
import { digitsIn, toArabicDigits } from '../number/digits.js';
import { plainToken } from '../text/invisible.js';
import { explainToken, type TooLongIssueCode, tokenIssue } from '../token-issue.js';

/**
 * Gives the 13 Arabic digits of a Thai citizen number (เลขประจำตัวประชาชน), or undefined. Takes Thai or Arabic digits, bare or with a hyphen or a space
 * between the groups of 1, 4, 5, 2 and 1 (or any others). The first digit is 1 to 8, and the last is the check digit: 11 less the
 * remainder by 11 of the sum of the first twelve digits times 13, 12, … 2; of that the last digit.
 *
 * @example
 * ```ts
 * import { parseCitizenId } from 'thai-ita/thai';
 * parseCitizenId('1-2345-67890-12-1'); // => '1234567890121'
 * parseCitizenId('1-2345-67890-12-2'); // => undefined
 * ```
 */
export function parseCitizenId(text: string): string | undefined {
  requireText('parseCitizenId', text);
  const token = plainToken(text);
  return faultOf(token) === undefined ? digitsOf(token) : undefined;
}

/**
 * Says why a text is not a citizen number for `parseCitizenId`; undefined when it is one.
 *
 * @example
 * ```ts
 * import { explainCitizenId } from 'thai-ita/thai';
 * explainCitizenId('1-2345-67890-12-2')?.code; // => 'thai.citizen-id-wrong-check-digit'
 * explainCitizenId('1-2345-67890-12-1'); // => undefined
 * ```
 */
export function explainCitizenId(text: string): Issue<CitizenIdIssueCode> | undefined {
  requireText('explainCitizenId', text);
  return explainToken(text, (token) => {
    const fault = faultOf(token);
    return fault === undefined
      ? undefined
      : tokenIssue(token, { code: `thai.citizen-id-${fault}`, says: sayings[fault] });
  });
}

/** The codes of `explainCitizenId`. */
export type CitizenIdIssueCode = `thai.citizen-id-${Fault}` | TooLongIssueCode;

/** Whether 13 Arabic digits are a citizen number. */
export const isCitizenId = (digits: string): boolean => /^[1-8]\d{12}$/.test(digits) && hasRightCheckDigit(digits);

type Fault = 'wrong-form' | 'wrong-length' | 'wrong-first-digit' | 'wrong-check-digit';

const sayings: Readonly<Record<Fault, Bilingual>> = {
  'wrong-form': {
    th: 'ไม่ได้เขียนเป็นเลขไทยหรือเลขอารบิกล้วน คั่นด้วยขีดหรือช่องว่าง',
    en: 'is not written in digits of one script, with single hyphens or spaces between them',
  },
  'wrong-length': { th: 'มีเลขไม่ครบหรือเกิน 13 หลัก', en: 'does not have 13 digits' },
  'wrong-first-digit': { th: 'ไม่ได้ขึ้นต้นด้วยเลข 1 ถึง 8', en: 'does not begin with a digit from 1 to 8' },
  'wrong-check-digit': { th: 'มีหลักสุดท้ายไม่ตรงกับหลักอื่น', en: 'has a last digit that does not fit the others' },
};

function faultOf(token: string): Fault | undefined {
  if (!/^[0-9๐-๙]+(?:[- ][0-9๐-๙]+)*$/.test(token) || digitsIn(token) === 'mixed') return 'wrong-form';
  const digits = digitsOf(token);
  if (digits.length !== 13) return 'wrong-length';
  if (!/^[1-8]/.test(digits)) return 'wrong-first-digit';
  return hasRightCheckDigit(digits) ? undefined : 'wrong-check-digit';
}

const digitsOf = (token: string): string => toArabicDigits(token).replace(/[- ]/g, '');

function hasRightCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < 12; place += 1) sum += Number(digits[place]) * (13 - place);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}
