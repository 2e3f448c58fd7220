import { agencyTypes, findAgencyType, findIndicator, parseAgencyCode, parseItemCode } from 'thai-ita/catalogue';
import { describe, expect, test } from 'vitest';

describe('item codes', () => {
  test.each([
    // All as typed in documents, the one with Thai digits excepted.
    ['O1', 'O1'],
    ['o1', 'O1'],
    ['O 16', 'O16'],
    ['o 16', 'O16'],
    ['O1.', 'O1'],
    ['O41- ', 'O41'],
    ['O39 :', 'O39'],
    ['OIT1', 'O1'],
    ['OIT 43', 'O43'],
    ['oit 43', 'O43'],
    ['01', 'O1'],
    ['029', 'O29'],
    ['ข้อ o1', 'O1'],
    ['ข้อ O43', 'O43'],
    ['EB 1', 'EB1'],
    ['EB12', 'EB12'],
    ['EEB 13', 'EB13'],
    ['MOIT22', 'MOIT22'],
    ['MOIT 22', 'MOIT22'],
    ['O๔๓', 'O43'],
    [' O7\n', 'O7'],
    ['O07', 'O7'],
  ])('%s', (text, code) => {
    expect(parseItemCode(text)?.code).toBe(code);
  });

  test.each([
    '',
    'O',
    '1',
    '43',
    '0',
    '00',
    'O0',
    'O100',
    'O4๓',
    'O-1',
    'OO1',
    'A1',
    'ข้อ 1',
    'O1 O2',
    'O1)',
    '0043',
    'O  1',
    '๐๑',
  ])('"%s" is none', (text) => {
    expect(parseItemCode(text)).toBeUndefined();
  });

  test.each([
    ['O26', ['nacc', 'vec', 'obec', 'itap']],
    ['EB26', ['moph']],
    ['MOIT1', ['moph']],
  ])('%s may be of %j', (text, schemes) => {
    expect(parseItemCode(text)?.schemes).toEqual(schemes);
  });

  test('a long text is refused at once', () => {
    expect(parseItemCode(`O1${' '.repeat(1e6)}x`)).toBeUndefined();
  });
});

describe('agencies', () => {
  test.each([
    ['องค์การบริหารส่วนตำบลช่อระกา', 'subdistrict-organization'],
    ['  อบต.ช่อระกา', 'subdistrict-organization'],
    ['ที่ทำการองค์การบริหารส่วนตำบลช่อระกา', 'subdistrict-organization'],
    ['สำนักงานเทศบาลตำบลบางพลี', 'subdistrict-municipality'],
    ['องค์การบริหารส่วนจังหวัดชัยภูมิ', 'provincial-organization'],
    ['เทศบาลนครนครราชสีมา', 'city-municipality'],
    ['เทศบาลเมืองแสนสุข', 'town-municipality'],
    ['เมืองพัทยา', 'pattaya'],
    ['กทม.', 'bangkok'],
    ['โรงเรียนบ้านหนองแวง', undefined],
    ['', undefined],
  ])('%s', (text, id) => {
    expect(findAgencyType(text)?.id).toBe(id);
  });

  test('counts are those of the open data, and sum to it', () => {
    const sumOf = (counts: readonly (number | undefined)[]) => {
      let sum = 0;
      for (const count of counts) sum += count ?? 0;
      return sum;
    };
    expect(agencyTypes.map(({ count }) => count)).toEqual([1, 76, 30, 195, 2247, 5300, undefined]);
    expect(sumOf(agencyTypes.map(({ count }) => count))).toBe(7849);
    // Pattaya and Bangkok are two more.
    expect(sumOf(agencyTypes.map(({ countIn2563 }) => countIn2563))).toBe(7850);
  });

  test.each([
    ['05810109', { code: '05810109', type: 'subdistrict-municipality', province: '81', district: '01', number: '09' }],
    ['6110604', { code: '06110604', type: 'subdistrict-organization', province: '11', district: '06', number: '04' }],
    ['๐๖๑๑๐๖๐๔', { code: '06110604', type: 'subdistrict-organization', province: '11', district: '06', number: '04' }],
    [' 01200101 ', { code: '01200101', type: 'pattaya', province: '20', district: '01', number: '01' }],
    ['00110604', undefined],
    ['07110604', undefined],
    ['61106041', undefined],
    ['611060', undefined],
    ['006110604', undefined],
    ['0611060a', undefined],
    ['๐๖110604', undefined],
    ['', undefined],
  ])('code %s', (text, expected) => {
    expect(parseAgencyCode(text)).toEqual(expected);
  });
});

test.each([null, undefined, 5, {}, Symbol('s')])('%s is no text', (value) => {
  const wrong = value as unknown as string;
  expect(() => parseItemCode(wrong)).toThrow('parseItemCode: expected a text, got ');
  expect(() => parseAgencyCode(wrong)).toThrow('parseAgencyCode: expected a text, got ');
  expect(() => findAgencyType(wrong)).toThrow('findAgencyType: expected a text, got ');
});

test('a key is a number', () => {
  expect(() => findIndicator('1' as unknown as number)).toThrow('findIndicator: expected a number, got "1"');
});
