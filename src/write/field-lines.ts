import { formatThaiDate } from '../calendar/date/format-thai-date.js';
import { workFields, workFieldTable } from '../model/field-table.js';
import type { Status, Work } from '../model/measure.js';
import { formatBaht } from '../thai/baht/format-baht.js';
import { digitsOf, type WriteOptions } from './write-options.js';

/**
 * What the first of the fields that is present says, in lines of text: money in baht, days in words, a status by its name. No
 * line where none is present. Evidence has a cell of its own.
 */
export function linesOfFields(work: Work, fields: readonly (keyof Work)[], options: WriteOptions): readonly string[] {
  const digits = digitsOf(options);
  for (const name of fields) {
    const { kind } = workFieldTable[name];
    const value = work[name];
    if (value === undefined || kind === 'evidence') continue;
    if (kind === 'day') return [daysOf(work, digits)];
    if (typeof value === 'number') return [formatBaht(value, { digits, unit: 'none' })];
    if (kind === 'status') return [statusNames[value as Status]];
    return String(value).split('\n');
  }
  return [];
}

/** What each filled column of the fields of work says, in the order of a written report; evidence is left out. */
export function fieldLinesOf(
  work: Work,
  options: WriteOptions,
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  return fieldsByHeading()
    .map(({ heading, fields }) => ({ heading, lines: linesOfFields(work, fields, options) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The fields of work by the heading of the column that prints them. */
export const fieldsByHeading = (): readonly { readonly heading: string; readonly fields: readonly (keyof Work)[] }[] =>
  [...new Set(workFields.map(([, { heading }]) => heading))].map((heading) => ({
    heading,
    fields: workFields.filter(([, field]) => field.heading === heading).map(([name]) => name),
  }));

const statusNames: Readonly<Record<Status, string>> = {
  done: 'แล้วเสร็จ',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  'not-started': 'ยังไม่ได้ดำเนินการ',
  cancelled: 'ยกเลิก',
};

function daysOf({ startsOn, endsOn }: Work, digits: 'thai' | 'arabic'): string {
  const [first, last] = [startsOn, endsOn].map((day) =>
    day === undefined ? undefined : formatThaiDate(day, { style: 'medium', digits }),
  );
  if (first === undefined) return `ถึง ${last}`;
  return last === undefined || last === first ? first : `${first} - ${last}`;
}
