import { wordsOfBlock, wordsOfDigits, wordTables } from '../number/word-tables.js';
import { requireSatang, type Satang } from './satang.js';

/**
 * Gives an amount in satang in Thai words, as BAHTTEXT of Excel 365 does; a bigint may be of any size. Whole baht end in
 * ถ้วน, less than a baht is said in satang alone, what is negative begins with ลบ.
 *
 * @throws RangeError if a number is not a safe integer, TypeError if the value is not a number or a bigint.
 * @example
 * ```ts
 * import { formatBahtWords, satangOfBaht } from 'thai-ita/thai';
 * formatBahtWords(satangOfBaht('15,642,769.55')); // => 'สิบห้าล้านหกแสนสี่หมื่นสองพันเจ็ดร้อยหกสิบเก้าบาทห้าสิบห้าสตางค์'
 * formatBahtWords(2500); // => 'ยี่สิบห้าบาทถ้วน'
 * formatBahtWords(25); // => 'ยี่สิบห้าสตางค์'
 * ```
 */
export function formatBahtWords(satang: Satang | number | bigint): string {
  const amount = requireSatang('formatBahtWords', satang);
  const size = amount < 0 ? -amount : amount;
  const rest = Number(typeof size === 'bigint' ? size % 100n : size % 100);
  const baht = typeof size === 'bigint' ? wordsOfDigits(String(size).slice(0, -2)) : wordsOfBaht((size - rest) / 100);
  const whole = baht === '' && rest > 0 ? '' : `${baht || 'ศูนย์'}บาท`;
  const part = rest === 0 ? 'ถ้วน' : `${wordTables().ones[rest]}สตางค์`;
  return `${amount < 0 ? 'ลบ' : ''}${whole}${part}`;
}

/** Up to three blocks of six digits: a safe integer of satang is less than a hundred million million baht. */
function wordsOfBaht(baht: number): string {
  if (baht < 1e6) return wordsOfBlock(baht, false);
  const block = baht % 1e6;
  return `${wordsOfBaht((baht - block) / 1e6)}ล้าน${wordsOfBlock(block, true)}`;
}
