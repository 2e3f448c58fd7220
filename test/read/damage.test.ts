import { readReport } from 'thai-ita/read';
import { expect, inject, test } from 'vitest';

const table = (activities: readonly string[]): string =>
  `อบต.ตัวอย่าง ปีงบประมาณ 2566\nมาตรการ\tผลการดำเนินงาน\n${activities.map((text, at) => `มาตรการ${at}\t${text}`).join('\n')}`;

test('the reader keeps damaged text as it is and says where it stands', () => {
  const text = table(['ผลการดาเนินงาน ต าบล']);
  const { value, issues } = readReport(text);
  expect(value?.measures[0]?.activities[0]?.text).toBe('ผลการดาเนินงาน ต าบล');
  const damaged = issues.filter(({ code }) => code === 'read.damaged-text');
  expect(damaged).toHaveLength(1);
  expect(damaged[0]?.message.en).toBe(
    '“ดาเนิน” seems to have lost the vowel ำ, and 1 more in this text; it was kept as it is.',
  );
  expect(damaged[0]?.place?.source).toMatchObject({ line: 3, column: 15, length: 6 });
});

test('a space inside a term is kept and told with its place', () => {
  const { value, issues } = readReport(table(['รายงานผลการปฏิบัติ งาน']));
  expect(value?.measures[0]?.activities[0]?.text).toBe('รายงานผลการปฏิบัติ งาน');
  const [damaged] = issues.filter(({ code }) => code === 'read.damaged-text');
  expect(damaged?.message.th).toBe('“ปฏิบัติ งาน” มีช่องว่างแทรกกลางคำ จึงคงไว้ตามเดิม');
  expect(damaged?.place?.source).toMatchObject({ line: 3, column: 21, length: 11 });
  expect(damaged?.severity).toBe('note');
});

test('a document of many damaged texts is said once to come from a broken copy', () => {
  const codes = (count: number): readonly string[] =>
    readReport(table(Array.from({ length: count }, () => 'จ านวนมาก'))).issues.map(({ code }) => code);
  expect(codes(4).filter((code) => code === 'read.broken-text-layer')).toHaveLength(0);
  expect(codes(5).filter((code) => code === 'read.broken-text-layer')).toHaveLength(1);
  expect(codes(9).filter((code) => code === 'read.broken-text-layer')).toHaveLength(1);
  const split = readReport(table(Array.from({ length: 9 }, () => 'ผลการปฏิบัติ งาน'))).issues;
  expect(split.filter(({ code }) => code === 'read.damaged-text')).toHaveLength(9);
  expect(split.filter(({ code }) => code === 'read.broken-text-layer')).toHaveLength(0);
});

test('the real report has terms with a space inside, and no other damage', ({ skip }) => {
  const seed = inject('seed');
  if (seed === undefined) skip('the real report is not here');
  else {
    const damaged = readReport(seed).issues.filter(({ code }) => code === 'read.damaged-text');
    expect(damaged.map(({ found }) => found)).toEqual(['ประมวล จริยธรรม', 'ทรัพยากร บุคคล']);
    expect(damaged.map(({ place }) => place?.source?.line)).toEqual([28, 28]);
  }
});
