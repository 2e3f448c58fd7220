import { decodeText } from 'thai-ita/files';
import { describe, expect, test } from 'vitest';

const thai = 'องค์การบริหารส่วนตำบล ทุ่งลำเจียก ปี ๒๕๖๖ – “ผล”';

/** Bytes of Thai in windows-874, by its table: a Thai letter is its code point less 0x0E00, and 0xA0 more. */
const windows874 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const other = { '–': 0x96, '“': 0x93, '”': 0x94, '…': 0x85, '€': 0x80 }[letter];
    const code = letter.charCodeAt(0);
    return other ?? (code < 0x80 ? code : code - 0x0e00 + 0xa0);
  });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean, mark = true): Uint8Array =>
  Uint8Array.from(
    Array.from(`${mark ? '\ufeff' : ''}${text}`).flatMap((letter) => {
      const [upper, lower] = [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255];
      return isBig ? [upper, lower] : [lower, upper];
    }),
  );
const page = (charset: string, text = thai) =>
  `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;

describe('decodeText', () => {
  test.each<[string, Uint8Array, string, string, readonly string[]]>([
    ['UTF-8', utf8(thai), thai, 'utf-8', []],
    ['UTF-8 with a mark', utf8(`\ufeff${thai}`), thai, 'utf-8', []],
    ['UTF-16, lower half first', utf16(thai, false), thai, 'utf-16le', ['files.encoding']],
    ['UTF-16, upper half first', utf16(thai, true), thai, 'utf-16be', ['files.encoding']],
    ['UTF-16 without a mark', utf16(thai, false, false), thai, 'utf-16le', ['files.encoding']],
    ['UTF-16 without a mark, upper half first', utf16(thai, true, false), thai, 'utf-16be', ['files.encoding']],
    ['windows-874 by its bytes', windows874(thai), thai, 'windows-874', ['files.encoding']],
    ['windows-874 as stated', windows874(page('tis-620')), page('tis-620'), 'windows-874', ['files.encoding']],
    ['ISO-8859-11 as stated', windows874(page('ISO-8859-11')), page('ISO-8859-11'), 'windows-874', ['files.encoding']],
    [
      'windows-874, stated as UTF-8',
      windows874(page('utf-8')),
      page('utf-8'),
      'windows-874',
      ['files.encoding', 'files.other-charset'],
    ],
    ['UTF-8, stated as windows-874', utf8(page('windows-874')), page('windows-874'), 'utf-8', []],
    ['nothing', new Uint8Array(), '', 'utf-8', []],
    ['ASCII', utf8('a,b\n1,2'), 'a,b\n1,2', 'utf-8', []],
    ['UTF-8 cut in a letter', utf8(thai).slice(0, -4), `${thai.slice(0, -2)}\ufffd`, 'utf-8', ['files.damaged-bytes']],
  ])('%s', (_, bytes, text, encoding, codes) => {
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.issues.map(({ code }) => code)).toEqual(codes);
  });

  test.each<[string, Uint8Array, string]>([
    [
      'French in Latin-1',
      Uint8Array.from('d\xe9j\xe0 vu, \xe9t\xe9', (letter) => letter.charCodeAt(0)),
      'files.encoding-unknown',
    ],
    ['bytes that no encoding has', Uint8Array.of(0x81, 0xfe, 0xff, 0x90), 'files.encoding-unknown'],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0xff), 'files.not-text'],
  ])('%s is told, and its bytes are not guessed into letters', (_, bytes, code) => {
    expect(decodeText(bytes)).toMatchObject({ text: '', issues: [{ code, severity: 'error' }] });
    expect(decodeText(bytes).encoding).toBeUndefined();
  });

  test.each([
    ['tis-620', windows874(thai), thai],
    ['cp874', windows874('กข'), 'กข'],
    ['utf-16be', utf16('กข', true, false), 'กข'],
    ['latin1', Uint8Array.of(0xe9), 'é'],
  ])('the option %s is followed', (encoding, bytes, text) => {
    expect(decodeText(bytes, { encoding }).text).toBe(text);
  });

  test('a wrong encoding or value is a mistake of the program', () => {
    expect(() => decodeText(new Uint8Array(), { encoding: 'klingon' })).toThrow(RangeError);
    expect(() => decodeText('text' as never)).toThrow('decodeText: expected a Uint8Array, got string');
    expect(() => decodeText(null as never)).toThrow('decodeText: expected a Uint8Array, got null');
    expect(decodeText(windows874('\u0e3f'), { encoding: 'windows-874' }).text).toBe('฿');
    expect(decodeText(Uint8Array.of(0xdb), { encoding: 'windows-874' }).issues[0]?.code).toBe('files.encoding-unknown');
  });
});

test('a short file in windows-874, half of it abbreviations and numbers, is known', () => {
  const text = 'อบต.ตัวอย่าง จ.ขอนแก่น\nปีงบประมาณ พ.ศ. ๒๕๖๖\n๑. โปร่งใส\t๑. แผน พ.ศ. ๒๕๖๕\tดี';
  const bytes = Uint8Array.from(text, (letter) => {
    const unit = letter.charCodeAt(0);
    return unit < 0x80 ? unit : unit - 0xd60;
  });
  expect(decodeText(bytes)).toMatchObject({ text, encoding: 'windows-874' });
});

test.each(['Très bientôt, où dînez-vous ? Là-bas, à Noël.', 'España: niño, señor, año, mañana.', 'Grüße, Öl, Übung.'])(
  'a Western text is not taken for Thai: %s',
  (text) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(decodeText(bytes).encoding).toBeUndefined();
  },
);
