import * as z from 'zod/v4';
import { workFieldDescriptions } from '../model/field-descriptions.js';
import { type FieldKind, workFieldTable } from '../model/field-table.js';
import type { Work } from '../model/measure.js';
import { described, optionalText, says } from './described.js';
import { type ExactOptional, exactOptional } from './exact-optional.js';
import { ownMessage } from './messages/own-message.js';
import { isoDaySchema, satangSchema } from './scalar-schemas.js';

/** How far a piece of work is. */
export const statusSchema = /* @__PURE__ */ (() =>
  z
    .enum(['done', 'in-progress', 'not-started', 'cancelled'], { error: ownMessage })
    .meta(says('แล้วเสร็จ อยู่ระหว่างดำเนินการ ยังไม่ได้ดำเนินการ ยกเลิก', 'how far the work is')))();

/** Something that shows the work was done. */
export const evidenceSchema = /* @__PURE__ */ (() =>
  described('ItaEvidence', 'หลักฐาน · evidence', {
    title: optionalText('ชื่อหลักฐาน', 'its name'),
    url: optionalText('ที่อยู่เว็บตามที่พิมพ์', 'web address as printed'),
    file: optionalText('ชื่อแฟ้มตามที่พิมพ์', 'file name as printed'),
  }))();

/** Who, when, with what money and how far: the fields that measures and activities share, made from the table of the model. */
export const workFields: WorkFieldSchemas = /* @__PURE__ */ (() => {
  const schemas = Object.entries(workFieldTable).map(([name, { kind }]) => {
    const { th, en } = workFieldDescriptions[name as keyof Work];
    return [name, exactOptional(schemaOf(kind).meta(says(th, en)))];
  });
  return Object.fromEntries(schemas) as WorkFieldSchemas;
})();

/** The schema of each kind of field. */
interface KindSchemas {
  readonly text: z.ZodString;
  readonly day: typeof isoDaySchema;
  readonly money: z.ZodNumber;
  readonly balance: z.ZodNumber;
  readonly status: typeof statusSchema;
  readonly evidence: z.ZodArray<typeof evidenceSchema>;
}

type WorkFieldSchemas = {
  [Name in keyof typeof workFieldTable]: ExactOptional<KindSchemas[(typeof workFieldTable)[Name]['kind']]>;
};

function schemaOf(kind: FieldKind): z.ZodType {
  switch (kind) {
    case 'text':
      return z.string({ error: ownMessage });
    case 'day':
      return isoDaySchema;
    case 'money':
      return satangSchema;
    case 'balance':
      return z.int({ error: ownMessage });
    case 'status':
      return statusSchema;
    case 'evidence':
      return z.array(evidenceSchema, { error: ownMessage });
    default:
      return kind satisfies never;
  }
}
