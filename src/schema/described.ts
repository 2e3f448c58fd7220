import * as z from 'zod/v4';
import { somethingSeen } from '../model/text-forms.js';
import { type ExactOptional, exactOptional } from './exact-optional.js';
import { emptyText } from './messages/bound-flaw.js';
import { ownMessage } from './messages/own-message.js';
import { alwaysSaying } from './messages/sentence.js';
import { named } from './named.js';

/** What a field is, in both languages, as `.meta` of a schema takes it. */
export const says = (th: string, en: string): { readonly description: string } => ({ description: `${th} · ${en}` });

/** A field of text. */
export const text = (th: string, en: string): z.ZodString => z.string({ error: ownMessage }).meta(says(th, en));

/** A field of text that must have something to be seen in it. */
export const title = (th: string, en: string): z.ZodString =>
  z
    .string({ error: ownMessage })
    .regex(somethingSeen, { error: alwaysSaying(emptyText) })
    .meta(says(th, en));

/** A field of text that may be left out. */
export const optionalText = (th: string, en: string): ExactOptional<z.ZodString> => exactOptional(text(th, en));

/** An object that refuses fields it does not know. The id names it in JSON Schema and in OpenAPI. */
export function described<Shape extends z.ZodRawShape>(
  id: `Ita${string}`,
  name: string,
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return named(z.strictObject(shape, { error: ownMessage }), id, name);
}
