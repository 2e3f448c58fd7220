import type { Aspect, FieldChange, Json } from '../change.js';
import { type Fields, isFields, isList, isSame } from '../json.js';
import { percentOf } from '../percent-of.js';
import { type ReportYears, stepOf, textAspects } from './text-aspects.js';

/** The fields that differ between two objects, in the order they are first seen. */
export function fieldChanges(before: Fields, after: Fields, prefix = ''): readonly FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): readonly FieldChange[] => {
    const from = before[name];
    const to = after[name];
    if (isSame(from, to)) return [];
    if (prefix === '' && nested.includes(name) && isFields(from) && isFields(to))
      return fieldChanges(from, to, `${name}.`);
    return [
      {
        field: prefix + name,
        ...(from !== undefined && { before: from }),
        ...(to !== undefined && { after: to }),
        ...distance(name, from, to),
      },
    ];
  });
}

/** Objects of a report whose fields are compared one by one. */
export const nested: readonly string[] = ['agency', 'filing'];

/** What differing fields say about a part: years that advanced with the report are `rolled-over`, not `fields`. */
export function fieldAspects(fields: readonly FieldChange[], years: ReportYears): readonly Aspect[] {
  const aspects = new Set<Aspect>();
  for (const { field, before, after } of fields) {
    for (const aspect of valueAspects(before, after, years, isYear.test(field))) {
      // a list inside an item is its wording; a rewritten remark or link is a field
      aspects.add(aspect === 'reworded' && field !== 'items' ? 'fields' : aspect);
    }
  }
  return [...aspects];
}

const isYear = /fiscalYear$/;
const isMoney = /Satang$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

function valueAspects(
  before: Json | undefined,
  after: Json | undefined,
  years: ReportYears,
  isFiscalYear: boolean,
): readonly Aspect[] {
  if (isSame(before, after)) return [];
  const step = stepOf(years);
  if (typeof before === 'number' && typeof after === 'number' && isFiscalYear && step !== 0)
    return [after - before === step ? 'rolled-over' : 'fields'];
  if (typeof before === 'string' && typeof after === 'string') {
    if (!DAY.test(before) || !DAY.test(after)) return textAspects(before, after, years);
    const isSameDay =
      before.slice(4) === after.slice(4) && Number(after.slice(0, 4)) - Number(before.slice(0, 4)) === step;
    return [isSameDay ? 'rolled-over' : 'fields'];
  }
  if (isList(before) && isList(after) && before.length === after.length)
    return before.flatMap((each, at) => valueAspects(each, after[at], years, false));
  if (isFields(before) && isFields(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => valueAspects(before[name], after[name], years, isYear.test(name)));
  }
  return isList(before) || isList(after) ? ['reworded'] : ['fields'];
}

function distance(name: string, before: Json | undefined, after: Json | undefined): Partial<FieldChange> {
  if (typeof before === 'number' && typeof after === 'number' && (isMoney.test(name) || isYear.test(name))) {
    const difference = after - before;
    const percent = isMoney.test(name) && before !== 0 ? { percent: percentOf(difference, Math.abs(before)) } : {};
    return { difference, ...percent };
  }
  if (typeof before !== 'string' || typeof after !== 'string' || !DAY.test(before) || !DAY.test(after)) return {};
  return { days: Math.round((Date.parse(after) - Date.parse(before)) / 86_400_000) };
}
