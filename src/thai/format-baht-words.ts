import { requireSatang, type Satang } from './satang.js';
import { wordsOfBlock, wordsOfDigits, wordTables } from './word-tables.js';

/**
 * Gives an amount in satang in Thai words, as BAHTTEXT of Excel 365 does; a bigint may be of any size. Whole baht end in
 * ถ้วน, less than a baht is said in satang alone, what is negative begins with ลบ.
 *
 * @throws RangeError for a number that is no safe integer, TypeError for what is no number.
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
  const words = typeof amount === 'number' ? wordsOfSafe(Math.abs(amount)) : wordsOfBig(amount < 0n ? -amount : amount);
  return amount < 0 ? `ลบ${words}` : words;
}

function wordsOfSafe(amount: number): string {
  const satang = amount % 100;
  const baht = (amount - satang) / 100;
  return joined(wordsOfBaht(baht), satang);
}

/** Up to three blocks of six digits: a safe integer of satang is less than a hundred million million baht. */
function wordsOfBaht(baht: number): string {
  const tables = wordTables();
  if (baht < 1e6) return wordsOfBlock(tables, baht, false);
  const block = baht % 1e6;
  const higher = (baht - block) / 1e6;
  return `${wordsOfBaht(higher)}ล้าน${wordsOfBlock(tables, block, true)}`;
}

function wordsOfBig(amount: bigint): string {
  if (amount <= Number.MAX_SAFE_INTEGER) return wordsOfSafe(Number(amount));
  const digits = String(amount);
  return joined(wordsOfDigits(digits.slice(0, -2)), Number(digits.slice(-2)));
}

function joined(baht: string, satang: number): string {
  if (satang === 0) return `${baht || 'ศูนย์'}บาทถ้วน`;
  const words = `${wordTables().ones[satang]}สตางค์`;
  return baht === '' ? words : `${baht}บาท${words}`;
}
