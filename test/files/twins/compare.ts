import type { Reading, Report } from 'thai-ita/model';

/** How alike a reading of a file is to that of its twin: equal, equal but for blanks, but for marks over and under letters, or not. */
export type Likeness = 'same' | 'blanks' | 'letters' | 'wrong';

/** The likeness of two reports, and the first difference where they are not the same. */
export function likenessOf(
  report: Report | undefined,
  twin: Report | undefined,
): { readonly likeness: Likeness; readonly difference: string | undefined } {
  const differs = (change: (text: string) => string) => differenceOf(plain(report, change), plain(twin, change), '');
  const exact = differs((text) => text);
  if (exact === undefined) return { likeness: 'same', difference: undefined };
  if (differs(withoutBlanks) === undefined) return { likeness: 'blanks', difference: exact };
  const difference = differs(withoutMarks);
  return difference === undefined ? { likeness: 'letters', difference: exact } : { likeness: 'wrong', difference };
}

/** A wrong reading says so where it has a warning or an error. */
export const isTold = ({ issues }: Reading<Report>): boolean => issues.some(({ severity }) => severity !== 'note');

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

const withoutMarks = (text: string): string =>
  withoutBlanks(text)
    .replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '')
    .replace(/ำ/g, 'า')
    .replace(/า+/g, 'า');

/** A value with its texts changed. */
function plain(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => plain(each, change));
  if (value === null || typeof value !== 'object') return value;
  // a page prints the bullet of a list that its markup leaves to the reader
  const fields = Object.entries(value).filter(([key, each]) => key !== 'number' || !/^[•◦▪-]$/.test(String(each)));
  return Object.fromEntries(fields.map(([key, each]) => [key, plain(each, change)]));
}

function differenceOf(one: unknown, other: unknown, path: string): string | undefined {
  if (Object.is(one, other)) return undefined;
  const isPair = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null;
  if (!isPair) return `${path}: ${JSON.stringify(one)} for ${JSON.stringify(other)}`;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = differenceOf(Reflect.get(one, key), Reflect.get(other, key), `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
