import vm from 'node:vm';
import { decodeText, readReportFile } from 'thai-ita/files';
import { readReport } from 'thai-ita/read';
import { validateReport } from 'thai-ita/schema';
import { afterEach, expect, test, vi } from 'vitest';

const table = 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nโปร่งใส\t๑. จัดทำแผน ๒. เผยแพร่ 1,000 บาท\tดี';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each([
  ['Intl', { Intl: undefined }],
  ['Intl.Segmenter', { Intl: {} }],
])('without %s everything works, and Thai words are clusters of letters', async (_, globals) => {
  vi.resetModules();
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const { wordsOf } = await import('thai-ita/thai');
  const { checkReport } = await import('thai-ita/check');
  const { diffReports, writeDiffHtml } = await import('thai-ita/diff');
  expect(wordsOf('กิน 12')).toEqual(['กิ', 'น', ' ', '12']);
  const { value } = readReport(table);
  if (value === undefined) throw new Error('no report');
  expect(checkReport(value).length).toBeGreaterThan(0);
  expect(writeDiffHtml(diffReports(value, { ...value, title: 'ชื่อใหม่' }))).toContain('<ins>');
});

test('bytes of another realm are bytes', async () => {
  const bytes = vm.runInNewContext(`Uint8Array.from(${JSON.stringify([...Buffer.from(table)])})`) as Uint8Array;
  expect(bytes).not.toBeInstanceOf(Uint8Array);
  expect(decodeText(bytes).text).toBe(table);
  expect((await readReportFile(bytes)).value?.measures).toHaveLength(1);
});

test('a reading that is frozen gives its places', () => {
  expect(Object.freeze(readReport(table)).places.get('/measures/0/title')?.line).toBe(2);
});

test('fields that a value inherits are none of its own', () => {
  const inherited = Object.create({ agency: { name: 'ก' }, title: 'ก', measures: [] }) as unknown;
  expect(validateReport(inherited).value).toBeUndefined();
});

test('a number without a text is an item', () => {
  expect(readReport(table.replace('เผยแพร่ 1,000 บาท', '')).value?.measures[0]?.activities.at(-1)).toMatchObject({
    number: '2',
    text: '',
  });
});
