import fc from 'fast-check';
import { findMentions } from 'thai-ita/mention';
import { expect, test } from 'vitest';
import { randomFrom, sentenceOf, statedValue } from './known-sentences.js';

test('law: the facts of phrases are found in the sentences made of them, and no other years, amounts and dates', () => {
  const random = randomFrom(7);
  const judged = new Set(['fiscal-year', 'fiscal-years', 'year', 'date', 'dates', 'amount', 'amounts']);
  for (let index = 0; index < 3000; index += 1) {
    const { text, facts } = sentenceOf(random);
    const known = facts.filter(({ kind }) => judged.has(kind)).map((fact) => [fact.kind, fact.text, fact.value]);
    const found = findMentions(text).filter(({ kind }) => judged.has(kind));
    expect(found.map((mention) => [mention.kind, mention.text, statedValue(mention)])).toEqual(known);
  }
});

const piece = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.constantFrom(',', '.', '-', '–', '/', '*', ':', ' ', ', ', '. ', ' ,', ' .', '\n', '+', "'", '×', '๐', '๕', 'o'),
  fc.constantFrom(
    ' บาท',
    ' ล้าน ',
    ' แสนบาท',
    ' คน',
    '%',
    'ร้อยละ ',
    ' สตางค์',
    '฿',
    'พ.ศ. ',
    'ปี ',
    ' ก.ย. ',
    ' ถึง ',
    '000',
  ),
);

/** A digit beside a place, with nothing between or one comma or point. */
const isInNumber = (text: string, at: number): boolean =>
  /[0-9๐-๙]$/.test(text.slice(0, at)) ? /^(?:[.,]?[0-9๐-๙])/.test(text.slice(at)) : isBehindMark(text, at);

const isBehindMark = (text: string, at: number): boolean =>
  /[0-9๐-๙][.,]$/.test(text.slice(0, at)) && /^[0-9๐-๙]/.test(text.slice(at));

test('law: no mention begins or ends inside a number', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end } of findMentions(text)) {
        expect(isInNumber(text, start), `${text} at ${start}`).toBe(false);
        expect(isInNumber(text, end), `${text} at ${end}`).toBe(false);
      }
    }),
    { numRuns: 20_000 },
  );
});
