import { findProvince, provinces } from 'thai-ita/catalogue';
import { describe, expect, test } from 'vitest';

test('there are 77, with codes and names of their own, in the order of the codes', () => {
  expect(provinces).toHaveLength(77);
  for (const part of ['code', 'isoCode', 'name', 'english'] as const) {
    expect(new Set(provinces.map((province) => province[part])).size).toBe(77);
  }
  const codes = provinces.map(({ code }) => code);
  expect(codes).toEqual([...codes].sort());
  for (const { code, isoCode, name, english } of provinces) {
    expect(isoCode).toBe(`TH-${code}`);
    expect(name).toMatch(/^[ก-๎]+$/);
    expect(name).toBe(name.normalize('NFC'));
    expect(english).toMatch(/^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/);
  }
});

describe('a province is found by what people write', () => {
  test.each([
    ['30', 'นครราชสีมา'],
    ['๓๐', 'นครราชสีมา'],
    ['TH-30', 'นครราชสีมา'],
    ['th-30', 'นครราชสีมา'],
    ['นครราชสีมา', 'นครราชสีมา'],
    ['จังหวัดนครราชสีมา', 'นครราชสีมา'],
    ['จังหวัด นครราชสีมา', 'นครราชสีมา'],
    ['จ.นครราชสีมา', 'นครราชสีมา'],
    ['จ. นครราชสีมา', 'นครราชสีมา'],
    ['  นครราชสีมา\n', 'นครราชสีมา'],
    ['นคร\u200Bราชสีมา', 'นครราชสีมา'],
    ['Nakhon Ratchasima', 'นครราชสีมา'],
    ['NAKHON RATCHASIMA PROVINCE', 'นครราชสีมา'],
    ['กทม.', 'กรุงเทพมหานคร'],
    ['กทม', 'กรุงเทพมหานคร'],
    ['กรุงเทพฯ', 'กรุงเทพมหานคร'],
    ['กรุงเทพมหานคร', 'กรุงเทพมหานคร'],
    ['Bangkok', 'กรุงเทพมหานคร'],
    ['จ.อยุธยา', 'พระนครศรีอยุธยา'],
    // ํ and า typed apart
    ['ก\u0E4D\u0E32แพงเพชร', 'กำแพงเพชร'],
    ['Lop Buri', 'ลพบุรี'],
    ['Phangnga', 'พังงา'],
    ['Chonburi', 'ชลบุรี'],
    ['เลย', 'เลย'],
    ['ตาก', 'ตาก'],
  ])('"%s"', (text, name) => {
    expect(findProvince(text)?.name).toBe(name);
  });

  test.each([
    '',
    ' ',
    'จังหวัด',
    'จ.',
    '28',
    '99',
    '3',
    '300',
    'TH-S',
    'TH-28',
    'TH',
    'เมืองพัทยา',
    'โคราชบุรี',
    'นครราช',
    'อำเภอเมืองนครราชสีมา',
    'จังหวัดนครราชสีมาและชัยภูมิ',
    'Nakhon',
    'province',
    `จ.${' '.repeat(1e6)}เลย`,
  ])('not by "%.40s"', (text) => {
    expect(findProvince(text)).toBeUndefined();
  });
});

test.each([null, undefined, 30])('%s is no text', (value) => {
  expect(() => findProvince(value as unknown as string)).toThrow('findProvince: expected a text, got ');
});
