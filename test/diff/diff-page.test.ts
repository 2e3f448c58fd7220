import fc from 'fast-check';
import { diffReports, writeDiffHtml } from 'thai-ita/diff';
import type { Report } from 'thai-ita/model';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';
import { reportPair } from './report-pair.js';

const texts = {
  plan: 'จัดทำแผนปฏิบัติการป้องกันการทุจริต',
  web: 'เผยแพร่ข้อมูลข่าวสารทางเว็บไซต์ของหน่วยงาน',
  train: 'จัดอบรมคุณธรรมจริยธรรมแก่บุคลากร',
  stock: 'ตรวจนับพัสดุคงเหลือประจำปี',
  box: 'ติดตั้งตู้รับฟังความคิดเห็นหน้าสำนักงาน',
};

/** A page in words: headings after #, items by what became of them and the beginning of their text. */
function outlineOf(page: string): readonly string[] {
  const main = page.slice(page.indexOf('<main>'));
  const parts = main.matchAll(
    /<h2>(?<h2>.*?)<\/h2>|<h3>(?<h3>.*?)<\/h3>|<(?:li|div)(?: id="[^"]*")? class="(?<kind>[^"]+)">(?<text>.*)/g,
  );
  return [...parts].flatMap(({ groups = {} }) => {
    const { h2, h3, kind = '', text = '' } = groups;
    if (h2 !== undefined) return [`# ${plain(h2)}`];
    if (h3 !== undefined) return [`## ${plain(h3)}`];
    return kind === 'sides'
      ? []
      : [`${kind.replace('item ', '')}: ${plain(text.replace(/<p class="was">.*?<\/p>(?=<p)/, ''))}`];
  });
}

const plain = (html: string): string =>
  html
    .replace(/<span class="year">[^<]*<\/span>/g, '')
    .replace(/<del>[^<]*<\/del>(?= ?<ins>)/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const pageOf = (before: Report, after: Report, withReport = true): readonly string[] =>
  outlineOf(writeDiffHtml(diffReports(before, after), withReport ? { report: after } : {}));

describe('the page follows the later report', () => {
  test('measures and items in order, what was removed where it stood', () => {
    const before = reportOf(2566, [
      ['โปร่งใส', [texts.plan, texts.web, texts.train], ['ตรวจสอบได้']],
      ['พัสดุ', [texts.stock], []],
      ['ร้องเรียน', [texts.box], []],
    ]);
    const after = reportOf(2566, [
      ['โปร่งใส', [texts.plan, texts.train, 'แต่งตั้งคณะทำงานชุดใหม่ทั้งหมด'], ['ตรวจสอบได้']],
      ['ร้องเรียน', [texts.box], []],
    ]);
    expect(pageOf(before, after)).toEqual([
      '# มาตรการที่ 1 โปร่งใส',
      '## กิจกรรม',
      'same: คงเดิม 1 ข้อ',
      `removed: ตัดออก ${texts.web}`,
      'same: คงเดิม 1 ข้อ',
      'added: เพิ่ม แต่งตั้งคณะทำงานชุดใหม่ทั้งหมด',
      '## ผลลัพธ์',
      'same: คงเดิม 1 ข้อ',
      '# มาตรการที่ 2 พัสดุ',
      'removed: ตัดออก',
      '## กิจกรรม',
      `removed: ตัดออก ${texts.stock}`,
      '# มาตรการที่ 2 ร้องเรียน',
      '## กิจกรรม',
      'same: คงเดิม 1 ข้อ',
    ]);
  });

  test('what was removed at the beginning and at the end of a list stands there', () => {
    const before = reportOf(2566, [['โปร่งใส', [texts.plan, texts.web, texts.train], []]]);
    const after = reportOf(2566, [['โปร่งใส', [texts.web], []]]);
    expect(pageOf(before, after).slice(2)).toEqual([
      `removed: ตัดออก ${texts.plan}`,
      'same: คงเดิม 1 ข้อ',
      `removed: ตัดออก ${texts.train}`,
    ]);
  });

  test('an item that moved is marked where it is, and leaves a link where it was', () => {
    const before = reportOf(2566, [
      ['โปร่งใส', [texts.plan, texts.web], []],
      ['พัสดุ', [texts.stock], []],
    ]);
    const after = reportOf(2566, [
      ['โปร่งใส', [texts.plan], []],
      ['พัสดุ', [texts.stock, texts.web], []],
    ]);
    expect(pageOf(before, after)).toEqual([
      '# มาตรการที่ 1 โปร่งใส',
      '## กิจกรรม',
      'same: คงเดิม 1 ข้อ',
      'left placed: 2. ย้ายไปมาตรการที่ 2',
      '# มาตรการที่ 2 พัสดุ',
      '## กิจกรรม',
      'same: คงเดิม 1 ข้อ',
      `changed placed: ย้ายจากมาตรการที่ ๑ ไปมาตรการที่ ๒ ${texts.web}`,
    ]);
    const page = writeDiffHtml(diffReports(before, after));
    expect(page).toContain('<a href="#m2-a2">');
    expect(page).toContain('<li id="m2-a2"');
  });

  test('an item that was split stands once, at its first part', () => {
    const before = reportOf(2566, [['โปร่งใส', [texts.plan, `${texts.web} ${texts.train}`, texts.stock], []]]);
    const after = reportOf(2566, [['โปร่งใส', [texts.plan, texts.web, texts.train, texts.stock], []]]);
    expect(pageOf(before, after).slice(2)).toEqual([
      'same: คงเดิม 1 ข้อ',
      `split reworded: แยกเป็นหลายข้อ ${texts.web} ${texts.train}`,
      'same: คงเดิม 1 ข้อ',
    ]);
  });

  test('without the report, what stayed the same is counted', () => {
    const before = reportOf(2566, [['โปร่งใส', [texts.plan, texts.web], []]]);
    const after = reportOf(2566, [['โปร่งใส', [texts.plan, texts.web, texts.train], []]]);
    const page = writeDiffHtml(diffReports(before, after));
    expect(page).not.toContain(texts.plan);
    expect(page).toContain('<li class="same">คงเดิม 2 ข้อ</li>');
  });

  test('with the report, what stayed the same folds, with the lists inside it', () => {
    const before = reportOf(2566, [['โปร่งใส', [`1. ${texts.plan}`], []]]);
    const measures = before.measures.map((measure) => ({
      ...measure,
      activities: measure.activities.map((activity) => ({ ...activity, items: [{ number: '1', text: 'ข้อย่อย' }] })),
    }));
    const report = { ...before, measures };
    const page = writeDiffHtml(diffReports(report, { ...report, title: 'สรุป' }), { report });
    expect(page).toContain(`<details><summary>คงเดิม 1 ข้อ</summary>\n<ul><li>1. ${texts.plan}\n1. ข้อย่อย</li></ul>`);
  });
});

describe('kinds of changes', () => {
  const kindOf = (before: string, after: string, years: readonly [number, number] = [2566, 2566]) =>
    pageOf(reportOf(years[0], [['โปร่งใส', [before], []]]), reportOf(years[1], [['โปร่งใส', [after], []]]))
      .filter((line) => line.startsWith('changed'))
      .at(-1)
      ?.replace(/:.*/, '');
  test.each([
    ['อบรม ๒๐ คน ใช้เงิน ๑,๕๐๐ บาท', 'อบรม 25 คน ใช้เงิน ๒,๐๐๐ บาท', 'changed numbers'],
    ['อบรมพนักงาน ๒๐ คน', 'อบรมประชาชน ๒๐ คน', 'changed reworded'],
    ['อบรมพนักงาน ๒๐ คน', 'อบรมพนักงาน 20 คน', 'changed placed'],
    ['1. อบรมพนักงาน', '4. อบรมพนักงาน', 'changed placed'],
  ])('%s → %s is %s', (before, after, kind) => expect(kindOf(before, after)).toBe(kind));
  test.each([
    ['แผนปีงบประมาณ พ.ศ. ๒๕๖๖', 'แผนปีงบประมาณ พ.ศ. ๒๕๖๗', 'changed years'],
    ['แผนปีงบประมาณ พ.ศ. ๒๕๖๖', 'แผนปีงบประมาณ พ.ศ. ๒๕๖๖', 'changed stale'],
    ['แผนปีงบประมาณ พ.ศ. ๒๕๖๖', 'แผนฉบับใหม่ปีงบประมาณ พ.ศ. ๒๕๖๗', 'changed reworded'],
  ])('a year later, %s → %s is %s', (before, after, kind) => expect(kindOf(before, after, [2566, 2567])).toBe(kind));

  test('a field with another amount is a change of numbers, one with other words is not', () => {
    const report = reportOf(2566, [['โปร่งใส', [texts.plan], []]]);
    const withFields = (fields: object): Report => ({
      ...report,
      measures: report.measures.map((measure) => ({ ...measure, ...fields })),
    });
    expect(pageOf(withFields({ budgetSatang: 100 }), withFields({ budgetSatang: 200 }))[1]).toMatch(/^changed numbers/);
    expect(pageOf(withFields({ remarks: 'ก' }), withFields({ remarks: 'ข' }))[1]).toMatch(/^changed reworded/);
    expect(pageOf(withFields({}), withFields({ budgetSatang: 200 }))[1]).toMatch(/^changed reworded/);
  });

  test('the fields of what came are shown', () => {
    const before = reportOf(2566, [['โปร่งใส', [texts.plan], []]]);
    const added = {
      id: 'm1.a2',
      text: texts.box,
      budgetSatang: 250_000,
      evidence: [{ title: 'ภาพ', url: 'https://a.th' }],
    };
    const after = {
      ...before,
      measures: before.measures.map((measure) => ({ ...measure, activities: [...measure.activities, added] })),
    };
    const page = writeDiffHtml(diffReports(before, after));
    expect(page).toContain('<li>งบประมาณ: 2,500.00 บาท</li><li>หลักฐาน: ภาพ https://a.th</li>');
    expect(writeDiffHtml(diffReports(before, after), { language: 'en' })).toContain('<li>budget: 2,500.00 บาท</li>');
  });
});

describe('laws', () => {
  test('every change stands on the page once, and every part of the later report', () => {
    fc.assert(
      fc.property(reportPair, ([before, after]) => {
        const diff = diffReports(before, after);
        const page = writeDiffHtml(diff, { report: after });
        expect(page.match(/class="item /g) ?? []).toHaveLength(diff.changes.length);
        const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
        const folded = [...page.matchAll(/<summary>คงเดิม (\d+) ข้อ/g)].map(([, count]) => Number(count));
        const changed = diff.changes.filter((each) => each.what === 'measure' && each.after !== undefined);
        const same = after.measures.length - changed.length + folded.reduce((sum, count) => sum + count, 0);
        expect(same).toBe(diff.summary.unchanged);
      }),
      { numRuns: 60 },
    );
  });

  test('the page is no longer than a few times the texts in it', () => {
    const long = (year: number, word: string) =>
      reportOf(year, [
        ['โปร่งใส', Array.from({ length: 2000 }, (_, at) => `${at + 1}. ${texts.plan} ${at} ${word}`), []],
      ]);
    const [before, after] = [long(2566, 'ครั้งแรก'), long(2567, 'ครั้งที่สอง')];
    const size = JSON.stringify([before, after]).length;
    expect(writeDiffHtml(diffReports(before, after), { report: after }).length).toBeLessThan(6 * size);
  });
});

describe('mistakes', () => {
  const before = reportOf(2566, [['โปร่งใส', [texts.plan], []]]);
  const after = reportOf(2566, [['โปร่งใส', [texts.web], []]]);
  const diff = diffReports(before, after);
  test('another report than the later one', () => {
    expect(() => writeDiffHtml(diff, { report: before })).toThrow(
      new RangeError('writeDiffHtml: expected the report that the diff leads to, got another'),
    );
  });
  test('a value that is no report, a language that is none', () => {
    expect(() => writeDiffHtml(diff, { report: 5 as never })).toThrow(TypeError);
    expect(() => writeDiffHtml(diff, { language: 'fr' as never })).toThrow(
      new RangeError('writeDiffHtml: expected language to be th or en, got "fr"'),
    );
  });
});
