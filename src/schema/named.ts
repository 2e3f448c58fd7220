import type * as z from 'zod/v4';

/**
 * Gives a schema its name for JSON Schema and OpenAPI, and its title. Older versions of zod refuse a name that is taken, by a second
 * copy of this library or by a schema of the caller's: then it has the title alone.
 */
export function named<Schema extends z.ZodType>(schema: Schema, id: `Ita${string}`, title: string): Schema {
  try {
    return schema.meta({ id, title });
  } catch {
    return schema.meta({ title });
  }
}
