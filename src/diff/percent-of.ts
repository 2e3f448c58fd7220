/** A part of a whole in percent, to two places. */
export const percentOf = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 100 + 0;
