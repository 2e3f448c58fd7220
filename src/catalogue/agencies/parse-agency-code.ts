import { requireText } from '../../thai/argument.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import { plainToken } from '../../thai/text/invisible.js';
import { type AgencyType, agencyTypes } from './agency-types.js';
import { type Province, provinces } from './provinces.js';

/** The code of a local agency, taken apart. */
export interface AgencyCode {
  /** 8 digits TTPPDDLL. */
  readonly code: string;
  /** Key of the agency type: `subdistrict-organization`. */
  readonly type: string;
  /** Thai name of the agency type: `องค์การบริหารส่วนตำบล`. */
  readonly typeName: string;
  /** Two digits of TIS 1099. */
  readonly province: string;
  /** Thai name of the province, without the word จังหวัด. */
  readonly provinceName: string;
  /** Two digits within the province. */
  readonly district: string;
  /** Two digits within the district. */
  readonly number: string;
}

/**
 * Gives the parts of a local agency's code: 8 digits TTPPDDLL, or the 7 that spreadsheets leave of them when they drop the
 * leading zero. Undefined for anything else, for a type and for a province that there is not. There is no check digit, and a
 * village has 8 digits of another meaning, so a right form proves nothing. Source: the 7,871 rows of the DLA's list of 2560, in
 * github.com/Ahoerstemeier/tambon.
 *
 * @example
 * ```ts
 * import { parseAgencyCode } from 'thai-ita/catalogue';
 * parseAgencyCode('6300503')?.code; // => '06300503'
 * parseAgencyCode('05810109')?.typeName; // => 'เทศบาลตำบล'
 * parseAgencyCode('05810109')?.provinceName; // => 'กระบี่'
 * parseAgencyCode('06990503'); // => undefined
 * ```
 */
export function parseAgencyCode(text: string): AgencyCode | undefined {
  requireText('parseAgencyCode', text);
  const read = readAgencyCode(plainToken(text));
  if (typeof read === 'string') return undefined;
  const { code, type, province } = read;
  return {
    code,
    type: type.id,
    typeName: type.name,
    province: province.code,
    provinceName: province.name,
    district: code.slice(4, 6),
    number: code.slice(6),
  };
}

/** What keeps a token from being the code of an agency. */
export type AgencyCodeFault = 'wrong-form' | 'wrong-length' | 'unknown-type' | 'unknown-province';

/** Gives what the code says, or what is wrong with it. */
export function readAgencyCode(
  token: string,
): AgencyCodeFault | { readonly code: string; readonly type: AgencyType; readonly province: Province } {
  if (!/^(?:[0-9]+|[๐-๙]+)$/.test(token)) return 'wrong-form';
  if (token.length !== 7 && token.length !== 8) return 'wrong-length';
  const code = toArabicDigits(token).padStart(8, '0');
  const type = agencyTypes.find((each) => each.code === code.slice(0, 2));
  if (type === undefined) return 'unknown-type';
  const province = provinces.find((each) => each.code === code.slice(2, 4));
  return province === undefined ? 'unknown-province' : { code, type, province };
}
