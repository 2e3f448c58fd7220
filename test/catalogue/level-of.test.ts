import fc from 'fast-check';
import {
  findFramework,
  findItem,
  itemStatusOf,
  levelOf,
  reportItemsOf,
  type Scores,
  weightsOf,
} from 'thai-ita/catalogue';
import { describe, expect, test } from 'vitest';

const even = (score: number, total = score): Scores => ({ iit: score, eit: score, oit: score, total });

test.each([
  [2562, undefined],
  [2563, { iit: 30, eit: 30, oit: 40 }],
  [2564, { iit: 30, eit: 30, oit: 40 }],
  [2565, undefined],
  [2566, undefined],
  [2567, { iit: 30, eit: 30, oit: 40 }],
  [2568, undefined],
  [2569, undefined],
])('weights of %i', (year, weights) => {
  expect(weightsOf(year)).toEqual(weights);
});

describe('letters, to 2565', () => {
  test.each([
    [100, 'AA'],
    [95, 'AA'],
    [94.995, 'AA'],
    [94.99, 'A'],
    [94.994, 'A'],
    [85, 'A'],
    [84.995, 'A'],
    [84.9949, 'B'],
    [84.99, 'B'],
    [75, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.99, 'E'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
  ])('%d is %s', (total, name) => {
    for (const year of [2562, 2563, 2564, 2565]) expect(levelOf(even(90, total), year).name).toBe(name);
  });
});

test('the bounds of 2562 are those of the year after it', () => {
  expect(levelOf(even(90, 88.02), 2562)).toEqual({ name: 'A', total: 88.02, passed: true, confidence: 'inferred' });
  expect(levelOf(even(90, 88.02), 2563).confidence).toBe('verified');
});

describe('words, from 2566', () => {
  test.each([
    { iit: 95, eit: 95, oit: 95, total: 95, name: 'ผ่านดีเยี่ยม' },
    { iit: 94.995, eit: 95, oit: 100, total: 96.8, name: 'ผ่านดีเยี่ยม' },
    { iit: 94.99, eit: 100, oit: 100, total: 98.5, name: 'ผ่านดี' },
    { iit: 90, eit: 100, oit: 100, total: 97, name: 'ผ่านดี' },
    { iit: 85, eit: 85, oit: 85, total: 85, name: 'ผ่านดี' },
    { iit: 84, eit: 100, oit: 100, total: 95.2, name: 'ผ่าน' },
    { iit: 84.99, eit: 100, oit: 100, total: 95.5, name: 'ผ่าน' },
    // Totals and levels as published by one agency each (State Audit Office 2568, a college 2568, a province 2567); the
    // instruments are made to fit.
    { iit: 96, eit: 84.5, oit: 100, total: 94.64, name: 'ผ่าน' },
    { iit: 88, eit: 90, oit: 93, total: 90.77, name: 'ผ่านดี' },
    { iit: 98, eit: 98, oit: 100, total: 98.82, name: 'ผ่านดีเยี่ยม' },
    { iit: 80, eit: 90, oit: 85, total: 84.995, name: 'ผ่าน' },
    { iit: 90, eit: 90, oit: 77, total: 84.99, name: 'ต้องปรับปรุง' },
    { iit: 70, eit: 70, oit: 70, total: 70, name: 'ต้องปรับปรุง' },
    { iit: 70, eit: 70, oit: 70, total: 69.995, name: 'ต้องปรับปรุง' },
    { iit: 70, eit: 70, oit: 70, total: 69.99, name: 'ต้องปรับปรุงโดยด่วน' },
    { iit: 0, eit: 0, oit: 0, total: 0, name: 'ต้องปรับปรุงโดยด่วน' },
  ])('$iit, $eit, $oit, total $total', ({ name, ...scores }) => {
    for (const year of [2566, 2567, 2568, 2569]) expect(levelOf(scores, year).name).toBe(name);
  });

  test('the bound of 70 rests on one source', () => {
    expect(levelOf(even(80), 2567).confidence).toBe('single-source');
    expect(levelOf(even(85), 2567).confidence).toBe('verified');
    expect(levelOf(even(80), 2565).confidence).toBe('verified');
  });
});

describe('the total', () => {
  test('is weighted where the weights are known, and rounded once', () => {
    expect(levelOf({ iit: 84, eit: 100, oit: 100 }, 2567)).toEqual({
      name: 'ผ่าน',
      total: 95.2,
      passed: true,
      confidence: 'verified',
    });
    // 0.3 × 84.99 + 0.3 × 85 + 0.4 × 84.995 is 84.995: 85.00 on the decimal, though not in binary.
    expect(levelOf({ iit: 84.99, eit: 85, oit: 84.995 }, 2567).total).toBe(85);
    expect(levelOf({ iit: 84.99, eit: 84.99, oit: 84.99 }, 2567).total).toBe(84.99);
  });

  test('is what is published, where it is given', () => {
    expect(levelOf({ iit: 84, eit: 100, oit: 100, total: 90.005 }, 2567).total).toBe(90.01);
  });

  test('takes weights of the caller', () => {
    expect(levelOf({ iit: 80, eit: 90, oit: 100 }, 2568, { weights: { iit: 33.3, eit: 33.3, oit: 33.4 } }).total).toBe(
      90.01,
    );
    expect(() => levelOf(even(90, undefined), 2568, { weights: { iit: 30, eit: 30, oit: 41 } })).not.toThrow();
    expect(() => levelOf({ iit: 9, eit: 9, oit: 9 }, 2568, { weights: { iit: 30, eit: 30, oit: 41 } })).toThrow(
      'levelOf: expected weights that sum to 100',
    );
  });

  test.each([2565, 2566, 2568, 2569])('is asked for in %i, whose weights are not known', (year) => {
    expect(() => levelOf({ iit: 90, eit: 90, oit: 90 }, year)).toThrow(
      `levelOf: expected a total or weights, since the weights of ${year} are not known`,
    );
  });
});

test('there is no hole: every total has a level, and a higher total never a lower one (law)', () => {
  const ranks = ['ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุง', 'ผ่าน', 'ผ่านดี', 'ผ่านดีเยี่ยม'];
  const letters = ['F', 'E', 'D', 'C', 'B', 'A', 'AA'];
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, score, score, score, (iit, eit, oit, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      for (const [year, names] of [
        [2567, ranks],
        [2565, letters],
      ] as const) {
        const lower = names.indexOf(levelOf({ iit, eit, oit, total: low }, year).name);
        const upper = names.indexOf(levelOf({ iit, eit, oit, total: high }, year).name);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeGreaterThanOrEqual(lower);
      }
    }),
  );
});

