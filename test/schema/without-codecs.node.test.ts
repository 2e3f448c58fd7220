import { expect, test, vi } from 'vitest';

// zod 4.0 has no codecs: fields then read a text and do not write it back.
vi.mock('zod/v4', async (actual) => ({ ...(await actual<typeof import('zod/v4')>()), codec: undefined }));

const { bahtField, thaiDateField } = await import('thai-ita/schema');
const z = await import('zod');

test('a field reads', () => {
  const form = z.object({ budget: bahtField({ max: 10 }), startsOn: thaiDateField({ required: false }) });
  expect(form.parse({ budget: '๕ บาท', startsOn: '1 ต.ค. 2565' })).toEqual({ budget: 500, startsOn: '2022-10-01' });
  expect(form.parse({ budget: '๕ บาท', startsOn: '' })).toEqual({ budget: 500, startsOn: undefined });
  expect(form.parse({ budget: '๕ บาท' })).toEqual({ budget: 500 });
  const messages = form.safeParse({ budget: '11', startsOn: 'x' }).error?.issues.map(({ message }) => message);
  expect(messages?.[0]).toBe('"11" ต้องไม่มากกว่า 10.00 บาท');
  expect(messages?.[1]).toContain('"x"');
});
