import { allRules, type CheckOptions, checkReport, findRule } from 'thai-ita/check';
import type { Activity, Report } from 'thai-ita/model';
import { readReport } from 'thai-ita/read';
import { describe, expect, inject, test } from 'vitest';
import { reportOf } from '../report-of.js';

const ignore = [{ code: 'check.work-has-evidence', reason: 'short reports' }];

const found = (report: Report, options: CheckOptions = { ignore }) =>
  checkReport(report, options).map(({ code, place }) => [code.replace('check.', ''), place?.path?.join('/')]);

describe('checkReport', () => {
  test('a clean report gives nothing', () => {
    expect(found(reportOf(2566, [['1. ก้าวหน้า', ['1. แผนปี พ.ศ. ๒๕๖๖', '2. ผล'], ['ดี']]]))).toEqual([]);
  });

  test.each([
    ['measure-has-activity', reportOf(2566, [['ก้าวหน้า', [], ['ดี']]]), 'measures/0/activities'],
    ['measure-has-outcome', reportOf(2566, [['ก้าวหน้า', ['แผน'], []]]), 'measures/0/outcomes'],
    [
      'measures-numbered-alike',
      reportOf(2566, [
        ['1. ก', ['แผน'], ['ดี']],
        ['ข', ['ผล'], ['งาม']],
      ]),
      'measures/1',
    ],
    ['numbers-go-on', reportOf(2566, [['ก', ['1. แผน', '3. ผล'], ['ดี']]]), 'measures/0/activities/1/number'],
    ['years-agree', reportOf(2566, [['ก', ['แผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'], ['ดี']]]), 'measures/0/activities/0/text'],
    [
      'report-uses-one-script',
      reportOf(2566, [['ก', ['ประชุม ๓ ครั้ง', 'อบรม 2 ครั้ง'], ['ดี ๑ ราย']]]),
      'measures/0/activities/1/text',
    ],
  ])('%s', (code, report, path) => {
    expect(found(report)).toEqual([[code, path]]);
  });

  const work = (fields: Partial<Activity>): Report => {
    const report = reportOf(2566, [['การบริการ', ['๑. แผนปี พ.ศ. ๒๕๖๖'], ['ดี']]]);
    const measures = report.measures.map((measure) => ({
      ...measure,
      activities: measure.activities.map((activity) => ({ ...activity, ...fields })),
    }));
    return { ...report, measures };
  };

  test.each<[string, Partial<Activity>]>([
    ['years-agree', { remarks: 'ใช้แผนประจำปีงบประมาณ พ.ศ. ๒๕๖๕' }],
    ['numbers-are-unmixed', { period: 'ภายในปี ๒๕6๖' }],
    ['report-uses-one-script', { responsible: 'กองคลัง 2 คน' }],
    ['letters-are-typed-right', { budgetText: 'ไม่ใช้งบประมาณเเต่อย่างใด' }],
    ['no-letter-is-lost', { remarks: 'ดาเนินการแล้วทุกโครงการ' }],
    ['no-markup-left', { statusText: 'แล้วเสร็จ<br>' }],
    ['amounts-are-readable', { spentText: '๑,๒๓ บาท' }],
  ])('%s in what is said of the work: %j', (code, fields) => {
    expect(found(work(fields))).toEqual([[code, `measures/0/activities/0/${Object.keys(fields)[0]}`]]);
  });

  test.each<Partial<Activity>>([
    { period: 'ต.ค. ๖๕ – มี.ค. ๖๖' },
    { period: '๑ ตุลาคม ๒๕๖๕ - ๓๐ กันยายน ๒๕๖๖' },
    { responsible: 'ผอ.กองคลัง โทร. ๐-๒๑๒๓-๔๕๖๗' },
    { budgetText: 'ไม่ใช้งบประมาณ', spentText: '-', statusText: '', remarks: 'ไม่มี' },
  ])('nothing is wrong with %j', (fields) => {
    expect(found(work(fields))).toEqual([]);
  });

  test('monitoring of a measure is looked at too', () => {
    const report = work({});
    const measures = report.measures.map((measure) => ({ ...measure, monitoring: 'ติดตาม ๒๕๖o ครั้ง' }));
    expect(found({ ...report, measures })).toEqual([['numbers-are-unmixed', 'measures/0/monitoring']]);
  });

  test('severities change and rules are chosen', () => {
    const report = reportOf(2566, [['ก้าวหน้า', [], []]]);
    const severities = {
      'check.measure-has-activity': 'note',
      'check.measure-has-outcome': 'off',
      'check.work-has-evidence': 'off',
    } as const;
    expect(checkReport(report, { severities }).map(({ severity }) => severity)).toEqual(['note']);
    const rules = allRules.filter(({ code }) => code === 'check.measure-has-outcome');
    expect(found(report, { rules })).toEqual([['measure-has-outcome', 'measures/0/outcomes']]);
  });

  test('each rule has a code of its own and is found by it', () => {
    expect(new Set(allRules.map(({ code }) => code)).size).toBe(allRules.length);
    for (const rule of allRules) expect(findRule(rule.code)).toBe(rule);
    expect(findRule('check.nothing')).toBeUndefined();
  });
});

