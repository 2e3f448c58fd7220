/**
 * zod schemas and codecs of the model; reports of unknown data; JSON Schema.
 *
 * @module schema
 */
export { type BahtFieldOptions, bahtCodec, bahtField } from './codecs/baht-field.js';
export type { Field, FieldOptions, IntoPlain } from './codecs/codec.js';
export { type FiscalYearFieldOptions, fiscalYearCodec, fiscalYearField } from './codecs/fiscal-year-field.js';
export { type ThaiDateFieldOptions, thaiDateCodec, thaiDateField } from './codecs/thai-date-field.js';
export { type ThaiNumberFieldOptions, thaiNumberCodec, thaiNumberField } from './codecs/thai-number-field.js';
export { reportDraftSchema, type TextOr } from './draft-schemas.js';
export type { ExactOptional, Writable } from './exact-optional.js';
export { listItemSchema } from './list-item-schema.js';
export { activitySchema, measureSchema, measuresSchema, outcomeSchema, resultSchema } from './measure-schemas.js';
export { englishMessages, thaiMessages } from './messages/error-messages.js';
export type { SchemaCode } from './messages/flaw.js';
export type { MessageLanguage } from './messages/sentence.js';
export { type JsonSchema, reportJsonSchema } from './report-json-schema.js';
export { agencySchema, filingSchema, reportSchema } from './report-schemas.js';
export { fiscalYearSchema, isoDaySchema, satangSchema } from './scalar-schemas.js';
export type { DataLimits } from './validate/plain-data.js';
export { type ValidateOptions, validateReport } from './validate/validate-report.js';
export { evidenceSchema, statusSchema } from './work-fields.js';
