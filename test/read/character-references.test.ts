import { DecodingMode, decodeHTML, decodeHTMLAttribute, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributeValue, referencesIn, unknownReferencesIn } from '../../src/read/formats/html/character-references.js';
import { knownReferences, openReferences } from '../../src/read/formats/html/reference-names.js';
import { readReport, readReportHtml } from '../../src/read/read-report.js';
import { replaceSpanned, spanned } from '../../src/read/text/spanned-text.js';

const decoded = (text: string): string => replaceSpanned(spanned(text, 0), referencesIn(text)).text;

test.each([
  ['&amp;lt;', '&lt;'],
  ['&amp;amp;amp;', '&amp;amp;'],
  ['Dos &amp; Don&#39;ts', "Dos & Don'ts"],
  ['&copy2566', '©2566'],
  ['&COPY;', '©'],
  ['&copyright;', '©right;'],
  ['&#x0E01;', 'ก'],
  ['&#X0e01;', 'ก'],
  ['&#3585;', 'ก'],
  ['&#3585', 'ก'],
  ['&#3585ข', 'กข'],
  ['&#0003585;', 'ก'],
  ['&#128;', '€'],
  ['&#x80;', '€'],
  ['&#129;', '\u0081'],
  ['&#150;&#151;', '–—'],
  ['&#159;', 'Ÿ'],
  ['&#160;', '\u00a0'],
  ['&#0;', '\ufffd'],
  ['&#x0;', '\ufffd'],
  ['&#xD800;', '\ufffd'],
  ['&#57343;', '\ufffd'],
  ['&#x10FFFF;', '\u{10ffff}'],
  ['&#x110000;', '\ufffd'],
  ['&#99999999999999999999;', '\ufffd'],
  [`&#${'9'.repeat(1000)};`, '\ufffd'],
  ['&#x1F600;', '😀'],
  ['&#13;&#10;', '\r\n'],
  ['&nbsp', '\u00a0'],
  ['&nbsp;&nbsp ', '\u00a0\u00a0 '],
  ['&notin;', '∉'],
  ['&notin', '¬in'],
  ['&notit;', '¬it;'],
  ['&notni;', '&notni;'],
  ['&ampcopy;', '&copy;'],
  ['&amp', '&'],
  ['&AMP;', '&'],
  ['&Amp;', '&Amp;'],
  ['&apos;', "'"],
  ['&apos', '&apos'],
  ['&hellip;', '…'],
  ['&hellip', '&hellip'],
  ['&NewLine;&Tab;', '\n\t'],
  ['&check;&cross;&star;', '✓✗☆'],
  ['&frac12;&frac12x', '½½x'],
  ['&sup1;&sup1', '¹¹'],
  ['&there4;', '∴'],
  ['&zwnj;', '\u200c'],
  ['&', '&'],
  ['&&amp;&', '&&&'],
  ['&;', '&;'],
  ['&#;', '&#;'],
  ['&#x;', '&#x;'],
  ['&#xg;', '&#xg;'],
  ['& amp;', '& amp;'],
  ['&กข;', '&กข;'],
  ['R&D;', 'R&D;'],
  ['?a=1&copy=2', '?a=1©=2'],
])('%s reads %s', (written, meant) => {
  expect(decoded(written)).toBe(meant);
});

test.each([
  ['?a=1&copy=2', '?a=1&copy=2'],
  ['?a=1&copy;=2', '?a=1©=2'],
  ['?a=1&amp;copy=2', '?a=1&copy=2'],
  ['?a=1&lt2', '?a=1&lt2'],
  ['?a=1&notit;', '?a=1&notit;'],
  ['?a=1&region=th', '?a=1&region=th'],
  ['?a&reg', '?a®'],
  ['?a&reg-b', '?a®-b'],
  ['&#61=', '=='],
  ['&#3585x', 'กx'],
  ['a&b', 'a&b'],
])('%s in an attribute is %s', (written, meant) => {
  expect(attributeValue(written)).toBe(meant);
});

/** Every name of the HTML standard that ends with `;`, from the tables of the package. */
function allNames(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
  const names: string[] = [];
  const open = [''];
  for (let begun = open.pop(); begun !== undefined; begun = open.pop()) {
    for (const letter of letters) {
      const name = begun + letter;
      const decoder = new EntityDecoder(htmlDecodeTree, () => undefined);
      decoder.startEntity(DecodingMode.Strict);
      if (decoder.write(name, 0) !== -1) continue;
      open.push(name);
      if (decoder.write(';', 0) > 0) names.push(name);
    }
  }
  return names;
}

