import { provinces } from '../../catalogue/agencies/provinces.js';
import type { Agency } from '../../model/report.js';

/**
 * District and province behind the name of an agency: อำเภอ, อ., จังหวัด, จ. and the name, or Bangkok right behind. Words that
 * are written on behind the name of a province are not taken for part of it.
 */
export function placesIn(text: string): Pick<Agency, 'district' | 'province'> {
  const district = /(?:อำเภอ|อ\.)\s?([ก-๎]+)/.exec(text)?.[1];
  const written = /(?:จังหวัด|จ\.)\s?([ก-๎]+)/.exec(text)?.[1];
  const province = written === undefined ? bangkokIn(text) : provinceAtStart(written);
  return { ...(district !== undefined && { district }), ...(province !== undefined && { province }) };
}

/** The name of the province that a text begins with, or all of the text. No name begins with another. */
const provinceAtStart = (text: string): string => provinces.find(({ name }) => text.startsWith(name))?.name ?? text;

const bangkokIn = (text: string): string | undefined => (bangkok.test(text) ? 'กรุงเทพมหานคร' : undefined);

/** Bangkok with nothing before it but a part of the city. */
const bangkok = /^[\s,(]*(?:(?:แขวง|เขต)\s?[ก-๎]+[\s,]+)*(?:กรุงเทพมหานคร|กรุงเทพฯ|กทม)(?![ก-๎])/;

/** The places that may follow the name of an agency in its line, and nothing else. */
export const placesAlone =
  /^(?:\s*(?:อำเภอ|อ\.)\s?[ก-๎]+)?(?:\s*(?:จังหวัด|จ\.)\s?[ก-๎]+)?$|^(?:(?:แขวง|เขต)\s?[ก-๎]+\s+)*(?:กรุงเทพมหานคร|กรุงเทพฯ|กทม\.?)$/;
