import type {
  Activity,
  Agency,
  Evidence,
  Filing,
  ListItem,
  Measure,
  Outcome,
  Report,
  Result,
  Status,
} from 'thai-ita/model';
import {
  type activitySchema,
  type agencySchema,
  type evidenceSchema,
  type filingSchema,
  type listItemSchema,
  type measureSchema,
  type measuresSchema,
  type outcomeSchema,
  reportSchema,
  type resultSchema,
  type statusSchema,
  type Writable,
} from 'thai-ita/schema';
import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

test('each schema infers its interface, no field more or less, optional or not', () => {
  expectTypeOf<z.infer<typeof reportSchema>>().toEqualTypeOf<Writable<Report>>();
  expectTypeOf<z.infer<typeof measureSchema>>().toEqualTypeOf<Writable<Measure>>();
  expectTypeOf<z.infer<typeof measuresSchema>>().toEqualTypeOf<Writable<Measure>[]>();
  expectTypeOf<z.infer<typeof activitySchema>>().toEqualTypeOf<Writable<Activity>>();
  expectTypeOf<z.infer<typeof outcomeSchema>>().toEqualTypeOf<Writable<Outcome>>();
  expectTypeOf<z.infer<typeof resultSchema>>().toEqualTypeOf<Writable<Result>>();
  expectTypeOf<z.infer<typeof listItemSchema>>().toEqualTypeOf<Writable<ListItem>>();
  expectTypeOf<z.infer<typeof evidenceSchema>>().toEqualTypeOf<Writable<Evidence>>();
  expectTypeOf<z.infer<typeof agencySchema>>().toEqualTypeOf<Writable<Agency>>();
  expectTypeOf<z.infer<typeof filingSchema>>().toEqualTypeOf<Writable<Filing>>();
  expectTypeOf<z.infer<typeof statusSchema>>().toEqualTypeOf<Status>();
  expectTypeOf<z.infer<typeof reportSchema>>().toExtend<Report>();
  expect(reportSchema.shape.measures.element.shape.title).toBeDefined();
});