const seed = inject('seed');

describe.skipIf(seed === undefined)('the real report (skipped where ../shared/seed is absent)', () => {
  const reading = readReport(seed ?? '');
  const report = reading.value;

  test('every finding, each looked at by a person', () => {
    if (report === undefined) throw new Error('the real report could not be read');
    expect(found(report, {})).toEqual([
      ['measures-numbered-alike', 'measures/4'],
      ['years-agree', 'measures/4/activities/4/text'],
      ['report-uses-one-script', 'measures/4/activities/4/text'],
      ['words-are-unbroken', 'measures/8/activities/2/text'],
      ['words-are-unbroken', 'measures/8/activities/3/text'],
      ['words-are-unbroken', 'measures/8/activities/4/text'],
      ['words-are-unbroken', 'measures/8/outcomes/0/text'],
      ['no-stray-full-stop', 'measures/4/activities/5/text'],
      ['work-has-evidence', 'measures'],
    ]);
  });

  test('the words in question stand in the findings', () => {
    if (report === undefined) throw new Error('the real report could not be read');
    const said = new Map(
      checkReport(report).map(({ code, place, found: text }) => [`${code} ${place?.path?.join('/')}`, text]),
    );
    expect(said.get('check.years-agree measures/4/activities/4/text')).toBe('พ.ศ. 2567');
    expect(said.get('check.report-uses-one-script measures/4/activities/4/text')).toBe('2567');
    expect(said.get('check.no-stray-full-stop measures/4/activities/5/text')).toMatch(/^อบรม\.เคลื่อนที่/);
    expect(said.get('check.words-are-unbroken measures/8/outcomes/0/text')).toBe('ทรัพยากร บุคคล');
  });

  test('the continuation row is told by the reading, with its line', () => {
    const rows = reading.issues.filter(({ code }) => code === 'read.continued-row');
    expect(rows.map(({ place }) => place?.source?.line)).toEqual([34]);
  });
});

describe('texts of every field are checked', () => {
  const damaged = 'กำลังทํางาน';
  const measures = (fields: object, ofActivity: object = {}): Report => {
    const report = reportOf(2566, [['โปร่งใส', ['จัดทำแผน'], ['ดีงาม']]]);
    return {
      ...report,
      measures: report.measures.map((measure) => ({
        ...measure,
        ...fields,
        activities: measure.activities.map((activity) => ({ ...activity, ...ofActivity })),
      })),
    };
  };
  test.each([
    [measures({ targets: damaged }), 'measures/0/targets'],
    [measures({ problems: damaged }), 'measures/0/problems'],
    [measures({ recommendations: damaged }), 'measures/0/recommendations'],
    [measures({ remainingText: damaged }), 'measures/0/remainingText'],
    [measures({ monitoring: damaged }), 'measures/0/monitoring'],
    [measures({ sections: ['มิติที่หนึ่ง', damaged] }), 'measures/0/sections/1'],
    [measures({}, { problems: damaged }), 'measures/0/activities/0/problems'],
    [measures({}, { results: [{ text: 'ดี' }, { text: damaged }] }), 'measures/0/activities/0/results/1/text'],
  ])('%#: %s', (report, path) => {
    const [issue] = checkReport(report).filter(({ code }) => code === 'check.letters-are-typed-right');
    expect(issue?.place?.path?.join('/')).toBe(path);
  });
});
