/** The pairs of neighbouring UTF-16 units of a text, sorted, repeated ones kept. */
export type Bigrams = Uint32Array;

/** The bigrams of a text; a text of one unit has that unit alone. */
export function bigramsOf(text: string): Bigrams {
  if (text.length < 2) return Uint32Array.from(text === '' ? [] : [text.charCodeAt(0)]);
  const bigrams = new Uint32Array(text.length - 1);
  for (let at = 0; at < bigrams.length; at += 1) {
    bigrams[at] = text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
  }
  return bigrams.sort();
}

/** Dice coefficient of two texts by their bigrams: 1 when they share all, 0 when they share none. */
export function similarityOf(before: Bigrams, after: Bigrams): number {
  const total = before.length + after.length;
  if (total === 0) return 1;
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < before.length && right < after.length) {
    const difference = (before[left] ?? 0) - (after[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return (2 * shared) / total;
}
