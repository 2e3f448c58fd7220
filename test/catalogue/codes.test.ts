import {
  agencyTypes,
  explainItemCode,
  findAgencyType,
  findIndicator,
  parseAgencyCode,
  parseItemCode,
} from 'thai-ita/catalogue';
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
    expect(explainItemCode(text)).toBeUndefined();
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
    expect(explainItemCode(text)).toBeDefined();
  });

  /** Text, code of the issue, the part that is wrong and where it begins. */
  test.each([
    ['', 'wrong-form', '', 0],
    ['ข้อ', 'wrong-form', 'ข้อ', 0],
    ['มาตรการ', 'wrong-form', 'มาตรการ', 0],
    ['43', 'without-letter', '43', 0],
    ['ข้อ 1', 'without-letter', '1', 4],
    ['0043', 'without-letter', '0043', 0],
    ['A1', 'unknown-letters', 'A', 0],
    ['ข้อที่ OO1', 'unknown-letters', 'OO', 7],
    ['O', 'without-number', 'O', 0],
    ['O  1', 'without-number', 'O  1', 0],
    ['O4๓', 'mixed-digits', '4๓', 1],
    ['O0', 'out-of-range', '0', 1],
    ['MOIT ๑๐๐', 'out-of-range', '๑๐๐', 5],
    ['O1 O2', 'text-behind', ' O2', 2],
    ['O1)', 'text-behind', ')', 2],
    [' \u200BO43 ข้อ 1', 'text-behind', ' ข้อ 1', 5],
  ])('"%s": %s, "%s" at %i', (text, code, found, offset) => {
    expect(explainItemCode(text)).toMatchObject({
      code: `catalogue.item-code-${code}`,
      severity: 'error',
      found,
      place: { source: { line: 1, offset, length: found.length } },
    });
  });

  test('the sentence names the code and the part', () => {
    expect(explainItemCode('MOIT ๑๐๐')?.message).toEqual({
      th: '"MOIT ๑๐๐" มีเลขข้อที่ไม่อยู่ระหว่าง 1 ถึง 99: "๑๐๐"',
      en: '"MOIT ๑๐๐" has a number that is not from 1 to 99: "๑๐๐".',
    });
  });

  test.each([
    ['O26', ['nacc', 'vec', 'obec', 'itap']],
    ['EB26', ['moph']],
    ['MOIT1', ['moph']],
  ])('%s may be of %j', (text, schemes) => {
    expect(parseItemCode(text)?.schemes).toEqual(schemes);
  });

  test('a long text is refused at once', () => {
    const long = `O1${' '.repeat(9e5)}x`;
    expect(parseItemCode(long)).toBeUndefined();
    expect(explainItemCode(long)?.code).toBe('catalogue.item-code-text-behind');
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
    ['ท้องถิ่นรูปแบบพิเศษ', 'pattaya'],
    ['กทม.', 'bangkok'],
    ['โรงเรียนบ้านหนองแวง', undefined],
    ['', undefined],
  ])('%s', (text, id) => {
    expect(findAgencyType(text)?.id).toBe(id);
  });

  test.each([
    // asean.dla.go.th, which counts Pattaya and Bangkok as two more
    ['2020-06-05', [undefined, 76, 30, 190, 2242, 5312, undefined]],
    // the DLA's summary of that day
    ['2020-09-09', [undefined, 76, 30, 195, 2247, 5300, undefined]],
    ['2025-12-16', [undefined, undefined, 35, 246, 2489, undefined, undefined]],
  ])('counts of %s', (day, expected) => {
    const counts = agencyTypes.map((type) => type.counts?.find(({ on }) => on === day)?.count);
    expect(counts).toEqual(expected);
  });
});

test.each([null, undefined, 5, {}, Symbol('s')])('%s is no text', (value) => {
  const wrong = value as unknown as string;
  expect(() => parseItemCode(wrong)).toThrow('parseItemCode: expected a text, got ');
  expect(() => explainItemCode(wrong)).toThrow('explainItemCode: expected a text, got ');
  expect(() => parseAgencyCode(wrong)).toThrow('parseAgencyCode: expected a text, got ');
  expect(() => findAgencyType(wrong)).toThrow('findAgencyType: expected a text, got ');
});

test('a key is a number', () => {
  expect(() => findIndicator('1' as unknown as number)).toThrow('findIndicator: expected a number, got "1"');
});
