/** What a value of the library's own JSON must be. */
export type Shape =
  | { readonly kind: 'text'; readonly of?: readonly string[] }
  | { readonly kind: 'whole'; readonly least: number }
  | { readonly kind: 'true' }
  | { readonly kind: 'list'; readonly of: () => Shape }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Shape>>; readonly required: readonly string[] };

const text: Shape = { kind: 'text' };
const money: Shape = { kind: 'whole', least: 0 };
const listOf = (of: () => Shape): Shape => ({ kind: 'list', of });

const evidence: Shape = { kind: 'object', required: [], fields: { title: text, url: text, file: text } };

const work = {
  responsible: text,
  period: text,
  startsOn: text,
  endsOn: text,
  budgetSatang: money,
  budgetText: text,
  spentSatang: money,
  spentText: text,
  status: { kind: 'text', of: ['done', 'in-progress', 'not-started', 'cancelled'] },
  statusText: text,
  evidence: { kind: 'list', of: () => evidence },
  remarks: text,
} as const satisfies Readonly<Record<string, Shape>>;

const item = {
  number: text,
  text,
  none: { kind: 'true' },
  items: { kind: 'list', of: (): Shape => ({ kind: 'object', fields: item, required: ['text'] }) },
} as const satisfies Readonly<Record<string, Shape>>;

const activity: Shape = { kind: 'object', required: ['id', 'text'], fields: { id: text, ...item, ...work } };

const outcome: Shape = {
  kind: 'object',
  required: ['id', 'text'],
  fields: { id: text, ...item, activityIds: listOf(() => text) },
};

const measure: Shape = {
  kind: 'object',
  required: ['id', 'title', 'activities', 'outcomes'],
  fields: {
    id: text,
    number: text,
    title: text,
    indicators: listOf(() => ({ kind: 'whole', least: 1 })),
    activities: listOf(() => activity),
    outcomes: listOf(() => outcome),
    steps: listOf(() => ({ kind: 'object', fields: item, required: ['text'] })),
    monitoring: text,
    ...work,
  },
};

/** The shape of a report. */
export const reportShape: Shape = {
  kind: 'object',
  required: ['agency', 'fiscalYear', 'title', 'measures'],
  fields: {
    agency: {
      kind: 'object',
      required: ['name'],
      fields: { name: text, abbreviation: text, type: text, code: text, district: text, province: text },
    },
    fiscalYear: { kind: 'whole', least: 0 },
    title: text,
    preamble: text,
    filing: {
      kind: 'object',
      required: ['scheme'],
      fields: {
        scheme: { kind: 'text', of: ['nacc', 'moph', 'vec', 'obec', 'itap'] },
        fiscalYear: { kind: 'whole', least: 0 },
        item: text,
      },
    },
    measures: { kind: 'list', of: () => measure },
  },
};
