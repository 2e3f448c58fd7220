import { explainAgencyCode, parseAgencyCode } from 'thai-ita/catalogue';
import { expect, test } from 'vitest';

const subdistrict = { type: 'subdistrict-organization', typeName: 'องค์การบริหารส่วนตำบล' };
const samutPrakan = { province: '11', provinceName: 'สมุทรปราการ' };

// Codes of agencies in the DLA's list: อบต.ช่อระกา, อบต.ศีรษะจรเข้ใหญ่, ทต.กระบี่น้อย.
test.each([
  ['06300503', { ...subdistrict, province: '30', provinceName: 'นครราชสีมา', district: '05', number: '03' }],
  ['6110604', { ...subdistrict, ...samutPrakan, district: '06', number: '04' }],
  ['๐๖๑๑๐๖๐๔', { ...subdistrict, ...samutPrakan, district: '06', number: '04' }],
  ['06110\u200B604', { ...subdistrict, ...samutPrakan, district: '06', number: '04' }],
  [
    '05810109',
    {
      type: 'subdistrict-municipality',
      typeName: 'เทศบาลตำบล',
      province: '81',
      provinceName: 'กระบี่',
      district: '01',
      number: '09',
    },
  ],
  [
    ' 01200101 ',
    { type: 'pattaya', typeName: 'เมืองพัทยา', province: '20', provinceName: 'ชลบุรี', district: '01', number: '01' },
  ],
])('%s', (text, parts) => {
  const { code, ...rest } = parseAgencyCode(text) ?? {};
  expect(rest).toEqual(parts);
  expect(code).toMatch(/^0[1-6]\d{6}$/);
  expect(explainAgencyCode(text)).toBeUndefined();
});

/** Text, code of the issue, the part that is wrong and where it begins. */
test.each([
  ['00110604', 'unknown-type', '00', 0],
  ['07110604', 'unknown-type', '07', 0],
  ['7110604', 'unknown-type', '7', 0],
  ['06990503', 'unknown-province', '99', 2],
  ['๐๖๒๘๐๕๐๓', 'unknown-province', '๒๘', 2],
  ['6590503', 'unknown-province', '59', 1],
  [' 06290503', 'unknown-province', '29', 3],
  ['61106041', 'unknown-type', '61', 0],
  ['611060', 'wrong-length', '611060', 0],
  ['006110604', 'wrong-length', '006110604', 0],
  ['0611060a', 'wrong-form', '0611060a', 0],
  ['06-110604', 'wrong-form', '06-110604', 0],
  ['๐๖110604', 'wrong-form', '๐๖110604', 0],
  ['', 'wrong-form', '', 0],
])('"%s": %s, "%s" at %i', (text, code, found, offset) => {
  expect(parseAgencyCode(text)).toBeUndefined();
  expect(explainAgencyCode(text)).toMatchObject({
    code: `catalogue.agency-code-${code}`,
    severity: 'error',
    found,
    place: { source: { offset, length: found.length } },
  });
});

test('the sentence names the code and the part', () => {
  expect(explainAgencyCode('06990503')?.message).toEqual({
    th: '"06990503" มีรหัสจังหวัดที่ไม่มีอยู่จริง: "99"',
    en: '"06990503" has the code of a province that does not exist: "99".',
  });
});

test.each([null, undefined, 6_300_503])('%s is no text', (value) => {
  const wrong = value as unknown as string;
  expect(() => explainAgencyCode(wrong)).toThrow('explainAgencyCode: expected a text, got ');
});
