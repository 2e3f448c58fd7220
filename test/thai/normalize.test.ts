import fc from 'fast-check';
import { normalizeThai, repairThai } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

/** Escapes for what the eye cannot tell: [name, text, mended by the safe steps, mended by all]. */
const cases: readonly (readonly [string, string, string, string])[] = [
  ['nothing to mend', 'การดำเนินงาน พ.ศ. ๒๕๖๖', 'การดำเนินงาน พ.ศ. ๒๕๖๖', 'การดำเนินงาน พ.ศ. ๒๕๖๖'],
  ['empty', '', '', ''],
  ['a tab and a line feed stay', 'ก\tข\n ค ', 'ก\tข\n ค ', 'ก\tข\n ค '],
  ['zero-width space', 'งาน\u200Bดี', 'งานดี', 'งานดี'],
  ['every zero-width character', '\uFEFFก\u200B\u200C\u200D\u2060\xAD\u200E\u200Fข', 'กข', 'กข'],
  ['the joiner of a family stays', '👩\u200D👧', '👩\u200D👧', '👩\u200D👧'],
  ['the joiner behind a variation selector stays', '❤\uFE0F\u200D🔥', '❤\uFE0F\u200D🔥', '❤\uFE0F\u200D🔥'],
  ['no-break space', 'ก\xA0ข', 'ก ข', 'ก ข'],
  ['double spaces', 'ก   ข', 'ก ข', 'ก ข'],
  ['spaces with a zero-width space between', 'ก \u200B ข', 'ก ข', 'ก ข'],
  ['spaces of other widths', 'ก\u2003\u202F\u3000ข\u205Fค', 'ก ข ค', 'ก ข ค'],
  ['CRLF', 'ก\r\nข', 'ก\nข', 'ก\nข'],
  ['CR, two of them', 'ก\r\rข', 'ก\n\nข', 'ก\n\nข'],
  ['CRLF cut by a zero-width space', 'ก\r\u200B\nข', 'ก\nข', 'ก\nข'],
  ['line and paragraph separators', 'ก\u2028ข\u2029ค\x85ง', 'ก\nข\nค\nง', 'ก\nข\nค\nง'],
  ['nikhahit and sara aa', 'ด\u0E4D\u0E32เนิน', 'ดำเนิน', 'ดำเนิน'],
  ['tone, nikhahit, sara aa', 'น\u0E49\u0E4D\u0E32', 'น้ำ', 'น้ำ'],
  ['nikhahit, tone, sara aa', 'น\u0E4D\u0E49\u0E32', 'น้ำ', 'น้ำ'],
  ['nikhahit of Pali stays', 'พุทธ\u0E4D', 'พุทธ\u0E4D', 'พุทธ\u0E4D'],
  ['two sara e', 'เเผน', 'แผน', 'แผน'],
  ['three sara e', 'เเเ', 'แเ', 'แเ'],
  ['tone before sara uu, canonical', 'ก\u0E48\u0E39', 'ก\u0E39\u0E48', 'ก\u0E39\u0E48'],
  ['tone before sara i', 'ก\u0E48\u0E34', 'ก\u0E48\u0E34', 'ก\u0E34\u0E48'],
  ['thanthakhat before sara u', 'ธ\u0E4C\u0E38', 'ธ\u0E4C\u0E38', 'ธ\u0E38\u0E4C'],
  ['tone behind sara aa', 'ข\u0E32\u0E49ง', 'ข\u0E32\u0E49ง', 'ข้าง'],
  ['tone behind sara am', 'น\u0E33\u0E49', 'น\u0E33\u0E49', 'น้ำ'],
  ['a mark twice', 'ท\u0E35\u0E35\u0E48\u0E48', 'ท\u0E35\u0E35\u0E48\u0E48', 'ที่'],
  ['two different tones: not guessed', 'ท\u0E48\u0E49', 'ท\u0E48\u0E49', 'ท\u0E48\u0E49'],
  ['a space before a tone', 'ที \u0E48', 'ที \u0E48', 'ที่'],
  ['a space before a vowel', 'พ \u0E38\u0E48ม', 'พ \u0E38\u0E48ม', 'พุ่ม'],
  ['a space before sara am', 'จ ำนวน', 'จ ำนวน', 'จำนวน'],
  ['a mark that stands on nothing stays', ' \u0E48ก', ' \u0E48ก', ' \u0E48ก'],
  ['sara am at the start stays', 'ำนวน', 'ำนวน', 'ำนวน'],
  ['marks shuffled across letters stay', 'ค่มู อื', 'ค่มู อื', 'ค่มู อื'],
  ['NFC of Latin', 'cafe\u0301', 'café', 'café'],
  ['NFC behind a zero-width space', 'e\u200B\u0301', 'é', 'é'],
  ['NFC of a sign and of Hangul', '5 \u212B \u1112\u1161\u11AB', '5 Å 한', '5 Å 한'],
  ['never NFKC', 'น้ำ ½ ﬁ １', 'น้ำ ½ ﬁ １', 'น้ำ ½ ﬁ １'],
];

