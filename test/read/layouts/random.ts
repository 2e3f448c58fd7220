/** Random numbers from a seed, the same on every machine. */
export interface Random {
  /** A whole number from 0 below a limit. */
  readonly below: (limit: number) => number;
  /** One of a list. */
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** True in so many cases of 100. */
  readonly percent: (share: number) => boolean;
}

export function randomFrom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    one: (items) => items[below(items.length)] as never,
    percent: (share) => below(100) < share,
  };
}
