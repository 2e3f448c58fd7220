import { allRules, checkReport, defineRule, findRule, type Rule, type RuleCode } from 'thai-ita/check';
import type { Report } from 'thai-ita/model';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { reportOf } from '../report-of.js';
import { cleanReport } from './clean-report.js';

const said = (...texts: readonly string[]): Report => reportOf(2566, [['โปร่งใส', texts, ['ดีงาม']]]);

const ruleOf = (code: RuleCode): Rule => {
  const rule = findRule(code);
  if (rule === undefined) throw new Error(`no rule ${code}`);
  return rule;
};

describe('options of the rules', () => {
  test.each([
    ['check.amounts-are-plausible', 'ใช้ 5,000 บาท', { leastBaht: 5000 }, { leastBaht: 5001 }],
    ['check.dates-are-in-year', 'ประชุมวันที่ 15 ธันวาคม 2566', { daysAfter: 75 }, { daysAfter: 76 }],
    ['check.words-are-unbroken', 'มีความ โปร่งใส', { leastConfidence: 0.9 }, { leastConfidence: 0.91 }],
    ['check.indicators-are-covered', 'จัดทำแผน', { leastMeasures: 1 }, { leastMeasures: 2 }],
  ] as const)('%s', (code, text, finds, passes) => {
    const count = (options: Readonly<Record<string, number>>) =>
      checkReport(said(text), { rules: [ruleOf(code)], options: { [code]: options } }).length;
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
      checkReport(said('จัดทำแผน'), { rules: [rule], options: { 'own.short-texts': { mostLetters } } }).map(
        ({ place }) => place?.path?.join('/'),
      );
    expect(paths(7)).toEqual(['title', 'measures/0/activities/0/text']);
    expect(paths(8)).toEqual([]);
  });
});

describe('one finding of minority digits', () => {
  const rules = [ruleOf('check.report-uses-one-script')];
  const report = said('ประชุม ๓ ครั้ง ๔๐ คน', 'อบรม 2 ครั้ง 30 คน', 'ปี ๒๕๖๖ และ ๒๕๖๗', 'ครั้งที่ 5');

  test('has all places and one fix', () => {
    const [issue, ...others] = checkReport(report, { rules });
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
    const ignore = [{ code: 'check.report-uses-one-script', path, reason: 'เลขในหนังสืออ้างอิง' }];
    const [issue] = checkReport(report, { rules, ignore });
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

test('the type of codes names every rule', () => {
  expectTypeOf<RuleCode>().toExtend<string>();
  // the compiler refuses a code that is not of the type
  const codes = {
    'check.ids-are-unique': true,
    'check.references-exist': true,
    'check.measure-has-activity': true,
    'check.measure-has-outcome': true,
    'check.measures-numbered-alike': true,
    'check.numbers-go-on': true,
    'check.titles-are-unique': true,
    'check.activity-is-said-once': true,
    'check.outcome-adds-something': true,
    'check.years-agree': true,
    'check.plan-covers-year': true,
    'check.ranges-go-forward': true,
    'check.dates-are-real': true,
    'check.dates-are-in-year': true,
    'check.work-is-in-year': true,
    'check.report-uses-one-script': true,
    'check.numbers-are-unmixed': true,
    'check.era-mark-is-plain': true,
    'check.amounts-are-readable': true,
    'check.amounts-are-plausible': true,
    'check.amount-equals-its-words': true,
    'check.sums-add-up': true,
    'check.spent-within-budget': true,
    'check.letters-are-typed-right': true,
    'check.no-letter-is-lost': true,
    'check.words-are-unbroken': true,
    'check.no-markup-left': true,
    'check.no-stray-full-stop': true,
    'check.personal-data-is-absent': true,
    'check.evidence-address-is-sound': true,
    'check.evidence-is-its-own': true,
    'check.work-has-evidence': true,
    'check.filing-item-is-listed': true,
    'check.filing-item-is-the-report': true,
    'check.indicators-are-covered': true,
    'check.province-exists': true,
  } as const satisfies Readonly<Record<RuleCode, true>>;
  expect(allRules.map(({ code }) => code)).toEqual(Object.keys(codes));
});

describe('the programmer’s mistakes', () => {
  const report = said('แผน');
  test.each([
    [() => checkReport(undefined as never), TypeError, 'checkReport: expected a report, got undefined'],
    [() => checkReport(report, null as never), TypeError, 'checkReport: expected an object of options, got null'],
    [
      () => checkReport(report, { rules: 'all' as never }),
      TypeError,
      'checkReport: expected a list of rules, got "all"',
    ],
    [
      () => checkReport(report, { rules: [undefined as never] }),
      TypeError,
      'checkReport: expected rules, got undefined',
    ],
    [
      () => checkReport(report, { severities: { 'check.nothing': 'off' } }),
      RangeError,
      'checkReport: expected the code of a rule, got "check.nothing"',
    ],
    [
      () => checkReport(report, { severities: { 'check.years-agree': 'fatal' as never } }),
      RangeError,
      'checkReport: expected the severity of check.years-agree to be error or warning or note or off, got "fatal"',
    ],
    [
      () => checkReport(report, { ignore: [{ code: 'check.nothing', reason: 'x' }] }),
      RangeError,
      'checkReport: expected the code of a rule, got "check.nothing"',
    ],
    [
      () => checkReport(report, { ignore: [{ code: 'check.years-agree', reason: ' ' }] }),
      RangeError,
      'checkReport: expected a reason to ignore check.years-agree, got " "',
    ],
    [() => findRule(5 as never), TypeError, 'findRule: expected a text, got 5'],
  ])('%#', (act, kind, message) => expect(act).toThrow(new kind(message)));
});