describe('normalizeThai', () => {
  test.each(cases)('%s', (_, text, safe, full) => {
    expect(normalizeThai(text, { only: 'safe' })).toBe(safe);
    expect(normalizeThai(text)).toBe(full);
  });

  const awkward = [...'กนเแาำะ \u0E48\u0E49\u0E4C\u0E4D\u0E34\u0E38\u0E3A\u0E47\u0E4Eฤ'];
  const blank = [...' \n\r\xA0\u200B\u200D\uFEFF\u2028\t'];
  const foreign = ['e', '\u0301', '\u0323', '\u1112', '\u1161', '\u212B', '\u0958', '\u0344', '👩', '\uFE0F', '–'];
  const text = fc.string({ unit: fc.constantFrom(...awkward, ...blank, ...foreign), maxLength: 40 });
  const anyText = fc.oneof(text, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  const options = fc.constantFrom({}, { only: 'safe' } as const);

  test('law: doing it twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, options, (given, how) => {
        const once = normalizeThai(given, how);
        expect(normalizeThai(once, how)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('law: the text is in NFC', () => {
    fc.assert(
      fc.property(anyText, options, (given, how) => {
        const mended = normalizeThai(given, how);
        expect(mended.normalize('NFC')).toBe(mended);
      }),
      { numRuns: 1000 },
    );
  });

  test('law: each repair stands where it says, in order, and all of them make the text', () => {
    fc.assert(
      fc.property(anyText, options, (given, how) => {
        const { text: mended, repairs } = repairThai(given, how);
        let made = '';
        let done = 0;
        for (const { offset, found, replacement } of repairs) {
          expect(offset).toBeGreaterThanOrEqual(done);
          expect(given.slice(offset, offset + found.length)).toBe(found);
          expect(found).not.toBe(replacement);
          made += given.slice(done, offset) + replacement;
          done = offset + found.length;
        }
        expect(made + given.slice(done)).toBe(mended);
        expect(mended).toBe(normalizeThai(given, how));
      }),
      { numRuns: 1000 },
    );
  });

  test('law: the safe form keeps every visible character', () => {
    const seen = (given: string) =>
      given
        .normalize('NFC')
        .replace(/\s|\u200B|\u200D|\uFEFF/g, '')
        .replace(/ำา+/g, 'ำ');
    const visible = fc.string({ unit: fc.constantFrom(...'กนมาำะิ', ...blank), maxLength: 40 });
    fc.assert(
      fc.property(visible, (given) => {
        expect(seen(normalizeThai(given, { only: 'safe' }))).toBe(seen(given));
      }),
    );
  });
});

describe('repairThai', () => {
  test.each([
    ['ดี\u200Bมาก', [['zero-width', 2, '\u200B', '']]],
    ['ก\r\nข', [['line-break', 1, '\r', '']]],
    ['ก\xA0 ข', [['white-space', 1, '\xA0', '']]],
    ['ที \u0E48', [['space-before-mark', 2, ' ', '']]],
    ['ก\u0E48\u0E34', [['mark-order', 1, '\u0E48\u0E34', '\u0E34\u0E48']]],
    ['ท\u0E35\u0E48\u0E48', [['repeated-mark', 3, '\u0E48', '']]],
    ['น้ํา', [['sara-am', 2, '\u0E4D\u0E32', '\u0E33']]],
    [
      '\uFEFFเเผน  เเละ',
      [
        ['sara-ae', 0, '\uFEFFเเ', 'แ'],
        ['sara-ae', 6, ' เเ', 'แ'],
      ],
    ],
    ['e\u0301', [['composition', 0, 'e\u0301', 'é']]],
  ])('%j', (text, expected) => {
    const repairs = repairThai(text).repairs.map(({ kind, offset, found, replacement }) => [
      kind,
      offset,
      found,
      replacement,
    ]);
    expect(repairs).toEqual(expected);
  });
});

describe('long texts of nothing but marks', () => {
  test.each([
    ['marks out of canonical order', 'ก\u0E48\u0E38', 20_000, 'ก\u0E38\u0E48'],
    ['phinthu behind a vowel and a tone', 'ก\u0E48\u0E38\u0E3A', 1, 'ก\u0E3A\u0E38\u0E48'],
  ])('%s', (_, text, times, expected) => {
    expect(normalizeThai(text.repeat(times), { only: 'safe' })).toBe(expected.repeat(times));
  });

  test('every space before a mark goes', () => {
    expect(normalizeThai(`ก${' \u0E34 \u0E48'.repeat(20_000)}`)).toBe('ก\u0E34\u0E48');
  });

  test('a run of marks comes in the order of NFC', () => {
    const run = `ก${'\u0E48\u0E38\u0E3A'.repeat(30)}`;
    expect(normalizeThai(run, { only: 'safe' })).toBe(run.normalize('NFC'));
  });

  test('a thousand marks on one letter stay as they are, fewer come in the order of NFC', () => {
    const many = `a${'\u0301\u0323'.repeat(50_000)}`;
    expect(normalizeThai(many)).toBe(many);
    const fewer = `a${'\u0301\u0323'.repeat(400)}`;
    expect(normalizeThai(fewer, { only: 'safe' })).toBe(`ạ${'\u0323'.repeat(399)}${'\u0301'.repeat(400)}`);
  });
});
