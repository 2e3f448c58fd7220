import { activitiesOf } from '../../../model/activities-of.js';
import type { Report } from '../../../model/report.js';
import { reportShape, type Shape } from './json-shape.js';

/** Where a value stands in the document, and where in the report: lists close up over what is left out. */
interface Pointers {
  readonly source: string;
  readonly target: string;
}

/** A text or a number that was taken, or a part that was not, with what was expected. */
export interface Note extends Pointers {
  readonly expected?: string;
  /** It is unread with what it stands in. */
  readonly isInside?: true;
}

/** The part of a value that is a report; each text and number taken and each part left out is noted. */
export function reportIn(data: unknown, notes: Note[]): Report | undefined {
  const take = (activities: ReadonlySet<string> | undefined, into: Note[]) =>
    taken(data, reportShape({ met: new Set(), activities }), { source: '', target: '' }, into) as Report | undefined;
  // which activities outcomes may name is known when all were seen
  const draft = take(undefined, []);
  return take(new Set(draft === undefined ? [] : activitiesOf(draft).map(({ id }) => id)), notes);
}

function taken(value: unknown, shape: Shape, pointers: Pointers, notes: Note[]): unknown {
  switch (shape.kind) {
    case 'text':
      if (typeof value === 'string' && shape.isRight(value)) notes.push(pointers);
      else return refused(shape.expected, pointers, notes);
      return value;
    case 'whole': {
      const { least, most } = shape;
      if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most) notes.push(pointers);
      else return refused(`a whole number ${boundsText(least, most)}`, pointers, notes);
      return value;
    }
    case 'true':
      return value === true ? value : refused('true', pointers, notes);
    case 'list': {
      if (!Array.isArray(value)) return refused('a list', pointers, notes);
      const kept: unknown[] = [];
      for (const [at, part] of value.entries()) {
        const inner = { source: `${pointers.source}/${at}`, target: `${pointers.target}/${kept.length}` };
        const found = taken(part, shape.of(), inner, notes);
        if (found !== undefined) kept.push(found);
      }
      return kept;
    }
    case 'object':
      return takenObject(value, shape, pointers, notes);
    default:
      return shape satisfies never;
  }
}

function takenObject(
  value: unknown,
  { fields, required, span }: Shape & { readonly kind: 'object' },
  pointers: Pointers,
  notes: Note[],
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('an object', pointers, notes);
  const before = notes.length;
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const inner = pointersOf(pointers, key);
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) {
      notes.push({ ...inner, expected: 'no such field' });
      continue;
    }
    const found = taken(part, field, inner, notes);
    if (found !== undefined) kept[key] = found;
  }
  const [first, last] = (span ?? []).map((key) => kept[key]);
  if (typeof first === 'string' && typeof last === 'string' && first > last) {
    for (const key of span ?? []) {
      delete kept[key];
      const inner = pointersOf(pointers, key);
      const at = notes.findIndex(({ source }, index) => index >= before && source === inner.source);
      notes[at] = { ...inner, expected: 'a first day that is not after the last day' };
    }
  }
  const missing = required.filter((key) => !Object.hasOwn(kept, key));
  return missing.length === 0 ? kept : refused(`an object with ${missing.join(', ')}`, pointers, notes, before);
}

function pointersOf({ source, target }: Pointers, key: string): Pointers {
  const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { source: `${source}/${step}`, target: `${target}/${step}` };
}

/** Leaves a part out; what was taken inside it goes with it, and what was wrong there is said as well, as the cause. */
function refused(expected: string, pointers: Pointers, notes: Note[], before = notes.length): undefined {
  const wrong = notes.splice(before).filter((note) => note.expected !== undefined);
  for (const note of wrong) notes.push({ ...note, isInside: true });
  notes.push({ ...pointers, expected });
  return undefined;
}

const boundsText = (least: number, most: number): string =>
  most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
