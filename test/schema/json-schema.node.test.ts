import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {
  agencySchema,
  bahtField,
  fiscalYearField,
  reportDraftSchema,
  reportJsonSchema,
  reportSchema,
  thaiDateField,
  thaiNumberField,
} from 'thai-ita/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { arbitraryFullReport } from './arbitrary-full-report.js';
import { mutated, mutationsOf } from './mutations.js';

// Strict: an unknown keyword or format is an error.
const accepts = new Ajv2020({ strict: true }).compile(reportJsonSchema());

test('ajv and zod accept and refuse the same 200 generated reports (law)', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(arbitraryFullReport, fc.nat(), fc.boolean(), (report, at, isMutated) => {
      const all = mutationsOf(report).filter(({ beyondJsonSchema }) => !beyondJsonSchema);
      const mutation = all[at % all.length];
      // What crosses a wire: no undefined.
      const data: unknown = isMutated && mutation ? JSON.parse(JSON.stringify(mutated(report, mutation))) : report;
      const isReport = reportSchema.safeParse(data).success;
      expect(accepts(data)).toBe(isReport);
      seen[isReport ? 'accepted' : 'refused'] += 1;
    }),
    { numRuns: 200 },
  );
  expect(seen.accepted).toBeGreaterThan(50);
  expect(seen.refused).toBeGreaterThan(50);
});

test.each([
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2023-02-29', false],
  ['0000-12-31', false],
  ['0001-01-01', true],
  // Later years are Buddhist years that were not converted.
  ['2456-12-31', true],
  ['2457-01-01', false],
  ['2460-01-01', false],
  ['2500-01-01', false],
  ['2566-10-01', false],
  ['3000-01-01', false],
  ['9999-12-31', false],
  ['2399-02-28', true],
  ['2023-04-31', false],
  ['2023-00-10', false],
  ['2023-10-10 ', false],
  ['2023-10-10\n', false],
])('%j is a day: %s, for both', (startsOn, expected) => {
  const report = {
    agency: { name: '' },
    fiscalYear: 2566,
    title: 'ก',
    measures: [{ id: 'm1', title: 'ก', activities: [], outcomes: [], startsOn }],
  };
  expect(reportSchema.safeParse(report).success).toBe(expected);
  expect(accepts(report)).toBe(expected);
});

test('every field has a description in both languages', () => {
  const bare: string[] = [];
  const walk = (schema: unknown, name: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, items, description, title, $ref } = schema as Record<string, unknown>;
    // what it refers to is looked at by its own name
    if ($ref !== undefined) return;
    const said = `${description ?? title ?? ''}`;
    const isItem = name.endsWith('[]') && !properties;
    if (!/[ก-๎].* · .*[a-z]/s.test(said) && !isItem) bare.push(name);
    walk(items, `${name}[]`);
    for (const [key, part] of Object.entries(properties ?? {})) walk(part, `${name}.${key}`);
  };
  const schema = reportJsonSchema();
  walk(schema, 'report');
  for (const [name, part] of Object.entries(schema['$defs'] as object)) walk(part, name);
  expect(bare).toEqual([]);
});

test('the parts of a report have names, as OpenAPI needs them', () => {
  expect(Object.keys(reportJsonSchema()['$defs'] as object).sort()).toEqual([
    'ItaActivity',
    'ItaAgency',
    'ItaEvidence',
    'ItaFiling',
    'ItaListItem',
    'ItaMeasure',
    'ItaOutcome',
    'ItaResult',
  ]);
  const body = z.toJSONSchema(z.object({ report: reportSchema, draft: reportDraftSchema }), { io: 'input' });
  expect(body.properties).toEqual({
    report: { $ref: '#/$defs/ItaReport' },
    draft: { $ref: '#/$defs/ItaReportDraft' },
  });
});

test('what is built on a part of a report has no name of its own', () => {
  const { properties } = z.toJSONSchema(z.object({ part: agencySchema.extend({ note: z.string() }) }));
  expect(properties?.['part']).toMatchObject({ type: 'object', required: ['name', 'note'] });
});

describe('a field describes the text that is typed', () => {
  test.each([
    ['thai-baht', bahtField(), '๑,๒๕๐ บาท'],
    ['thai-number', thaiNumberField(), '1,234.5'],
    ['thai-fiscal-year', fiscalYearField(), '2566'],
    ['thai-date', thaiDateField(), '2023-09-30'],
  ] as [string, z.ZodType, string][])('%s', (format, field, example) => {
    const schema = z.toJSONSchema(field, { io: 'input' });
    expect(schema).toMatchObject({ type: 'string', format, pattern: '[0-9๐-๙]' });
    expect(schema.description).toMatch(/[ก-๎].* · .*[a-z]/);
    expect(schema.examples).toContain(example);
    for (const text of schema.examples ?? []) {
      expect(field.safeParse(text).success).toBe(true);
      expect(text).toMatch(new RegExp(String(schema.pattern)));
    }
  });

  test('of one that may be empty, empty text is in the schema too', () => {
    const schema = z.toJSONSchema(z.object({ budget: bahtField({ required: false }) }), { io: 'input' });
    expect(schema.required).toBeUndefined();
    expect(schema.properties?.['budget']).not.toHaveProperty('pattern');
  });

  test('bounds are those of the value', () => {
    expect(z.toJSONSchema(bahtField({ min: 5, max: 10 }))).toMatchObject({
      type: 'integer',
      minimum: 500,
      maximum: 1000,
    });
    expect(z.toJSONSchema(fiscalYearField({ min: 2562 }))).toMatchObject({ minimum: 2562, maximum: 2999 });
    expect(z.toJSONSchema(thaiNumberField({ max: 9 }))).toMatchObject({ type: 'number', maximum: 9 });
  });
});
