import { provinces } from 'thai-ita/catalogue';
import { expect, test } from 'vitest';
import { nearestProvince } from '../../src/catalogue/agencies/nearest-province.js';

test.each([
  ['นครราชศรีมา', 'นครราชสีมา'],
  ['นครราชสีห์มา', 'นครราชสีมา'],
  ['ชัยภูม', 'ชัยภูมิ'],
  ['ชัยภูมิิ', 'ชัยภูมิ'],
  ['กําแพงเพช', 'กำแพงเพชร'],
  ['สุราษฏร์ธานี', 'สุราษฎร์ธานี'],
  ['ศรีษะเกษ', 'ศรีสะเกษ'],
  ['ประจวบคีรีขันท์', 'ประจวบคีรีขันธ์'],
  ['อุตรดิตถ', 'อุตรดิตถ์'],
])('"%s" means %s', (text, name) => {
  expect(nearestProvince(text)?.name).toBe(name);
});

test.each([
  '',
  'ก',
  'ตาด',
  'น่า',
  'ช่อระกา',
  'เมืองพัทยา',
  'กรุงเทพ',
  'สมุทร',
  // as near to ชลบุรี as to ลพบุรี
  'ชพบุรี',
  'ก'.repeat(1e6),
])('"%.20s" means none', (text) => {
  expect(nearestProvince(text)).toBeUndefined();
});

test('each province means itself, and no other name is as near', () => {
  for (const province of provinces) expect(nearestProvince(province.name)).toBe(province);
});
