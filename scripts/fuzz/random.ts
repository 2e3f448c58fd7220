let state = Number(process.argv[3] ?? 1);

/** A whole number below the limit, the same in every run of the same seed. */
export function random(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

/** One of a list. */
export const oneOf = <Item>(list: readonly Item[]): Item => list[random(list.length)] as Item;
