import {
  allRules,
  amountsArePlausible,
  checkReport,
  checkReportWith,
  datesAreInYear,
  defineRule,
  indicatorsAreCovered,
  oneDigitScript,
  type Rule,
  wordsAreUnbroken,
} from 'thai-ita/check';
import type { Report } from 'thai-ita/model';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { reportOf } from '../report-of.js';
import { cleanReport } from './clean-report.js';

const said = (...texts: readonly string[]): Report => reportOf(2566, [['โปร่งใส', texts, ['ดีงาม']]]);

describe('options of the rules', () => {
  test.each([
    [amountsArePlausible, 'ใช้ 5,000 บาท', { leastBaht: 5000 }, { leastBaht: 5001 }],
    [datesAreInYear, 'ประชุมวันที่ 15 ธันวาคม 2566', { daysAfter: 75 }, { daysAfter: 76 }],
    [wordsAreUnbroken, 'มีความ โปร่งใส', { leastConfidence: 0.9 }, { leastConfidence: 0.91 }],
    [indicatorsAreCovered, 'จัดทำแผน', { leastMeasures: 1 }, { leastMeasures: 2 }],
  ] as const)('$0.code', (rule, text, finds, passes) => {
    const count = (options: Readonly<Record<string, number>>) =>
      checkReportWith(said(text), [rule], { options: { [rule.code]: options } }).length;
    expect([count(finds), count(passes)]).toEqual([1, 0]);
  });

  test.each([
    [{ 'check.years-agree': { most: 1 } }],
    [{ 'check.words-are-unbroken': { leastconfidence: 1 } }],
    [{ 'check.words-are-unbroken': { leastConfidence: '1' as never } }],
    [{ 'check.nothing': { most: 1 } }],
  ])('%j is refused', (options) => {
    expect(() => checkReport(said('แผน'), { options })).toThrow(RangeError);
  });

  test('a rule of one’s own has typed options', () => {
    const rule = defineRule({
      code: 'own.short-texts',
      severity: 'note',
      holds: { th: 'ข้อความไม่ยาวเกินไป', en: 'Texts are short.' },
      options: { mostLetters: 5 },
      *check(_, { texts, options }) {
        expectTypeOf(options).toEqualTypeOf<{ mostLetters: number }>();
        for (const { text, path } of texts) {
          if (text.length > options.mostLetters) yield { message: { th: text, en: text }, path };
        }
      },
    });
    const paths = (mostLetters: number) =>
      checkReportWith(said('จัดทำแผน'), [rule], { options: { 'own.short-texts': { mostLetters } } }).map(({ place }) =>
        place?.path?.join('/'),
      );
    expect(paths(7)).toEqual(['title', 'measures/0/activities/0/text']);
    expect(paths(8)).toEqual([]);
  });
});

describe('one finding of minority digits', () => {
  const report = said('ประชุม ๓ ครั้ง ๔๐ คน', 'อบรม 2 ครั้ง 30 คน', 'ปี ๒๕๖๖ และ ๒๕๖๗', 'ครั้งที่ 5');

  test('has all places and one fix', () => {
    const [issue, ...others] = checkReportWith(report, [oneDigitScript]);
    expect(others).toEqual([]);
    expect(issue?.place).toEqual({ path: ['measures', 0, 'activities', 1, 'text'] });
    expect(issue?.related).toEqual([{ path: ['measures', 0, 'activities', 3, 'text'] }]);
    expect(issue?.fix).toEqual([
      { path: ['measures', 0, 'activities', 1, 'text'], text: 'อบรม ๒ ครั้ง ๓๐ คน' },
      { path: ['measures', 0, 'activities', 3, 'text'], text: 'ครั้งที่ ๕' },
    ]);
  });

  test('leaves out the places that are let pass', () => {
    const path = ['measures', 0, 'activities', 1];
    const ignore = [{ code: 'check.one-digit-script', path, reason: 'เลขในหนังสืออ้างอิง' }];
    const [issue] = checkReportWith(report, [oneDigitScript], { ignore });
    expect([issue?.found, issue?.related]).toEqual(['5', []]);
  });
});

test('a report of ten times the size takes about ten times as long', () => {
  const fastest = (measures: number) => {
    const report = cleanReport(1, { measures, items: 10 });
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      checkReport(report);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  fastest(40);
  // a rule that compares all with all would need a hundred times as long
  expect(fastest(400) / fastest(40)).toBeLessThan(40);
});

test('a rule may freeze the texts that it is given: no later rule writes to them', () => {
  const freezing = defineRule({
    code: 'own.freezing',
    severity: 'note',
    holds: { th: 'ทดสอบ', en: 'A test.' },
    check(_, { texts }) {
      for (const text of texts) Object.freeze(text);
      return [];
    },
  });
  const report = reportOf(2566, [['โปร่งใส', ['แผนปี พ.ศ..2565'], ['ดีงาม']]]);
  const codes = (rules: readonly Rule[]) => checkReport(report, { rules }).map(({ code }) => code);
  expect(codes([freezing, ...allRules])).toEqual(codes(allRules));
  expect(codes(allRules)).toContain('check.era-mark-is-plain');
});
