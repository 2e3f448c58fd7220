/**
 * zod schemas and codecs of the model; reports of unknown data; JSON Schema.
 *
 * @module schema
 */
export { fiscalYearCodec, thaiDateCodec } from './date-codecs.js';
export { englishMessages, thaiMessages } from './error-messages.js';
export type { ExactOptional, Writable } from './exact-optional.js';
export { listItemSchema } from './list-item-schema.js';
export { activitySchema, measureSchema, measuresSchema, outcomeSchema, resultSchema } from './measure-schemas.js';
export { bahtCodec, thaiNumberCodec } from './number-codecs.js';
export type { DataLimits } from './plain-data.js';
export { type JsonSchema, reportJsonSchema } from './report-json-schema.js';
export { agencySchema, filingSchema, reportSchema } from './report-schemas.js';
export { fiscalYearSchema, isoDaySchema, satangSchema } from './scalar-schemas.js';
export { type ValidateOptions, validateReport } from './validate-report.js';
export { evidenceSchema, statusSchema } from './work-fields.js';
