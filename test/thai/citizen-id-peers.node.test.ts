import { stdnum } from 'stdnum';
import { parseCitizenId } from 'thai-ita/thai';
import { expect, test } from 'vitest';
import { isCitizenId } from '../../src/thai/identity/citizen-id.js';
import { randomFrom } from '../read/layouts/random.js';

/** Thirteen digits at random; half of them with the right check digit, by the rule of the Department of Provincial Administration. */
function numbersOf(count: number): readonly string[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const first = Array.from({ length: 12 }, () => random.below(10));
    let sum = 0;
    for (const [at, digit] of first.entries()) sum += digit * (13 - at);
    const check = random.percent(50) ? (11 - (sum % 11)) % 10 : random.below(10);
    return [...first, check].join('');
  });
}

test('parseCitizenId agrees with stdnum on 100,000 numbers', () => {
  const { TH } = stdnum;
  const differing = numbersOf(100_000).filter(
    (number) => (parseCitizenId(number) !== undefined) !== (TH?.['idnr']?.validate(number).isValid ?? false),
  );
  expect(differing).toEqual([]);
});

test('it agrees with thai-id-validator where the first digit is one that is given out', async () => {
  // @ts-expect-error its types are not among the exports that its package names
  const { default: isValid } = await import('thai-id-validator');
  const numbers = numbersOf(100_000).filter((number) => /^[1-8]/.test(number));
  expect(numbers.length).toBeGreaterThan(70_000);
  expect(numbers.filter((number) => isCitizenId(number) !== isValid(number))).toEqual([]);
});
