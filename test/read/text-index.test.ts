import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasSuspect, indexText, type TextIndex } from '../../src/read/text-index.js';
import { findDamage } from '../../src/thai/damage.js';
import { lostVowel, mayHaveLostVowel } from '../../src/thai/lost-vowel.js';
import { repairThai } from '../../src/thai/normalize.js';
import { mayBeSplitTerm, splitTerm } from '../../src/thai/split-term.js';

/** The index of a text that was looked at as a whole. */
function lookedAt(whole: string): TextIndex {
  const index = indexText(whole);
  index.look(0, whole.length);
  return index;
}

/** What counts as damage, written as one slow pattern. */
const slow = new RegExp(
  `\\uFFFD+[ะ-ฺ]?| [ะาำ]|[ะาำเ-ไ\\s][ัิ-ฺ็-๎]+|[่-๋][ัิ-ฺ]|([ัิ-ฺ็-๎])\\1|${lostVowel.source}|${splitTerm.source}`,
  'g',
);

const words =
  'ดาเนิน ประจาปี ประจาเดือน ทาให้ จัดทา จัดทาน กาหนด จานวน สาหรับ สานัก อาเภอ อานวย อานาจ กากับ แนะนา นาไป ทำนาไป บารุง'.split(
    ' ',
  );
const terms =
  'ดำเนิน งาน|ปฏิบัติ งาน|หน่วย งาน|พนัก งาน|มาตร การ|บริ การ|โครง การ|ราช การ|องค์ การ|เจ้า หน้าที่|ปฏิบัติ หน้าที่|จัด ซื้อ|จัด จ้าง|จัดซื้อ จัดจ้าง|ทรัพยากร บุคคล|ประมวล จริยธรรม|ประพฤติ มิชอบ|ขั้น ตอน|ช่อง ทาง|ส่ง เสริม|ติด ตาม|กราย งาน'.split(
    '|',
  );
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...terms, ...terms.flatMap((term) => term.split(' '))),
  fc.constantFrom(...'กดจทสอนบรหป เแใไะาำัิีุู่้๊๋็์ํ๎ฺ\ufffd\u00a0\u200b\t\nเa1<>'),
  fc.constantFrom('การดำเนินงาน', 'ประสานงาน', 'เจ้าหน้าที่', 'ที่', ' ', '<p>', '</p>\n'),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('law: what is found is what one slow pattern finds', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(findDamage(given).length).toBe([...given.matchAll(slow)].length);
    }),
    { numRuns: 5000 },
  );
});

test('law: a part behind a tag or a space without a suspect needs no repair and has no damage', () => {
  fc.assert(
    fc.property(text, text, text, (before, part, after) => {
      const whole = `${before}>${part}<${after}`;
      if (lookedAt(whole).isSuspect(before.length + 1, part.length)) return;
      expect(repairThai(part, { only: 'safe' }).repairs).toEqual([]);
      expect(findDamage(part)).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test('law: what is even has neither a reference nor white space to collapse', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.constantFrom('&', '\n', '\r', '\f', '\t', ' ', 'กขคงจฉชซ')),
      text,
      (before, parts, after) => {
        const part = parts.join('');
        const whole = `${before}>${part}<${after}`;
        if (lookedAt(whole).isUneven(before.length + 1, part.length)) return;
        expect(part).not.toMatch(/[&\n\r\f\t]| {2}/);
      },
    ),
    { numRuns: 5000 },
  );
});

test('what is even for 32 units around is known to be', () => {
  for (const odd of ['&', '\t', '\n', '\f', '\r', 'ก  ก']) {
    const { isUneven } = lookedAt(`${odd}${'ก '.repeat(40)}${odd}`);
    expect(isUneven(34, 10)).toBe(false);
    expect(isUneven(0, 1)).toBe(true);
  }
});

test.each([...words, ...terms])('%s is looked at wherever it stands', (word) => {
  for (let shift = 0; shift < 70; shift += 1) {
    const { isSuspect } = lookedAt(`${'ก'.repeat(shift)}>${word}<${'ก'.repeat(70)}`);
    expect(isSuspect(shift + 1, word.length)).toBe(true);
    expect(isSuspect(shift + word.length + 35, 10)).toBe(false);
  }
});

test.each('ดาว จาก จาม ทาง ทาส กาย กาแฟ กาหลง สาย สาร สาหัส อาย อาหาร อาเซียน นาย ที่นา บาท มา ลาภ ราย'.split(' '))(
  'no look is wasted on the า of %s',
  (word) => {
    expect(mayHaveLostVowel(word, word.indexOf('า'))).toBe(false);
  },
);

test.each(words.filter((word) => word !== 'จัดทาน' && word !== 'ทำนาไป'))('the look sees the lost ำ of %s', (word) => {
  const places = [...word].flatMap((letter, at) => (letter === 'า' ? [at] : []));
  expect(places.some((at) => mayHaveLostVowel(word, at))).toBe(true);
});

test.each(['ให้ งาน', 'ที่ การ', 'แผน จัด', 'ดี ซื้อ', 'ที่ ตาม', 'การ ทาง', 'ตาม บท', 'ดี มา', 'และ ห้อง', 'ตาม เสียง', 'กก ขข'])(
  'no look is wasted on the space of %j',
  (text) => {
    expect(mayBeSplitTerm(text, text.indexOf(' '))).toBe(false);
  },
);

test('ordinary text has no suspects, whatever letters it is made of', () => {
  const letters = Array.from({ length: 46 }, (_, at) => String.fromCharCode(0x0e01 + at));
  const marked = letters.map((letter) => `${letter}ิ่.${letter}า.${letter}ำ.`).join('');
  const sentences =
    'องค์การบริหารส่วนตำบล ประกาศนโยบาย No Gift Policy พ.ศ. ๒๕๖๖ (ฉบับที่ ๒) “โปร่งใส” – ตรวจสอบได้ ๑๐๐ %\n\tเท่านั้น ';
  for (const text of [sentences, marked, `${sentences}${marked}`.repeat(3)]) {
    expect(hasSuspect(text)).toBe(false);
  }
});
