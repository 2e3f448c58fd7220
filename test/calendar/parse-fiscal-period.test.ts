import fc from 'fast-check';
import {
  daysOfHalf,
  daysOfQuarter,
  formatThaiDate,
  type Half,
  parseFiscalPeriod,
  type Quarter,
} from 'thai-ita/calendar';
import { expect, test } from 'vitest';

test.each([
  ['ไตรมาส ๒', undefined, 2, 2],
  ['ไตรมาสที่ 3', undefined, 3, 3],
  ['ไตรมาส ๑ - ๔', undefined, 1, 4],
  ['ไตรมาส 1–2', undefined, 1, 2],
  ['ไตรมาสที่ 1 ถึง 3', undefined, 1, 3],
  ['ไตรมาส 2/2567', 2567, 2, 2],
  ['ไตรมาส 4 ปีงบประมาณ พ.ศ. ๒๕๖๗', 2567, 4, 4],
  ['ไตรมาส 4 ปีงบประมาณ 67', 2567, 4, 4],
  [' รอบ 6 เดือน ', undefined, 1, 2],
  ['รอบ ๖ เดือน', undefined, 1, 2],
  ['รอบ ๖ เดือนแรก', undefined, 1, 2],
  ['6 เดือนหลัง', undefined, 3, 4],
  ['รอบ 6 เดือนหลัง ปีงบประมาณ พ.ศ. 2568', 2568, 3, 4],
  ['รอบ 9 เดือน', undefined, 1, 3],
  ['รอบ 3 เดือน', undefined, 1, 1],
  ['๑๒ เดือน', undefined, 1, 4],
  ['ครึ่งปีแรก', undefined, 1, 2],
  ['ครึ่งปีหลังของปีงบประมาณ พ.ศ. ๒๕๖๗', 2567, 3, 4],
  ['6 เดือนแรกของปีงบประมาณ 2567', 2567, 1, 2],
  ['ตลอดปีงบประมาณ 2567', 2567, 1, 4],
  ['ทั้งปี', undefined, 1, 4],
  ['ต.ค.67–มี.ค.68', 2568, 1, 2],
  ['ต.ค. 2567 - ก.ย. 2568', 2568, 1, 4],
  ['เมษายน 2568 ถึง กันยายน 2568', 2568, 3, 4],
  ['1 ม.ค. 66 - 31 มี.ค. 66', 2566, 2, 2],
  ['1 ตุลาคม 2565 - 30 กันยายน 2566', 2566, 1, 4],
  ['ต.ค. 2504 - ธ.ค. 2504', 2505, 1, 1],
  ['ก.ค. 2999 - ก.ย. 2999', 2999, 4, 4],
] as const)('%s', (text, fiscalYear, firstQuarter, lastQuarter) => {
  const quarters = { firstQuarter, lastQuarter };
  expect(parseFiscalPeriod(text)).toStrictEqual(fiscalYear === undefined ? quarters : { fiscalYear, ...quarters });
});

test.each([
  '',
  'ไม่มี',
  'ไตรมาส',
  'ไตรมาส 0',
  'ไตรมาส 5',
  'ไตรมาส 1 - 5',
  'ไตรมาส 3 - 1',
  'ไตรมาส 2 และ',
  'ครึ่งปีที่แล้ว',
  'ทั้งปีการศึกษา 2567',
  'ครึ่งปี',
  'ไตรมาส 2/2504',
  'ไตรมาส 2/๒๕6๗',
  'ไตรมาส 2/2567 รอบ',
  'รอบ 5 เดือน',
  'รอบ 0 เดือน',
  'รอบ 15 เดือน',
  'รอบ 6 วัน',
  'รอบ',
  '15 เดือนหลัง',
  'รอบ ๖ เดือน/๑๒ เดือน',
  'ต.ค.67',
  'ต.ค.67–',
  'ต.ค.67–มี.ค.68 และ',
  'ต.ค.67–เม.ย.68',
  'พ.ย.67–มี.ค.68',
  'ต.ค.67–มี.ค.69',
  'ก.ค.67–ธ.ค.67',
  'เม.ย.68–มี.ค.68',
  'ต.ค. ๒๕6๗–มี.ค.68',
  'ม.ค. 2483 - มี.ค. 2483',
  'ก.ค. 2504 - ก.ย. 2504',
  'ต.ค. 2999 - ธ.ค. 2999',
  '2 ม.ค. 66 - 31 มี.ค. 66',
  '1 ม.ค. 66 - 30 มี.ค. 66',
  '1 ม.ค. 66 - 32 มี.ค. 66',
  '๑ ม.ค. ๖6 - 31 มี.ค. 66',
])('%j is none', (text) => {
  expect(parseFiscalPeriod(text)).toBeUndefined();
});

test.each([null, undefined, 2, {}])('%s is no text', (value) => {
  expect(() => parseFiscalPeriod(value as string)).toThrow(/^parseFiscalPeriod: expected a text, got /);
});

test('law: the days of every quarter and half read back', () => {
  const year = fc.integer({ min: 2505, max: 2998 });
  fc.assert(
    fc.property(
      year,
      fc.constantFrom<Quarter>(1, 2, 3, 4),
      fc.constantFrom<Half>(1, 2),
      (fiscalYear, quarter, half) => {
        const ofQuarter = daysOfQuarter(fiscalYear, quarter);
        const ofHalf = daysOfHalf(fiscalYear, half);
        const textOf = ({ startsOn, endsOn }: typeof ofHalf) =>
          `${formatThaiDate(startsOn)} - ${formatThaiDate(endsOn)}`;
        expect(parseFiscalPeriod(textOf(ofQuarter))).toEqual({
          fiscalYear,
          firstQuarter: quarter,
          lastQuarter: quarter,
        });
        const firstQuarter = half * 2 - 1;
        expect(parseFiscalPeriod(textOf(ofHalf))).toEqual({ fiscalYear, firstQuarter, lastQuarter: firstQuarter + 1 });
      },
    ),
  );
});
