import * as z from 'zod';
import { reportSchema } from './report-schemas.js';

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * Gives the JSON Schema (draft 2020-12) of a report: what `reportSchema` takes, except for what JSON Schema cannot say, that
 * ids are unique, dates in order and outcomes of activities that exist. It is also shipped, as `thai-ita/report.schema.json`.
 *
 * @example
 * ```ts
 * import { reportJsonSchema } from 'thai-ita/schema';
 * reportJsonSchema()['$schema']; // => 'https://json-schema.org/draft/2020-12/schema'
 * reportJsonSchema()['required']; // => ['agency', 'title', 'measures']
 * ```
 */
export function reportJsonSchema(): JsonSchema {
  const { $schema, $defs } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' });
  // The report itself stands at the root, and its parts by their names.
  const { ItaReport, ...parts } = $defs ?? {};
  return JSON.parse(JSON.stringify({ $schema, ...ItaReport, $defs: parts })) as JsonSchema;
}
