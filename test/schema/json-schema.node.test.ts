import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { reportJsonSchema, reportSchema } from 'thai-ita/schema';
import { expect, test } from 'vitest';
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
    title: '',
    measures: [{ id: 'm1', title: '', activities: [], outcomes: [], startsOn }],
  };
  expect(reportSchema.safeParse(report).success).toBe(expected);
  expect(accepts(report)).toBe(expected);
});

test('every field has a description in both languages', () => {
  const bare: string[] = [];
  const walk = (schema: unknown, name: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, items, description, title } = schema as Record<string, unknown>;
    const said = `${description ?? title ?? ''}`;
    const isItem = name.endsWith('[]') && !properties;
    if (!/[ก-๎].* · .*[a-z]/s.test(said) && !isItem) bare.push(name);
    walk(items, `${name}[]`);
    for (const [key, part] of Object.entries(properties ?? {})) walk(part, `${name}.${key}`);
  };
  walk(reportJsonSchema(), 'report');
  expect(bare).toEqual([]);
});
