import { frameworks, indicators } from 'thai-ita/catalogue';
import { expect, test } from 'vitest';
import { brokenWords } from '../../src/check/texts/broken-words.js';
import { tuned, unseen } from '../diff/vocabularies.js';
import { randomOf } from './random.js';

const at = (text: string) => [...brokenWords(text)][0]?.word;

test.each([
  ['พัฒนาทรัพยากร บุคคล', 'ทรัพยากร บุคคล'],
  ['หน่วย งานของรัฐ', 'หน่วย งาน'],
  ['โครง การอบรม', 'โครง การ'],
  ['ติด ตามผล', 'ติด ตาม'],
  ['และราย งานผล', 'ราย งาน'],
  ['ในการ ปฏิบัติ', 'การ ปฏิบัติ'],
  ['การ ปฏิบัติ', 'การ ปฏิบัติ'],
  ['มีความ โปร่งใส', 'ความ โปร่งใส'],
  ['ให้ประ ชาชน', 'ประ ชาชน'],
])('%s has a space inside %s', (text, word) => {
  expect(at(text)).toBe(word);
});

test.each([
  ['ดำเนินการ ตรวจสอบ'],
  ['โครงการ อบรมพนักงาน'],
  ['หลักการ ทำงาน'],
  ['ข้อความ ทั้งหมด'],
  ['มาตรการ การป้องกันการทุจริต'],
  ['แผน การจัดซื้อจัดจ้าง'],
  ['ประชาชน และหน่วยงาน'],
  ['จำนวน ๕ ราย งานแล้วเสร็จ'.slice(8)],
  ['ของ อบต.'],
  ['ปีงบประมาณ พ.ศ.'],
  ['สะดวก รวดเร็ว'],
  ['ก ข'],
  ['ประจำปี นโยบายไม่รับของขวัญ'],
])('%s has none', (text) => {
  expect(at(text)).toBeUndefined();
});

test('of the spaces between phrases, fewer than one in two hundred is doubted', () => {
  const phrases = [tuned, unseen].flatMap(({ verbs, objects, units, ways, clauses }) => [
    ...[...verbs, ...objects, ...units, ...ways].flat(),
    ...clauses,
  ]);
  phrases.push(...indicators.map(({ name }) => name));
  phrases.push(...frameworks.flatMap(({ items }) => items.flatMap(({ title = [] }) => title)));
  const { pick } = randomOf(1);
  const doubted: string[] = [];
  for (let count = 0; count < 4000; count += 1) {
    const [left, right] = [pick(phrases), pick(phrases)];
    const found = [...brokenWords(`${left} ${right}`)].find(({ index }) => index === left.length);
    if (found !== undefined) doubted.push(`${found.word}: ${left} | ${right}`);
  }
  expect(doubted.length / 4000, doubted.join('\n')).toBeLessThan(0.005);
});
