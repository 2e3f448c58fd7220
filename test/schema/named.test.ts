import { expect, test } from 'vitest';
import * as z from 'zod';
import { named } from '../../src/schema/named.js';

test('a schema has its name and its title', () => {
  const schema = named(z.strictObject({}), 'ItaForTest', 'ทดสอบ · test');
  expect(z.globalRegistry.get(schema)).toEqual({ id: 'ItaForTest', title: 'ทดสอบ · test' });
  z.globalRegistry.remove(schema);
});

test('where zod refuses a name that is taken, it has its title alone', () => {
  // as zod 4.0 does
  const strict = z.strictObject({});
  const { meta } = strict;
  strict.meta = ((data: { readonly id?: string }) => {
    if (data.id !== undefined) throw new Error(`ID ${data.id} already exists in the registry`);
    return meta.call(strict, data);
  }) as typeof meta;
  expect(z.globalRegistry.get(named(strict, 'ItaForTest', 'ทดสอบ · test'))).toEqual({ title: 'ทดสอบ · test' });
});
