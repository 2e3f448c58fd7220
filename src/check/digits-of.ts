// As in thai/digits.ts, for the few digits of a number, without the checks of what callers pass.

/** Writes the digits of a number as Arabic ones. */
export const arabicOf = (number: string): string => moved(number, /[๐-๙]/g, -0xe20);

/** Writes the digits of a number as Thai ones. */
export const thaiOf = (number: string): string => moved(number, /[0-9]/g, 0xe20);

const moved = (number: string, digits: RegExp, by: number): string =>
  number.replace(digits, (digit) => String.fromCharCode(digit.charCodeAt(0) + by));
