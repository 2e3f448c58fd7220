import type { ChangedPart } from './change.js';
import type { Item, Title } from './item.js';

/** A part as a change tells it. */
export function partOf(part: Title | Item, titles: readonly Title[]): ChangedPart {
  const { id, number } = part.value;
  const own = { id, place: part.place + 1, ...(number !== undefined && { number }) };
  if (part.kind === 'measure') return { ...own, measurePlace: part.place + 1, text: part.value.title };
  const measureId = titles[part.measure]?.value.id ?? '';
  return { ...own, measureId, measurePlace: part.measure + 1, text: part.value.text };
}
