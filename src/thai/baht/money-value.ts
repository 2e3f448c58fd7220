import type { MoneyPart, WrittenMoney } from './read-money.js';
import type { Satang } from './satang.js';

/** The satang of an amount, half a satang away from zero; undefined where a number is grouped wrongly or the sum is beyond a safe integer. */
export function satangOfMoney({ parts, isNegative }: WrittenMoney): Satang | undefined {
  let sum = 0;
  for (const part of parts) {
    if (!part.number.isSound) return undefined;
    sum += satangOfPart(part);
  }
  if (!Number.isSafeInteger(sum)) return undefined;
  return (isNegative && sum !== 0 ? -sum : sum) as Satang;
}

/** Whether an amount has a part of a satang. */
export const hasPartOfSatang = ({ parts }: WrittenMoney): boolean =>
  parts.some(({ number, zeros }) => number.fraction.length > zeros && /[1-9]/.test(number.fraction.slice(zeros)));

/** ฿50 สตางค์: the sign says baht, and the word satang. */
export const saysTwoUnits = ({ hasSignOfBaht, parts }: WrittenMoney): boolean => hasSignOfBaht && parts[0]?.zeros === 0;

/** The number with its point moved. */
function satangOfPart({ number: { whole, fraction }, zeros }: MoneyPart): number {
  const shifted = Number(
    fraction.length === zeros ? whole + fraction : `${whole}${fraction.slice(0, zeros).padEnd(zeros, '0')}`,
  );
  return fraction.charCodeAt(zeros) >= 0x35 ? shifted + 1 : shifted;
}
