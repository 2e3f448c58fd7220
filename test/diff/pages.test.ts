import fc from 'fast-check';
import { diffReports, historyOf, writeDiffHtml, writeDiffMarkdown } from 'thai-ita/diff';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';
import { reportPair } from './report-pair.js';

const before = reportOf(2566, [
  ['1. โปร่งใส', ['1. จัดทำแผนงานประจำปีและเผยแพร่ทางเว็บไซต์', '2. <script>alert("ก")</script>'], []],
]);
const after = reportOf(2567, [
  ['1. โปร่งใส', ['1. จัดทำคู่มือประจำปีและเผยแพร่ทางเว็บไซต์', '2. <script>alert("ข")</script>'], ['1. ดี']],
]);
const diff = diffReports(before, after);

describe('writeDiffHtml', () => {
  const page = writeDiffHtml(diff);
  test('marks words by elements', () => {
    expect(page).toContain('จัดทำ<del>แผนงาน</del>ประจำปี');
    expect(page).toContain('จัดทำ<del>แผนงาน</del><ins>คู่มือ</ins>ประจำปี');
  });
  test('tells the counts at the top', () => {
    expect(page).toContain('<p>เพิ่ม 1 · ตัดออก 0 · ');
    expect(writeDiffHtml(diff, { language: 'en' })).toContain('<p>1 added · 0 removed · ');
    expect(page.indexOf('เพิ่ม 1 · ')).toBeLessThan(page.indexOf('<main>'));
  });
  test('shows a text that is the same once, and the space behind a word outside its marks', () => {
    const from = reportOf(2566, [['1. โปร่งใส', ['1. ใช้เงิน ๕๐๐ บาท', '2. ตรวจนับพัสดุประจำปี'], []]]);
    const to = reportOf(2566, [['1. โปร่งใส', ['1. ใช้เงิน ๗๐๐ บาท', '3. ตรวจนับพัสดุประจำปี'], []]]);
    const changed = writeDiffHtml(diffReports(from, to));
    expect(changed).toContain('ใช้เงิน <del>๕๐๐</del> บาท');
    expect(changed).toContain('ใช้เงิน <del>๕๐๐</del> <ins>๗๐๐</ins> บาท');
    expect(changed.split('ตรวจนับพัสดุประจำปี')).toHaveLength(2);
  });
  test('tells fields in words and money in baht', () => {
    const [from, to] = [150_050, 200_000].map((budgetSatang) => ({
      ...before,
      measures: before.measures.map((measure) => ({ ...measure, budgetSatang })),
    }));
    expect(writeDiffHtml(diffReports(from ?? before, to ?? before))).toContain(
      '<li>งบประมาณ: 1,500.50 บาท → 2,000.00 บาท (+499.50 บาท, +33.29 %)</li>',
    );
  });
  test('shows sections, results, problems and money left', () => {
    const first = {
      sections: ['มิติที่ ๑', 'ด้านสังคม'],
      remainingSatang: 5_000,
      problems: 'ขาดบุคลากร',
      targets: 'ร้อยละ ๘๐',
    };
    const second = {
      sections: ['มิติที่ ๒'],
      remainingSatang: -20_000,
      recommendations: 'เพิ่มการอบรม',
      targets: 'ร้อยละ ๙๐',
    };
    const [from = before, to = before] = [first, second].map((fields, side) => ({
      ...before,
      measures: before.measures.map((measure) => ({
        ...measure,
        ...fields,
        activities: measure.activities.map((activity) => ({
          ...activity,
          results: [{ period: 'ไตรมาสที่ 2', text: `อบรม ${side + 1} ครั้ง` }, { text: 'ดี' }],
        })),
      })),
    }));
    const shown = writeDiffMarkdown(diffReports(from, to)).replaceAll('\\', '');
    for (const line of [
      '- หัวข้อที่อยู่ภายใต้ sections: มิติที่ ๑ › ด้านสังคม → มิติที่ ๒',
      '- งบประมาณคงเหลือ money left: 50.00 บาท → -200.00 บาท (−250.00 บาท, −500 %)',
      '- ปัญหา/อุปสรรค problems: ขาดบุคลากร → –',
      '- เป้าหมาย targets: ร้อยละ ๘๐ → ร้อยละ ๙๐',
      '- ข้อเสนอแนะ recommendations: – → เพิ่มการอบรม',
      '- ผลของกิจกรรม results: ไตรมาสที่ 2: อบรม 1 ครั้ง; ดี → ไตรมาสที่ 2: อบรม 2 ครั้ง; ดี',
    ])
      expect(shown).toContain(`  ${line}\n`);
    expect(shown).toContain('Measure 1 had its sections, money left, problems, targets and recommendations changed.');
  });
  test('shows both parts of an item that was cut in two', () => {
    const [first, second] = ['จัดอบรมคุณธรรมแก่บุคลากรทุกคนในสังกัด', 'เผยแพร่ผลการอบรมทางเว็บไซต์และหอกระจายข่าว'];
    const whole = reportOf(2566, [['โปร่งใส', [`${first} ${second}`], []]]);
    const parts = reportOf(2566, [['โปร่งใส', [`${first}`, `${second}`], []]]);
    for (const [from, to, kind] of [
      [whole, parts, 'split'],
      [parts, whole, 'merged'],
    ] as const) {
      const shown = writeDiffHtml(diffReports(from, to));
      expect(shown).toContain(`class="item ${kind} reworded"`);
      expect(shown).toContain(`${first} ${second}`);
    }
  });
  test('law: no text gets out of its element', () => {
    const tags =
      /<(?!\/?(?:html|head|meta|title|style|body|header|main|section|fieldset|legend|label|input|details|summary|h1|h2|h3|ul|li|a|b|span|p|div|del|ins)[ >]|!doctype)/;
    expect(page).not.toMatch(tags);
    fc.assert(
      fc.property(reportPair, ([left, right]) => {
        expect(writeDiffHtml(diffReports(left, right))).not.toMatch(tags);
      }),
      { numRuns: 50 },
    );
  });
});

