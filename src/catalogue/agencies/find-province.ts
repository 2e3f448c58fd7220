import { requireText } from '../../thai/argument.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import { plainToken } from '../../thai/text/invisible.js';
import { normalizeThai } from '../../thai/text/normalize.js';
import { type Province, provinces } from './provinces.js';

/**
 * Finds a province by its Thai name, with or without จังหวัด or จ. before it, by its English name, or by its code of TIS 1099 or
 * ISO 3166-2. Spaces and capital letters of English names do not matter. Undefined when there is no such province.
 *
 * @example
 * ```ts
 * import { findProvince } from 'thai-ita/catalogue';
 * findProvince('จ.นครราชสีมา')?.code; // => '30'
 * findProvince('กทม.')?.name; // => 'กรุงเทพมหานคร'
 * findProvince('TH-36')?.english; // => 'Chaiyaphum'
 * findProvince('ช่อระกา'); // => undefined
 * ```
 */
export function findProvince(nameOrCode: string): Province | undefined {
  requireText('findProvince', nameOrCode);
  if (nameOrCode.length > LONGEST) return undefined;
  const wanted = keyOf(withoutWords(normalizeThai(plainToken(nameOrCode))));
  return provinces.find((province) => namesOf(province).some((name) => keyOf(name) === wanted));
}

/** UTF-16 units; the longest name has 22. */
const LONGEST = 60;

const withoutWords = (text: string): string =>
  text.replace(/^(?:จังหวัด|จ\.)\s*/, '').replace(/(?<=[a-z]) (?:province|changwat)$/i, '');

const keyOf = (name: string): string => toArabicDigits(name).replace(/[\s-]/g, '').toLowerCase();

const namesOf = ({ name, english, code, isoCode, variants = [] }: Province): readonly string[] => [
  name,
  english,
  code,
  isoCode,
  ...variants,
];
