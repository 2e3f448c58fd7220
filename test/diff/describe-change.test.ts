import { type Aspect, type Change, describeChange, diffReports } from 'thai-ita/diff';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

const part = { id: 'm1.a3', measureId: 'm1', measurePlace: 1, place: 3, number: '3', text: 'แผน' };
const other = { id: 'm2.a1', measureId: 'm2', measurePlace: 2, place: 1, number: '1', text: 'แผนงาน' };
const measure = { id: 'm4', measurePlace: 4, place: 4, number: '4', text: 'โปร่งใส' };
const changed = (...aspects: Aspect[]): Change => ({
  what: 'activity',
  kind: 'changed',
  before: part,
  after: other,
  aspects,
});

describe('kinds', () => {
  test.each<[Change, string, string]>([
    [
      { what: 'activity', kind: 'added', after: part, aspects: [] },
      'เพิ่มกิจกรรมที่ ๓ ของมาตรการที่ ๑',
      'Activity 3 of measure 1 was added.',
    ],
    [
      { what: 'outcome', kind: 'removed', before: part, aspects: [] },
      'ผลลัพธ์ที่ ๓ ของมาตรการที่ ๑ ถูกตัดออก',
      'Outcome 3 of measure 1 was removed.',
    ],
    [{ what: 'measure', kind: 'added', after: measure, aspects: [] }, 'เพิ่มมาตรการที่ ๔', 'Measure 4 was added.'],
    [
      { what: 'activity', kind: 'split', before: part, parts: [part, { ...part, place: 4 }], aspects: [] },
      'กิจกรรมที่ ๓ ของมาตรการที่ ๑ แยกเป็นกิจกรรมที่ ๓ และ ๔',
      'Activity 3 of measure 1 was split into activities 3 and 4.',
    ],
    [
      { what: 'outcome', kind: 'merged', after: part, parts: [part, { ...part, place: 4 }], aspects: [] },
      'ผลลัพธ์ที่ ๓ ของมาตรการที่ ๑ รวมมาจากผลลัพธ์ที่ ๓ และ ๔',
      'Outcome 3 of measure 1 was merged from outcomes 3 and 4.',
    ],
  ])('%#', (change, th, en) => {
    expect(describeChange(change)).toEqual({ th, en });
  });
});

