import type { ChangedPart } from '../change.js';
import type { Item, Title } from '../pair/parts-to-pair.js';

/** A part as it stands in a change. */
export function partOf(part: Title | Item, titles: readonly Title[]): ChangedPart {
  const { id, number } = part.value;
  const place = part.place + 1;
  // written out, since spreading costs several times as much and there are many parts
  if (part.kind === 'measure') {
    const { title: text } = part.value;
    return number === undefined
      ? { id, place, measurePlace: place, text }
      : { id, place, number, measurePlace: place, text };
  }
  const { text } = part.value;
  const measureId = titles[part.measure]?.value.id ?? '';
  const measurePlace = part.measure + 1;
  return number === undefined
    ? { id, place, measureId, measurePlace, text }
    : { id, place, number, measureId, measurePlace, text };
}
