import { type DigitRun, readDigitRun } from '../../thai/number/digit-run.js';
import { readDate, type WrittenDate } from './read-date.js';
import type { DateOptions } from './resolve-date.js';

/** Reads a date at the start of a token, in the forms that the options allow. Gives the place where it could go no further. */
export function readDateToken(token: string, options: DateOptions): WrittenDate | number {
  return (options.compact === true ? readCompact(token) : undefined) ?? readDate(token, 0);
}

/** 30092566. */
function readCompact(token: string): WrittenDate | undefined {
  const run = readDigitRun(token, 0);
  if (run?.end !== 8 || run.bent) return undefined;
  const part = (start: number, end: number) => {
    const { value } = readDigitRun(token.slice(start, end), 0) as DigitRun;
    return { start, end, value, bent: false };
  };
  const month = part(2, 4);
  return {
    start: 0,
    end: 8,
    day: part(0, 2),
    month: month.value,
    monthStart: month.start,
    monthEnd: month.end,
    year: part(4, 8),
    bent: false,
  };
}
