import {
  bigSatangOfBaht,
  digitsIn,
  explainBaht,
  explainBahtWords,
  explainNumber,
  explainNumberWords,
  formatBaht,
  formatBahtWords,
  formatNumber,
  formatNumberWords,
  normalizeThai,
  parseBaht,
  parseBahtWords,
  parseNumber,
  parseNumberWords,
  repairThai,
  satang,
  satangOfBaht,
  toArabicDigits,
  toThaiDigits,
  wordsOf,
} from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

/** What plain JavaScript may hand over instead of text, and how a message shows it. */
const notText: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['true', true],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['5', 5],
  ['-0', -0],
  ['7n', 7n],
  ['Symbol(baht)', Symbol('baht')],
  ['an object', {}],
  ['an object', Object.create(null)],
  ['an array', []],
  ['a function', () => 5],
];

const readers = {
  explainBaht,
  explainBahtWords,
  explainNumber,
  explainNumberWords,
  normalizeThai,
  parseBaht,
  parseBahtWords,
  parseNumber,
  parseNumberWords,
  repairThai,
  wordsOf,
};

describe.each(Object.entries(readers))('%s', (name, read) => {
  test.each(notText)('%s: TypeError', (shown, value) => {
    const call = () => read(value as string);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(`${name}: expected a text, got ${shown}`);
  });
});

describe('the digits, in fewer words', () => {
  test.each(Object.entries({ toArabicDigits, digitsIn }))('%s', (name, read) => {
    expect(() => read(null as never)).toThrow(`${name}: expected a text, got null`);
    expect(() => read(undefined as never)).toThrow(`${name}: expected a text, got undefined`);
    expect(() => read(Number.NaN as never)).toThrow(`${name}: expected a text, got NaN`);
    expect(() => read(5 as never)).toThrow(`${name}: expected a text, got number`);
    expect(() => read(Symbol('baht') as never)).toThrow(`${name}: expected a text, got symbol`);
    expect(() => read(Object.create(null) as never)).toThrow(`${name}: expected a text, got object`);
    expect(() => read({} as never)).toThrow(TypeError);
  });

  test('toThaiDigits, which takes numbers too', () => {
    expect(() => toThaiDigits(null as never)).toThrow('toThaiDigits: expected text, got null');
    expect(() => toThaiDigits(undefined as never)).toThrow('toThaiDigits: expected text, got undefined');
    expect(() => toThaiDigits(Symbol('baht') as never)).toThrow('toThaiDigits: expected text, got Symbol(baht)');
    expect(() => toThaiDigits({} as never)).toThrow(TypeError);
    expect(() => toThaiDigits([5] as never)).toThrow(TypeError);
  });
});

const notNumber = notText.filter(([, value]) => typeof value !== 'number' && typeof value !== 'bigint');

describe('functions that take a number', () => {
  test.each(notNumber)('%s: TypeError', (shown, value) => {
    const kinds = 'a number, a bigint or a text';
    expect(() => formatNumber(value as number)).toThrow(new TypeError(`formatNumber: expected ${kinds}, got ${shown}`));
    expect(() => formatNumberWords(value as number)).toThrow(
      new TypeError(`formatNumberWords: expected ${kinds}, got ${shown}`),
    );
    expect(() => satangOfBaht(value as number)).toThrow(new TypeError(`satangOfBaht: expected ${kinds}, got ${shown}`));
    expect(() => bigSatangOfBaht(value as number)).toThrow(
      new TypeError(`bigSatangOfBaht: expected ${kinds}, got ${shown}`),
    );
    expect(() => satang(value as number)).toThrow(new TypeError(`satang: expected a number, got ${shown}`));
    const unit = 'a number or a bigint of satang';
    expect(() => formatBaht(value as number)).toThrow(new TypeError(`formatBaht: expected ${unit}, got ${shown}`));
    expect(() => formatBahtWords(value as number)).toThrow(
      new TypeError(`formatBahtWords: expected ${unit}, got ${shown}`),
    );
  });

  test('a bigint is no argument of satang', () => {
    expect(() => satang(7n as never)).toThrow(new TypeError('satang: expected a number, got 7n'));
  });

  test('text is no satang', () => {
    expect(() => formatBaht('5' as never)).toThrow(
      new TypeError('formatBaht: expected a number or a bigint of satang, got "5"'),
    );
  });

  test('a long text is shown in part', () => {
    const start = '9'.repeat(40);
    expect(() => formatNumber(`${start}x`)).toThrow(new RangeError(`formatNumber: expected a number, got "${start}…"`));
    expect(() => formatNumber(`${'9'.repeat(39)}x`)).toThrow(
      new RangeError(`formatNumber: expected a number, got "${'9'.repeat(39)}x"`),
    );
  });
});

describe('options', () => {
  test.each<[string, (options: never) => unknown]>([
    ['formatBaht', (options) => formatBaht(5, options)],
    ['formatNumber', (options) => formatNumber(5, options)],
    ['formatNumberWords', (options) => formatNumberWords(5, options)],
    ['normalizeThai', (options) => normalizeThai('5', options)],
    ['repairThai', (options) => repairThai('5', options)],
  ])('%s takes an object of options', (name, call) => {
    expect(() => call(null as never)).toThrow(new TypeError(`${name}: expected an object of options, got null`));
    expect(() => call('thai' as never)).toThrow(new TypeError(`${name}: expected an object of options, got "thai"`));
  });

  test.each<[string, () => unknown]>([
    [
      'formatBaht: expected digits to be thai or arabic, got "latin"',
      () => formatBaht(5, { digits: 'latin' as never }),
    ],
    ['formatBaht: expected unit to be word or sign or none, got true', () => formatBaht(5, { unit: true as never })],
    ['formatNumber: expected digits to be thai or arabic, got null', () => formatNumber(5, { digits: null as never })],
    ['formatNumber: expected fractionDigits from 0 to 100, got -1', () => formatNumber(5, { fractionDigits: -1 })],
    ['formatNumber: expected fractionDigits from 0 to 100, got 101', () => formatNumber(5, { fractionDigits: 101 })],
    ['formatNumber: expected fractionDigits from 0 to 100, got 0.5', () => formatNumber(5, { fractionDigits: 0.5 })],
    [
      'formatNumber: expected fractionDigits from 0 to 100, got "2"',
      () => formatNumber(5, { fractionDigits: '2' as never }),
    ],
    [
      'formatNumberWords: expected finalOne to be เอ็ด or หนึ่ง, got 1',
      () => formatNumberWords(5, { finalOne: 1 as never }),
    ],
    ['normalizeThai: expected only to be safe, got "all"', () => normalizeThai('5', { only: 'all' as never })],
    [
      'repairThai: expected only to be safe, got Symbol(safe)',
      () => repairThai('5', { only: Symbol('safe') as never }),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(new RangeError(message));
  });

  test('grouping is true or false', () => {
    expect(() => formatNumber(5, { grouping: 0 as never })).toThrow(
      new RangeError('formatNumber: expected grouping to be true or false, got 0'),
    );
  });

  test('undefined is as good as absent', () => {
    const absent = undefined;
    expect(formatBaht(5, { digits: absent, unit: absent })).toBe('0.05 บาท');
    expect(formatNumber(5, { digits: absent, fractionDigits: absent, grouping: absent })).toBe('5');
    expect(formatNumberWords(101, { finalOne: absent })).toBe('หนึ่งร้อยเอ็ด');
    expect(normalizeThai('ก ่', { only: absent })).toBe('ก่');
  });
});
