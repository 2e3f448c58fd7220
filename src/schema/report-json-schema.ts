import * as z from 'zod/v4';
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
  const { $schema, $defs = {}, $ref, ...root } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' });
  // The report itself stands at the root, where older versions of zod have it; newer ones refer to it by its name.
  const { ItaReport: report = root, ...parts } = $defs;
  const named = Object.entries(parts).map(([name, part]) => [name, withoutId(part)]);
  const schema = { $schema, ...withoutId(report), $defs: Object.fromEntries(named) };
  return JSON.parse(JSON.stringify(schema)) as JsonSchema;
}

/** Without the name of a part, which older versions of zod write into the part itself; JSON Schema has no such keyword. */
function withoutId({ id: _, ...schema }: z.core.JSONSchema.BaseSchema): JsonSchema {
  return schema;
}
