const FIRST_THAI_UNIT = 0x0e00;
const NONE: readonly never[] = [];

/**
 * Gives a look-up of lists by the code of a Thai letter. A string of one Thai letter has no place in the engine's cache, so
 * that looking it up by name takes several times as long. The table is built at the first look-up.
 */
export function byFirstLetter<Item>(
  lists: Readonly<Record<string, readonly Item[]>>,
): (unit: number) => readonly Item[] {
  let table: (readonly Item[])[] | undefined;
  return (unit) => {
    table ??= tableOf(lists);
    return table[unit - FIRST_THAI_UNIT] ?? NONE;
  };
}

function tableOf<Item>(lists: Readonly<Record<string, readonly Item[]>>): (readonly Item[])[] {
  const table: (readonly Item[])[] = Array.from({ length: 0x60 }, () => NONE);
  for (const [letter, list] of Object.entries(lists)) table[letter.charCodeAt(0) - FIRST_THAI_UNIT] = list;
  return table;
}
