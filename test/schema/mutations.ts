import type { Path } from 'thai-ita/model';

/** One change of one place, after which a report is none. */
export interface Mutation {
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
  readonly kind: 'set' | 'delete';
  /** JSON Schema cannot say what is wrong: it speaks of one place by another. */
  readonly beyondJsonSchema?: true;
}

/** Fields that must be there, by the name of what holds them; typed by hand from the model. */
const required: readonly (readonly string[])[] = [
  ['agency', 'title', 'measures'],
  ['id', 'title', 'activities', 'outcomes'],
  ['id', 'text'],
  ['text'],
];

const wrongValues: Readonly<Record<string, readonly unknown[]>> = {
  status: ['finished', ''],
  scheme: ['NACC', 'oecd'],
  code: ['6110604', '๐๖๑๑๐๖๐๔', '061106040'],
  startsOn: ['2566-13-01', '2566-10-01', '30/09/2566', '2023-02-29', '0000-01-01', ''],
  endsOn: ['2023-9-30', '2023-09-31'],
  fiscalYear: [0, 2504, 3000, 66],
  none: [false, 'ไม่มี'],
  id: [''],
  budgetSatang: [-1, 0.5, 2 ** 53],
  spentSatang: [-1, 12.34],
  remainingSatang: [12.34, 2 ** 53],
};

/** Every mutation of a report that the model forbids. */
export function mutationsOf(report: unknown): readonly Mutation[] {
  const found: Mutation[] = [];
  const set = (path: Path, name: string, value: unknown) => found.push({ path, name, value, kind: 'set' });
  const ids = [...placesOf(report)].filter(({ path }) => path.at(-1) === 'id');
  for (const { path, value } of placesOf(report)) {
    const key = path.at(-1);
    set(path, 'null', null);
    for (const wrong of (typeof key === 'string' && wrongValues[key]) || []) set(path, 'wrong value', wrong);
    if (key === 'title' && path.at(-3) !== 'evidence') set(path, 'blank title', ' \u200b');
    if (typeof value === 'string') set(path, 'number for text', 5);
    if (typeof value === 'number') set(path, 'text for number', String(value));
    if (typeof value === 'number') set(path, 'half', value + 0.5);
    if (path.at(-2) === 'indicators') set(path, 'no such indicator', 11);
    if (Array.isArray(value)) {
      set(path, 'object for list', {});
      set([...path, value.length], 'null behind the list', null);
    } else if (typeof value === 'object' && value !== null) {
      set(path, 'list for object', []);
      set([...path, 'colour'], 'unknown field', 'red');
      set([...path, '__proto__'], 'unknown field', { title: 'x' });
      const keys = Object.keys(value);
      const musts = required.find((names) => names.every((name) => keys.includes(name)));
      for (const must of musts ?? [])
        found.push({ path: [...path, must], name: 'missing', value: undefined, kind: 'delete' });
      if ('startsOn' in value && 'endsOn' in value && value.startsOn !== value.endsOn) {
        const { startsOn, endsOn } = value;
        found.push({
          path: [...path, 'endsOn'],
          name: 'ends before',
          value: '0001-01-01',
          kind: 'set',
          beyondJsonSchema: true,
        });
        if (startsOn !== endsOn) {
          found.push({
            path: [...path, 'startsOn'],
            name: 'starts after',
            value: '9999-12-31',
            kind: 'set',
            beyondJsonSchema: true,
          });
        }
      }
    }
    if (path.at(-2) === 'activityIds') {
      found.push({ path, name: 'unknown activity', value: 'm9.a9', kind: 'set', beyondJsonSchema: true });
    }
    const other = ids.find((id) => key === 'id' && id.value !== value);
    if (other !== undefined) {
      found.push({ path, name: 'duplicate id', value: other.value, kind: 'set', beyondJsonSchema: true });
    }
  }
  return found;
}

/** A copy of the report with the one change. */
export function mutated(report: unknown, { path, value, kind }: Mutation): unknown {
  const copy = structuredClone(report);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (kind === 'delete') delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function* placesOf(value: unknown, path: Path = []): Generator<{ readonly path: Path; readonly value: unknown }> {
  if (path.length > 0) yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
