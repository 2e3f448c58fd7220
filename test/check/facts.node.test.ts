import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findMentions, type Mention } from 'thai-ita/mention';
import { normalizeThai } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../src/check/facts/amounts-in.js';
import { counted, hasCount } from '../../src/check/facts/counted.js';
import { datesIn } from '../../src/check/facts/dates-in.js';
import { hasWebAddress } from '../../src/check/facts/web-address.js';
import { yearsIn } from '../../src/check/facts/years-in.js';
import { mendedOf } from '../../src/check/mended-text.js';
import { isCountedAt } from '../../src/mention/units.js';
import { wholeLetters } from '../../src/thai/text/whole-letters.js';
import { factTexts } from './fact-fragments.js';

// Rules look for years, dates and amounts by light finders of their own. Here they are held against `findMentions`.

const mended = (text: string): string => mendedOf({ text, path: [], of: 'activity', measure: 0 });

const yearOf = (mention: Mention): readonly unknown[] => {
  const { kind, start, end, text } = mention;
  if (kind === 'fiscal-year') return [[kind, mention.fiscalYear, mention.fiscalYear, start, end, text]];
  if (kind === 'fiscal-years') return [['range', mention.first, mention.last, start, end, text]];
  return kind === 'year' ? [[mention.of, mention.year, mention.year, start, end, text]] : [];
};

const amountOf = (mention: Mention): readonly unknown[] => {
  if (mention.kind !== 'amount') return [];
  const { start, end, satang, words } = mention;
  return [[start, end, satang, words?.text]];
};

/** What `findMentions` finds of a family, and what the light finder does. */
const families = {
  years: [
    (text: string) => findMentions(text).flatMap(yearOf),
    (text: string) => yearsIn(text).map((year) => [year.kind, year.first, year.last, year.start, year.end, year.text]),
  ],
  dates: [
    (text: string) =>
      findMentions(text).flatMap((found) =>
        found.kind === 'date' ? [[found.start, found.end, found.text, found.day]] : [],
      ),
    (text: string) => datesIn(text).map(({ start, end, text: found, day }) => [start, end, found, day]),
  ],
  amounts: [
    (text: string) => findMentions(text).flatMap(amountOf),
    (text: string) => amountsIn(text).map(({ start, end, satang, words }) => [start, end, satang, words]),
  ],
  'a count': [
    (text: string) =>
      findMentions(text)
        .filter(({ kind }) => kind === 'count')
        .slice(0, 1).length,
    hasCount,
  ],
  'a web address': [(text: string) => findMentions(text).some(({ kind }) => kind === 'url'), hasWebAddress],
} as const;

const sameAs = (family: keyof typeof families, text: string): boolean => {
  const [full, light] = families[family];
  const [expected, actual] = [full(text), light(text)];
  return typeof actual === 'boolean'
    ? Boolean(expected) === actual
    : JSON.stringify(expected) === JSON.stringify(actual);
};

const tables = [
  'mention/find-mentions.test.ts',
  'mention/near-misses.test.ts',
  'mention/hostile.test.ts',
  'check/rules.test.ts',
  'check/check-report.test.ts',
  'check/rule-notes/value-notes.ts',
  'check/rule-notes/text-notes.ts',
  'check/rule-notes/structure-notes.ts',
];

