import { nameOfField } from '../../model/field-table.js';
import { formatBaht } from '../../thai/baht/format-baht.js';
import type { FieldChange, Json } from '../change.js';
import { isFields, isList } from '../json.js';

/** A Thai phrase and its English one. */
export type Words = readonly [th: string, en: string];

/** What people call a field: budgetSatang is งบประมาณ, the budget. A field that is not of the model keeps its name. */
export function fieldWords(field: string): Words {
  const known = nameOfField(field.replace(/\..*$/, ''));
  if (known !== undefined) return [known.th, known.en];
  return [field, field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)];
}

/** A field in one line, in Thai and English: names, both values and how far they are apart. */
export function fieldLine({ field, before, after, difference, percent, days }: FieldChange): string {
  const isMoney = field.endsWith('Satang');
  const shown = (value: Json | undefined) => {
    if (value === undefined) return '–';
    if (isMoney && typeof value === 'number') return baht(value);
    return shownValue(field, value);
  };
  const distances = [
    difference === undefined
      ? ''
      : signed(difference, isMoney ? baht(Math.abs(difference)) : `${Math.abs(difference)}`),
    percent === undefined ? '' : signed(percent, `${Math.abs(percent)} %`),
    days === undefined ? '' : signed(days, `${Math.abs(days)} วัน days`),
  ].filter((distance) => distance !== '');
  const [th, en] = fieldWords(field);
  const distance = distances.length > 0 ? ` (${distances.join(', ')})` : '';
  return `${th} ${en}: ${shown(before)} → ${shown(after)}${distance}`;
}

const signed = (value: number, size: string): string => `${value < 0 ? '−' : '+'}${size}`;

/** Satang as baht; a number that is no amount as it is. */
const baht = (satang: number): string =>
  Number.isSafeInteger(satang) ? formatBaht(satang, { digits: 'arabic' }) : `${satang}`;

/** A value in words: headings one inside the other, results behind their periods, and other lists as JSON. */
function shownValue(field: string, value: Json): string {
  if (typeof value === 'string') return value;
  if (!isList(value)) return JSON.stringify(value);
  if (field === 'sections') return value.join(' › ');
  if (field === 'results') return value.map(shownResult).join('; ');
  return JSON.stringify(value);
}

function shownResult(result: Json): string {
  if (!isFields(result)) return JSON.stringify(result);
  const { period, text } = result;
  return period === undefined ? `${text}` : `${period}: ${text}`;
}