describe('beside the package entities', () => {
  const names = allNames();
  const followers = ['', ';', ';x', 'x', '=', '2', ' ', 'ก', '&', ';;'];

  test('the standard has 2,125 names that end with a semicolon', () => {
    expect(names.length).toBe(2125);
  });

  test.each([...knownReferences()])('&%s; is %s', (name, character) => {
    expect(decodeHTML(`&${name};`)).toBe(character);
    expect(names).toContain(name);
  });

  test('the names of HTML 4.01 are known, and 106 may stand without semicolon', () => {
    expect(knownReferences().size).toBe(348);
    expect(openReferences().size).toBe(106);
    for (const name of openReferences().keys()) expect(decodeHTML(`&${name}`)).toBe(openReferences().get(name));
  });

  test('each name of the standard is read as the standard says, or is left and told', () => {
    for (const name of names) {
      const isKnown = knownReferences().has(name);
      for (const follower of followers) {
        const text = `ก&${name}${follower}`;
        const isLeft = !isKnown && follower.startsWith(';');
        expect(decoded(text)).toBe(isLeft ? text : decodeHTML(text));
        expect(attributeValue(text)).toBe(isLeft ? text : decodeHTMLAttribute(text));
        expect([...unknownReferencesIn(decoded(text))].length).toBe(isLeft ? 1 : 0);
      }
    }
  });

  test('law: any text of names, numbers and signs reads as the standard says', () => {
    const piece = fc.oneof(
      fc.constantFrom('&', '#', 'x', ';', '=', '&#', '&#x', '&amp', 'ก', ' ', 'lt', 'copy', 'notin', '9', 'f', 'D800'),
      fc.nat(0x120000).map((number) => `&#${number};`),
      fc.nat(0x120000).map((number) => `&#x${number.toString(16)}`),
      fc.constantFrom(...knownReferences().keys()).map((name) => `&${name};`),
      fc.constantFrom(...openReferences().keys()).map((name) => `&${name}`),
    );
    const unknown = new Set(names.filter((name) => !knownReferences().has(name)));
    const hasUnknown = (text: string) => [...text.matchAll(/&(\w+);/g)].some(([, name = '']) => unknown.has(name));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        fc.pre(!hasUnknown(text));
        expect(decoded(text)).toBe(decodeHTML(text));
        expect(attributeValue(text)).toBe(decodeHTMLAttribute(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('in a document', () => {
  const page = (cell: string) =>
    `<p>อบต.ตัวอย่าง ปีงบประมาณ 2566<table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>ผลลัพธ์\n<tr><td>ก<td>${cell}<td>ง</table>`;
  const textOf = (cell: string) => readReportHtml(page(cell)).value?.measures[0]?.activities[0]?.text;

  test.each([
    ['Dos &amp; Don&#39;ts', "Dos & Don'ts"],
    ['<textarea>ก &amp; ข</textarea>', 'ก & ข'],
    ['<xmp>ก &amp; <b>ข</xmp>', 'ก &amp; <b>ข'],
    ['<iframe>ก &amp; ข</iframe>', 'ก &amp; ข'],
    ['<svg><xmp>ก &amp; ข</xmp></svg>', 'ก & ข'],
    ['<svg><![CDATA[ก &amp; ข]]></svg>', 'ก &amp; ข'],
    ['</>ก &amp; ข', 'ก & ข'],
    ['ก &lt;b&gt; ข', 'ก <b> ข'],
  ])('%s reads %s', (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });

  test('an attribute has its references read', () => {
    const { value } = readReportHtml(page('<a href="https://a.example/?x=1&amp;y=2&copy=3&#x26;z">ข</a>'));
    expect(value?.measures[0]?.activities[0]?.evidence).toEqual([{ url: 'https://a.example/?x=1&y=2&copy=3&z' }]);
  });

  test('a place counts a reference as long as it is written', () => {
    const text = page('<ol><li>ก &amp; ข<li>&#3588; &lt;</ol>');
    const { places } = readReportHtml(text);
    const written = ['text', '/measures/0/activities/1/text'].map((_, at) => {
      const place = places.get(`/measures/0/activities/${at}/text`);
      return place === undefined ? '' : text.slice(place.offset, place.offset + place.length);
    });
    expect(written).toEqual(['ก &amp; ข', '&#3588; &lt;']);
  });

  test('a name that is not known stays and is told with its place', () => {
    const text = page('ก &foobar; &DoubleLongLeftArrow; &amp;foobar; ข');
    const { value, issues } = readReportHtml(text);
    expect(value?.measures[0]?.activities[0]?.text).toBe('ก &foobar; &DoubleLongLeftArrow; &foobar; ข');
    const told = issues.filter(({ code }) => code === 'read.unknown-reference');
    expect(told.map(({ found, severity }) => [found, severity])).toEqual([
      ['&foobar;', 'warning'],
      ['&DoubleLongLeftArrow;', 'warning'],
    ]);
    const [first] = told;
    expect(first?.place?.source).toEqual({
      line: 2,
      column: 16,
      offset: text.indexOf('&foobar;'),
      length: 8,
      table: 1,
      row: 2,
      cell: 2,
    });
  });

  test.each([
    ['csv', 'อบต.ก\nปีงบประมาณ 2566\nมาตรการ,ผลการดำเนินงาน,ผลลัพธ์\nก,"R&D; ข","&foobar; &amp;foobar;"', 1],
    ['markdown', 'มาตรการ | ผลการดำเนินงาน | ผลลัพธ์\n--|--|--\nก|\\&foobar; ข|&foobar;', 1],
    ['tsv', 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์\nก\t&foobar ข\t&lt;', 0],
  ] as const)('%s: what is escaped or no reference is not told', (format, text, count) => {
    const { issues } = readReport(text, { format });
    expect(issues.filter(({ code }) => code === 'read.unknown-reference').length).toBe(count);
  });
});