/** Every text in quotes, as the compiler would read it. */
const quoted = (file: string): readonly string[] =>
  [...readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').matchAll(/(['`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(
    ([, , text = '']) =>
      text
        .replace(/\\u([0-9A-F]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\\(.)/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? letter),
  );

/** What differs knowingly: more is taken for a count, so that fewer sums are doubted; an e-mail address is none of the web. */
const knownToDiffer: Readonly<Record<keyof typeof families, readonly string[]>> = {
  years: [],
  dates: [],
  amounts: [],
  'a count': ['1 โครงการอบรม', '1,23 คน', '<li>2 โครงการอบรม'],
  'a web address': ['a.@b.com'],
};

describe.each(Object.keys(families) as (keyof typeof families)[])('%s', (family) => {
  test('as findMentions, in every text of the tables', () => {
    const texts = new Set(
      tables
        .flatMap(quoted)
        .filter((text) => !text.includes('${'))
        .map(mended),
    );
    expect(texts.size).toBeGreaterThan(1000);
    expect([...texts].filter((text) => !sameAs(family, text))).toEqual(knownToDiffer[family]);
  });

  // Phrases that no report has side by side (ปี ๒๕๖๗ - ๗๐ มค ๖๗) may be read in two ways: hence a share, and a seed that stands.
  test('as findMentions, in phrases put together', () => {
    const texts = fc.sample(factTexts, { numRuns: 10_000, seed: 2566 }).map(mended);
    const differ = texts.filter((text) => !sameAs(family, text));
    expect(differ.length / texts.length).toBeLessThan(family === 'a count' ? 0.02 : 0.005);
    if (family !== 'years' && family !== 'amounts') return;
    expect(differ.length / texts.length).toBeLessThan(0.001);
  });
});

describe('where less is found than by findMentions', () => {
  test.each([
    ['a day that cannot be, behind a month', 'ม.ค. 66 ก.พ. 66'],
    ['a day of a year and a month', 'ปี 66 12/13/2567'],
  ])('%s: no date', (_, text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('an address or a telephone does not part a law from a year', () => {
    expect(yearsIn('ประกาศที่ www.a.go.th พ.ศ. 2566')).toMatchObject([{ kind: 'law' }]);
    expect(findMentions('ประกาศที่ www.a.go.th พ.ศ. 2566')).toMatchObject([
      { kind: 'url' },
      { kind: 'year', of: 'calendar' },
    ]);
  });
});

test('the words that are counted are those of findMentions', () => {
  const file = readFileSync(new URL('../../src/mention/units.ts', import.meta.url), 'utf8');
  const words = [...file.matchAll(/const (?:measures|classifiers|others) = ['`]([^'`]*)['`]/g)].flatMap(
    ([, list = '']) => list.split(/\s+/),
  );
  expect(words.length).toBeGreaterThan(120);
  const all = [...words, 'เดือนตุลาคม', 'เดือน มกราคม', 'วันจันทร์', 'ล้านบาท', 'สตางค์', 'สังคม', 'คนที่', 'การ'];
  expect(all.filter((word) => counted.test(` ${word} `) !== isCountedAt(` ${word} `, 0))).toEqual([]);
});

test('whole letters are those of normalizeThai', () => {
  const units = fc.constantFrom(
    ...'กปฟนศ ะาำิี่้์็ํๆเแ๑1.a\n\t\r',
    '\u200b',
    '\u00a0',
    '\u00ad',
    '\u2028',
    'é',
    'e\u0301',
    '😀',
    '–',
  );
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 24 }), (text) => {
      expect(wholeLetters(text)).toBe(normalizeThai(text));
    }),
    { numRuns: 3000 },
  );
});

test('years, dates and amounts of other scripts and orders', () => {
  expect(datesIn('ประชุมวันจันทร์ที่ ๕ มกราคม ๒๕๖๗')).toEqual([
    { start: 6, end: 32, text: 'วันจันทร์ที่ ๕ มกราคม ๒๕๖๗', isOtherWeekday: true },
  ]);
  expect(amountsIn('๑,๐๐๐ บาท (หนึ่งพันบาทถ้วน)')).toEqual([
    { start: 0, end: 27, text: '๑,๐๐๐ บาท', satang: 100_000, words: 'หนึ่งพันบาทถ้วน' },
  ]);
});

describe('a million units take time in proportion', () => {
  const pieces = [
    '1',
    '๑',
    '0 ',
    ' ',
    '.',
    ',',
    'a.',
    'th.',
    'www.',
    '1 - ',
    '+66 ',
    'พ.ศ. 2566 และ ',
    '5 ม.ค. ',
    '1/',
    '(1) ',
    '1 บาท (ก',
    '1 ล้าน',
    'เดือน',
    ' ั',
  ];
  test.each(pieces)('%j over and over', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    // What takes the square of the time would not end before the test is given up.
    for (const find of [yearsIn, datesIn, amountsIn]) expect(find(text).length).toBeLessThan(text.length);
    expect([hasCount(text), hasWebAddress(text), wholeLetters(text).length > 0]).toHaveLength(3);
  });
});
