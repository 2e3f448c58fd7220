import * as z from 'zod/v4';

/** A field that may be left out and, in types, is never undefined: what `exactOptionalPropertyTypes` means. */
export type ExactOptional<Schema extends z.core.SomeType> = z.ZodOptional<Schema> & {
  readonly _zod: { readonly output: z.core.output<Schema>; readonly input: z.core.input<Schema> };
};

/** Makes a field that may be left out. zod has `exactOptional` for it only since 4.3. */
export function exactOptional<Schema extends z.ZodType>(schema: Schema): ExactOptional<Schema> {
  return z.optional(schema) as unknown as ExactOptional<Schema>;
}

/** A value of the model as schemas infer it: the same fields, open to change. */
export type Writable<Value> = Value extends string | number | boolean | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Writable<Value[Key]> };
