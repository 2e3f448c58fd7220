import type { FilingScheme } from '../../model/report.js';
import { requireText } from '../../thai/argument.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import { plainToken } from '../../thai/text/invisible.js';

/** The code of an assessment item, taken apart. */
export interface ItemCode {
  /** As the scheme writes it: `O43`, `EB12`, `MOIT22`. */
  readonly code: string;
  readonly series: 'O' | 'EB' | 'MOIT';
  /** 1 to 99. */
  readonly number: number;
  /** Whose lists have codes of this series, the most common first; the code alone does not say which of them is meant. */
  readonly schemes: readonly FilingScheme[];
}

/**
 * Gives the item that a code means, in any spelling seen in documents: O1, o 16, O41-, OIT 43, ข้อ o1, 01 with a zero for
 * the letter, EB 12, MOIT22, and with Thai digits. Undefined for anything else. Whether a year has such an item is another
 * question: `itemStatusOf`.
 *
 * @example
 * ```ts
 * import { parseItemCode } from 'thai-ita/catalogue';
 * parseItemCode('OIT ๔๓'); // => { code: 'O43', series: 'O', number: 43, schemes: ['nacc', 'vec', 'obec', 'itap'] }
 * parseItemCode('MOIT22')?.schemes; // => ['moph']
 * parseItemCode('A1'); // => undefined
 * ```
 */
export function parseItemCode(text: string): ItemCode | undefined {
  requireText('parseItemCode', text);
  if (text.length > LONGEST) return undefined;
  const [, letter = '', written = '', letters = letter, digits = written] = itemCode.exec(plainToken(text)) ?? [];
  const number = Number(toArabicDigits(digits));
  const series = seriesOf[letters.toUpperCase()];
  if (series === undefined || number === 0) return undefined;
  return {
    code: `${series}${number}`,
    series,
    number,
    schemes: series === 'O' ? ['nacc', 'vec', 'obec', 'itap'] : ['moph'],
  };
}

/** UTF-16 units. */
const LONGEST = 20;

/** Letters, at most one space, one or two digits of one script, and a mark behind at most. */
const itemCode =
  /^(?:ข้อ(?:ที่)?[ \u00a0]?)?(?:(OIT|O|EEB|EB|MOIT)[ \u00a0]?([0-9]{1,2}|[๐-๙]{1,2})|(0)([1-9][0-9]?))[ \u00a0]?[-.:]?$/i;

/** The letters as typed, and what each is short for or mistyped from. */
const seriesOf: Readonly<Record<string, ItemCode['series']>> = {
  O: 'O',
  OIT: 'O',
  '0': 'O',
  EB: 'EB',
  EEB: 'EB',
  MOIT: 'MOIT',
};