describe('writeDiffMarkdown', () => {
  const page = writeDiffMarkdown(diff);
  test('marks words', () => {
    expect(page).toContain('จัดทำ~~แผนงาน~~**คู่มือ**ประจำปี');
  });
  test('shows markup as text', () => {
    expect(page).not.toContain('<script>');
    expect(page).toContain('\\<script\\>');
  });
});

describe('historyOf', () => {
  test('threads of three years', () => {
    const years = [
      reportOf(2567, [['1. โปร่งใส', ['1. แผน พ.ศ. ๒๕๖๗', '2. เผยแพร่ผลการจัดซื้อจัดจ้างรายเดือน'], []]]),
      reportOf(2566, [['1. โปร่งใส', ['1. แผน พ.ศ. ๒๕๖๖'], []]]),
      reportOf(2568, [['1. โปร่งใส', ['1. เผยแพร่ผลการจัดซื้อจัดจ้างทุกเดือน'], []]]),
    ];
    expect(
      historyOf(years).map(({ what, firstSeen, lastSeen, changedIn }) => [what, firstSeen, lastSeen, changedIn]),
    ).toEqual([
      ['measure', 2566, 2568, []],
      ['activity', 2566, 2567, []],
      ['activity', 2567, 2568, [2568]],
    ]);
  });
  test('no report, no thread', () => {
    expect(historyOf([])).toEqual([]);
  });
});

describe('a report that names no year', () => {
  const { fiscalYear: _, ...undated } = before;
  test.each([
    [writeDiffHtml(diffReports(undated, after)), '<h1>อบต.ตัวอย่าง ? → 2567</h1>'],
    [writeDiffHtml(diffReports(before, undated)), '<h1>อบต.ตัวอย่าง 2566 → ?</h1>'],
    [writeDiffMarkdown(diffReports(undated, after)), '# อบต.ตัวอย่าง ? → 2567'],
  ])('is headed by a question mark: %#', (page, heading) => expect(page).toContain(heading));
  test('historyOf throws, since it has no place among the years', () => {
    expect(() => historyOf([before, undated])).toThrow(
      new RangeError('historyOf: expected reports with a fiscal year, got one without'),
    );
  });
});
