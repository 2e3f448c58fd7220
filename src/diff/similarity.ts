/** The pairs of neighbouring UTF-16 units of a text, sorted, repeated ones kept. */
export type Bigrams = Uint32Array;

/** The bigrams of a text; a text of one unit has that unit alone. */
export function bigramsOf(text: string): Bigrams {
  if (text.length < 2) return Uint32Array.from(text === '' ? [] : [text.charCodeAt(0)]);
  const bigrams = new Uint32Array(text.length - 1);
  let unit = text.charCodeAt(0);
  for (let at = 0; at < bigrams.length; at += 1) {
    const next = text.charCodeAt(at + 1);
    bigrams[at] = unit * 0x10000 + next;
    unit = next;
  }
  return bigrams.sort();
}

/** Dice coefficient of two texts by their bigrams: 1 when they share all, 0 when they share none. */
export function similarityOf(before: Bigrams, after: Bigrams): number {
  const total = before.length + after.length;
  return total === 0 ? 1 : (2 * sharedOf(before, after)) / total;
}

/** How many bigrams two texts share, repeated ones counted as often as both have them. */
export function sharedOf(before: Bigrams, after: Bigrams): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < before.length && right < after.length) {
    const difference = (before[left] ?? 0) - (after[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}
