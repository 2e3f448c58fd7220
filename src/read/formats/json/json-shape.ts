import { isIsoDay } from '../../../calendar/date/iso-day.js';
import { type FieldKind, workFields } from '../../../model/field-table.js';
import type { Evidence, Status } from '../../../model/measure.js';
import type { Agency, FilingScheme, Report } from '../../../model/report.js';
import { agencyCodePattern, somethingSeen } from '../../../model/text-forms.js';

/** What a value of the library's own JSON must be. */
export type Shape =
  | { readonly kind: 'text'; readonly isRight: (text: string) => boolean; readonly expected: string }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'true' }
  | { readonly kind: 'list'; readonly of: () => Shape }
  | {
      readonly kind: 'object';
      readonly fields: Fields;
      readonly required: readonly string[];
      /** Two days, the first of which is not after the other. */
      readonly span?: readonly [first: string, last: string];
    };

type Fields = Readonly<Record<string, Shape>>;

/** What the parts of one report say of each other. */
export interface KnownIds {
  /** Ids of parts that were met; no other part may have them. */
  readonly met: Set<string>;
  /** Ids of activities that outcomes may name; absent where they are not known yet. */
  readonly activities: ReadonlySet<string> | undefined;
}

const text: Shape = { kind: 'text', isRight: () => true, expected: 'text' };
const title: Shape = {
  kind: 'text',
  isRight: (value) => somethingSeen.test(value),
  expected: 'text that is not empty',
};
const fiscalYear: Shape = { kind: 'whole', least: 2505, most: 2999 };
const money: Shape = { kind: 'whole', least: 0, most: Number.MAX_SAFE_INTEGER };

const listOf = (shape: Shape): Shape => ({ kind: 'list', of: () => shape });

const object = (fields: Fields, required: readonly string[] = []): Shape => ({ kind: 'object', fields, required });

const oneOf = (names: Readonly<Record<string, true>>): Shape => ({
  kind: 'text',
  isRight: (value) => Object.hasOwn(names, value),
  expected: Object.keys(names).join(', '),
});

const statuses: Readonly<Record<Status, true>> = {
  done: true,
  'in-progress': true,
  'not-started': true,
  cancelled: true,
};

const schemes: Readonly<Record<FilingScheme, true>> = { nacc: true, moph: true, vec: true, obec: true, itap: true };

const evidence = { title: text, url: text, file: text } satisfies Readonly<Record<keyof Evidence, Shape>>;

const shapeOfKind: Readonly<Record<FieldKind, Shape>> = {
  text,
  day: { kind: 'text', isRight: isIsoDay, expected: 'a day of the common era such as 2023-09-30' },
  money,
  balance: { kind: 'whole', least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER },
  status: oneOf(statuses),
  evidence: listOf(object(evidence)),
};

const work: Fields = /* @__PURE__ */ (() =>
  Object.fromEntries(workFields.map(([name, { kind }]) => [name, shapeOfKind[kind]])))();

const item: Fields = {
  number: text,
  text,
  none: { kind: 'true' },
  items: { kind: 'list', of: () => object(item, ['text']) },
};

const agency = {
  name: text,
  abbreviation: text,
  type: text,
  code: { kind: 'text', isRight: (value) => agencyCodePattern.test(value), expected: '8 Arabic digits' },
  district: text,
  province: text,
} satisfies Readonly<Record<keyof Agency, Shape>>;

/** The shape of a report. */
export function reportShape({ met, activities }: KnownIds): Shape {
  const isNew = (id: string): boolean => id !== '' && !met.has(id) && met.add(id).has(id);
  const id: Shape = { kind: 'text', isRight: isNew, expected: 'an id that no other part has' };
  const link: Shape = {
    kind: 'text',
    isRight: (value) => activities === undefined || activities.has(value),
    expected: 'the id of an activity',
  };
  const spanned = (fields: Fields, required: readonly string[]): Shape => ({
    kind: 'object',
    fields: { ...work, ...fields },
    required,
    span: ['startsOn', 'endsOn'],
  });
  const activity = spanned({ id, ...item, results: listOf(object({ period: text, text }, ['text'])) }, ['id', 'text']);
  const outcome = object({ id, ...item, activityIds: listOf(link) }, ['id', 'text']);
  const measure = spanned(
    {
      id,
      number: text,
      title,
      sections: listOf(text),
      indicators: listOf({ kind: 'whole', least: 1, most: 10 }),
      activities: listOf(activity),
      outcomes: listOf(outcome),
      steps: listOf(object(item, ['text'])),
      monitoring: text,
    },
    ['id', 'title', 'activities', 'outcomes'],
  );
  const report = {
    agency: object(agency, ['name']),
    fiscalYear,
    title,
    preamble: text,
    filing: object({ scheme: oneOf(schemes), fiscalYear, item: text }, ['scheme']),
    measures: listOf(measure),
  } satisfies Readonly<Record<keyof Report, Shape>>;
  return object(report, ['agency', 'title', 'measures']);
}
