import { nameOfField } from '../../model/field-table.js';
import { formatBaht } from '../../thai/baht/format-baht.js';
import type { Bilingual } from '../../thai/issue.js';
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

/** A field in one line: names, both values and how far they are apart; in both languages where none is given. */
export function fieldLine(
  { field, before, after, difference, percent, days }: FieldChange,
  language?: keyof Bilingual,
): string {
  const distances = [
    difference === undefined
      ? ''
      : signed(difference, isMoney(field) ? baht(Math.abs(difference)) : `${Math.abs(difference)}`),
    percent === undefined ? '' : signed(percent, `${Math.abs(percent)} %`),
    days === undefined ? '' : signed(days, `${Math.abs(days)} ${inOne(['วัน', 'days'], language)}`),
  ].filter((distance) => distance !== '');
  const distance = distances.length > 0 ? ` (${distances.join(', ')})` : '';
  return `${nameIn(field, language)}: ${shownValue(field, before)} → ${shownValue(field, after)}${distance}`;
}

/** A field of what came or went, in one line. */
export const valueLine = (field: string, value: Json, language: keyof Bilingual): string =>
  `${nameIn(field, language)}: ${shownValue(field, value)}`;

const nameIn = (field: string, language: keyof Bilingual | undefined): string => inOne(fieldWords(field), language);

const inOne = ([th, en]: Words, language: keyof Bilingual | undefined): string =>
  language === undefined ? `${th} ${en}` : { th, en }[language];

const isMoney = (field: string): boolean => field.endsWith('Satang');

const signed = (value: number, size: string): string => `${value < 0 ? '−' : '+'}${size}`;

/** Satang as baht; a number that is no amount as it is. */
const baht = (satang: number): string =>
  Number.isSafeInteger(satang) ? formatBaht(satang, { digits: 'arabic' }) : `${satang}`;

/** A value in words: money in baht, headings one inside the other, and each part of a list as its texts. */
function shownValue(field: string, value: Json | undefined): string {
  if (value === undefined) return '–';
  if (typeof value === 'number' && isMoney(field)) return baht(value);
  if (typeof value === 'string') return value;
  if (!isList(value)) return JSON.stringify(value);
  return value.map((part) => shownPart(part)).join(field === 'sections' ? ' › ' : '; ');
}

/** A part of a list: a result behind its period, an item behind its number and before the list inside it, evidence by its names. */
function shownPart(part: Json): string {
  if (typeof part === 'string') return part;
  if (!isFields(part)) return JSON.stringify(part);
  const { period, number, text, title, url, file, items } = part;
  const inside = isList(items) ? `(${items.map((item) => shownPart(item)).join('; ')})` : '';
  const mark = typeof number === 'string' ? `${number}.` : '';
  const time = typeof period === 'string' ? `${period}:` : '';
  const words = [time, mark, text, title, url, file, inside].filter((word) => typeof word === 'string' && word !== '');
  return words.length > 0 ? words.join(' ') : JSON.stringify(part);
}
