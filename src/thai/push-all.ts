/** Puts all of a list behind another. `push(...more)` does the same, but throws for a list of some hundred thousand. */
export function pushAll<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}
