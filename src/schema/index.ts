/**
 * zod schemas and codecs of the model; reports of unknown data; JSON Schema.
 *
 * @module schema
 */
export { fiscalYearCodec, thaiDateCodec } from './codecs/date-codecs.js';
export { bahtCodec, thaiNumberCodec } from './codecs/number-codecs.js';
export type { ExactOptional, Writable } from './exact-optional.js';
export { listItemSchema } from './list-item-schema.js';
export { activitySchema, measureSchema, measuresSchema, outcomeSchema, resultSchema } from './measure-schemas.js';
export { type JsonSchema, reportJsonSchema } from './report-json-schema.js';
export { agencySchema, filingSchema, reportSchema } from './report-schemas.js';
export { fiscalYearSchema, isoDaySchema, satangSchema } from './scalar-schemas.js';
export { englishMessages, thaiMessages } from './validate/error-messages.js';
export type { DataLimits } from './validate/plain-data.js';
export { type ValidateOptions, validateReport } from './validate/validate-report.js';
export { evidenceSchema, statusSchema } from './work-fields.js';
