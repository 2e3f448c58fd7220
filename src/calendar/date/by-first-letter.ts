const FIRST_THAI_UNIT = 0x0e00;
const NONE: readonly never[] = [];

/**
 * Gives a look-up of items by the code of the Thai letter that their word begins with, each list in the order given. A
 * string of one Thai letter has no place in the engine's cache, so that a look-up by name takes several times as long. The
 * table is built at the first look-up.
 */
export function byFirstLetter<Item>(
  items: () => readonly Item[],
  wordOf: (item: Item) => string,
): (unit: number) => readonly Item[] {
  let table: Item[][] | undefined;
  return (unit) => {
    table ??= tableOf(items(), wordOf);
    return table[unit - FIRST_THAI_UNIT] ?? NONE;
  };
}

function tableOf<Item>(items: readonly Item[], wordOf: (item: Item) => string): Item[][] {
  const table: Item[][] = Array.from({ length: 0x60 }, () => []);
  for (const item of items) table[wordOf(item).charCodeAt(0) - FIRST_THAI_UNIT]?.push(item);
  return table;
}