describe('aspects', () => {
  test.each<[Change, string, string]>([
    [changed('moved'), 'กิจกรรมที่ ๓ ย้ายจากมาตรการที่ ๑ ไปมาตรการที่ ๒', 'Activity 3 moved from measure 1 to measure 2.'],
    [
      changed('moved', 'reworded'),
      'กิจกรรมที่ ๓ ย้ายจากมาตรการที่ ๑ ไปมาตรการที่ ๒ และแก้ถ้อยคำ',
      'Activity 3 moved from measure 1 to measure 2 and was reworded.',
    ],
    [
      changed('moved', 'renumbered', 'reworded'),
      'กิจกรรมที่ ๓ ย้ายจากมาตรการที่ ๑ ไปมาตรการที่ ๒, เปลี่ยนเลขข้อจาก ๓ เป็น ๑ และแก้ถ้อยคำ',
      'Activity 3 moved from measure 1 to measure 2, was renumbered from 3 to 1 and was reworded.',
    ],
    [changed('reordered'), 'กิจกรรมที่ ๓ ของมาตรการที่ ๑ ย้ายไปเป็นลำดับที่ ๑', 'Activity 3 of measure 1 moved to place 1.'],
    [
      { ...changed('renumbered'), after: { ...part, number: '3.1' } },
      'กิจกรรมที่ ๓ ของมาตรการที่ ๑ เปลี่ยนเลขข้อจาก ๓ เป็น ๓.๑',
      'Activity 3 of measure 1 was renumbered from 3 to 3.1.',
    ],
    [changed('reworded'), 'กิจกรรมที่ ๓ ของมาตรการที่ ๑ แก้ถ้อยคำ', 'Activity 3 of measure 1 was reworded.'],
    [
      changed('respelled'),
      'กิจกรรมที่ ๓ ของมาตรการที่ ๑ เปลี่ยนเฉพาะการสะกด',
      'Activity 3 of measure 1 was only spelled otherwise.',
    ],
    [
      changed('rolled-over'),
      'กิจกรรมที่ ๓ ของมาตรการที่ ๑ เปลี่ยนเฉพาะปี',
      'Activity 3 of measure 1 only had its years advanced.',
    ],
    [
      changed('renumbered', 'rolled-over'),
      'กิจกรรมที่ ๓ ของมาตรการที่ ๑ เปลี่ยนเลขข้อจาก ๓ เป็น ๑ และเลื่อนปี',
      'Activity 3 of measure 1 was renumbered from 3 to 1 and had its years advanced.',
    ],
    [
      changed('reworded', 'stale-year'),
      'กิจกรรมที่ ๓ ของมาตรการที่ ๑ แก้ถ้อยคำและยังระบุปีเดิม',
      "Activity 3 of measure 1 was reworded and still names last report's year.",
    ],
    [
      { ...changed('fields'), fields: [{ field: 'budgetSatang', before: 100, after: 200 }] },
      'กิจกรรมที่ ๓ ของมาตรการที่ ๑ แก้งบประมาณ',
      'Activity 3 of measure 1 had its budget changed.',
    ],
    [
      { ...changed('fields'), fields: [{ field: 'startsOn' }, { field: 'status' }, { field: 'responsible' }] },
      'กิจกรรมที่ ๓ ของมาตรการที่ ๑ แก้วันเริ่มต้น, สถานะและผู้รับผิดชอบ',
      'Activity 3 of measure 1 had its start date, status and responsible changed.',
    ],
  ])('%#', (change, th, en) => {
    expect(describeChange(change)).toEqual({ th, en });
  });
});

describe('of two reports', () => {
  const long = ['จัดอบรมคุณธรรมและจริยธรรมแก่บุคลากรทุกคนในสังกัด', 'เผยแพร่ผลการอบรมทางเว็บไซต์และหอกระจายข่าวทุกหมู่บ้าน'] as const;
  const [first, second] = long;
  const whole = reportOf(2566, [['ความโปร่งใส', [`1. ${first} ${second}`, '2. ตรวจนับพัสดุ'], []]]);
  const parts = reportOf(2566, [['ความโปร่งใส', [`1. ${first}`, `2. ${second}`, '3. ตรวจนับพัสดุ'], []]]);
  const sentences = (...reports: Parameters<typeof diffReports>) => diffReports(...reports).changes.map(describeChange);

  test('one item that became two', () => {
    expect(sentences(whole, parts)).toEqual([
      {
        th: 'กิจกรรมที่ ๒ ของมาตรการที่ ๑ เปลี่ยนเลขข้อจาก ๒ เป็น ๓',
        en: 'Activity 2 of measure 1 was renumbered from 2 to 3.',
      },
      {
        th: 'กิจกรรมที่ ๑ ของมาตรการที่ ๑ แยกเป็นกิจกรรมที่ ๑ และ ๒',
        en: 'Activity 1 of measure 1 was split into activities 1 and 2.',
      },
    ]);
  });

  test('two items that became one', () => {
    expect(sentences(parts, whole).map(({ en }) => en)).toEqual([
      'Activity 3 of measure 1 was renumbered from 3 to 2.',
      'Activity 1 of measure 1 was merged from activities 1 and 2.',
    ]);
  });

  test('the report itself', () => {
    const after = { ...whole, fiscalYear: 2567, agency: { name: 'อบต.ใหม่' }, preamble: 'คำชี้แจง' };
    expect(sentences(whole, after)).toEqual([
      {
        th: 'รายงาน แก้หน่วยงานและคำนำและเลื่อนปี',
        en: 'The report had its agency and preamble changed and had its years advanced.',
      },
    ]);
  });
});