test('a weighted total is the sum that integers give (law)', () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, (iit, eit, oit) => {
      const { total } = levelOf({ iit: iit / 100, eit: eit / 100, oit: oit / 100 }, 2567);
      expect(total).toBe(Math.floor((3 * iit + 3 * eit + 4 * oit + 5) / 10) / 100);
    }),
  );
});

test.each([2561, 2570, 2023, Number.NaN, 2566.5, '2566', null])('%s is no year of which levels are known', (year) => {
  expect(() => levelOf(even(90), year as number)).toThrow('levelOf: expected a fiscal year from 2562 to 2569, got ');
});

test.each([-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY, '90', null, undefined])('%s is no score', (score) => {
  expect(() => levelOf({ iit: score as number, eit: 90, oit: 90, total: 90 }, 2567)).toThrow(
    'levelOf: expected iit to be a number from 0 to 100, got ',
  );
});

test('wrong arguments are told', () => {
  expect(() => levelOf(null as unknown as Scores, 2567)).toThrow('levelOf: expected an object of scores, got null');
  expect(() => levelOf(even(90), 2567, null as unknown as object)).toThrow(
    'levelOf: expected an object of options, got null',
  );
  const wrong = '2566' as unknown as number;
  expect(() => weightsOf(wrong)).toThrow('weightsOf: expected a fiscal year, got "2566"');
  expect(() => findFramework(wrong)).toThrow('findFramework: expected a fiscal year, got "2566"');
  expect(() => reportItemsOf(wrong)).toThrow('reportItemsOf: expected a fiscal year, got "2566"');
  expect(() => findItem(2566, 43 as unknown as string)).toThrow('findItem: expected a text, got 43');
  expect(() => itemStatusOf(2566, 43 as unknown as string)).toThrow('itemStatusOf: expected a text, got 43');
});
