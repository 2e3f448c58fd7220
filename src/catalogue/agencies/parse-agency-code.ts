import { requireText } from '../../thai/argument.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import { agencyTypes } from './agency-types.js';

/** The code of a local agency, taken apart. */
export interface AgencyCode {
  /** 8 digits TTPPDDLL. */
  readonly code: string;
  /** Key of the agency type: `subdistrict-organization`. */
  readonly type: string;
  /** Two digits; not looked up, since no list of provinces was verified. */
  readonly province: string;
  /** Two digits within the province. */
  readonly district: string;
  /** Two digits within the district. */
  readonly number: string;
}

/**
 * Gives the parts of a local agency's code: 8 digits TTPPDDLL, or the 7 that spreadsheets leave of them when they drop the
 * leading zero. Undefined for anything else, and for a type that there is not. There is no check digit, and a village has 8
 * digits of another meaning, so a right form proves nothing.
 *
 * @example
 * ```ts
 * import { parseAgencyCode } from 'thai-ita/catalogue';
 * parseAgencyCode('6110604')?.code; // => '06110604'
 * parseAgencyCode('05810109')?.type; // => 'subdistrict-municipality'
 * parseAgencyCode('99110604'); // => undefined
 * ```
 */
export function parseAgencyCode(text: string): AgencyCode | undefined {
  requireText('parseAgencyCode', text);
  const digits = text.trim();
  if (!/^(?:[0-9]{7,8}|[๐-๙]{7,8})$/.test(digits)) return undefined;
  const code = toArabicDigits(digits).padStart(8, '0');
  const type = agencyTypes.find((each) => each.code === code.slice(0, 2));
  if (type === undefined) return undefined;
  return { code, type: type.id, province: code.slice(2, 4), district: code.slice(4, 6), number: code.slice(6) };
}
