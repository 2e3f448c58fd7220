import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/read/formats/html/html-events.js';

const wanted = new Set(['href', 'value']);

/** What happens in a text, a word for each: `+p` begins, `-p` ends, anything else is text. */
function eventsOf(text: string): readonly string[] {
  const events: string[] = [];
  const handler = {
    opened: ({ name }: { readonly name: string }, attributes: object) => {
      events.push(`+${name}${Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`)}`);
      return true;
    },
    closed: ({ name }: { readonly name: string }) => void events.push(`-${name}`),
    text: (start: number, end: number) => void events.push(text.slice(start, end)),
  };
  readHtml(text, handler, wanted);
  return events;
}

/** The same, as the package's own parser tells it. */
function eventsOfParser(text: string): readonly string[] {
  const events: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const kept = Object.entries(attributes).filter(([key]) => wanted.has(key));
        events.push(`+${name.toLowerCase()}${kept.map(([key, value]) => ` ${key}=${value}`)}`);
      },
      onclosetag: (name) => void events.push(`-${name.toLowerCase()}`),
      ontext: (part) => void events.push(part),
    },
    { decodeEntities: false },
  );
  parser.end(text);
  return events;
}

/** The events with the texts between two tags as one: the package gives a text in pieces. */
function joined(events: readonly string[]): readonly string[] {
  const isText = (event: string | undefined) => event !== undefined && !/^[+-][a-zA-Z]/.test(event);
  const found: string[] = [];
  for (const event of events) found.push(isText(event) && isText(found.at(-1)) ? found.pop() + event : event);
  return found;
}

describe('what happens in HTML', () => {
  test.each([
    ['an item ends where the next begins', '<ul><li>ก<li>ข</ul>', '+ul +li ก -li +li ข -li -ul'],
    ['a paragraph ends where a list begins', '<p>ก<ol><li>ข</ol>', '+p ก -p +ol +li ข -li -ol'],
    ['a heading ends a paragraph', '<p>ก<h2>ข', '+p ก -p +h2 ข -h2'],
    [
      'cells and rows end by themselves',
      '<table><tr><td>ก<td>ข<tr><th>ค',
      '+table +tr +td ก -td +td ข -td -tr +tr +th ค -th -tr -table',
    ],
    ['an end tag ends what is open inside', '<div><b>ก</div>ข', '+div +b ก -b -div ข'],
    ['an end tag of nothing is passed over', 'ก</div></ul>ข', 'ก ข'],
    ['</p> is an empty paragraph, </br> a line break', 'ก</p>ข</br>', 'ก +p -p ข +br -br'],
    ['what is void ends at once', '<p>ก<br>ข<br/>ค<img>', '+p ก +br -br ข +br -br ค +img -img -p'],
    ['a slash ends no element of HTML', '<b/>ก', '+b ก -b'],
    ['but one of SVG', '<svg><g/>ก</svg>', '+svg +g -g ก -svg'],
    [
      'HTML inside SVG is HTML again',
      '<svg><foreignObject><b/>ก</foreignObject></svg>',
      '+svg +foreignobject +b ก -b -foreignobject -svg',
    ],
    ['image is img', '<image>ก</image>', '+img -img ก'],
    ['a form in a form is none', '<form><form>ก</form>ข</form>', '+form ก -form ข'],
    ['capitals are small letters', '<DIV><Td>ก</tD></dIv>', '+div +td ก -td -div'],
    ['of two attributes the first counts', '<a HREF="x?a=1&amp;b" href=y class=z>ก', '+a href=x?a=1&amp;b ก -a'],
    ['an attribute without a value is empty', '<li value>ก', '+li value= ก -li'],
    ['scripts and comments are no tags', '<script><b></script><!-- <p> -->ก', '+script <b> -script ก'],
    [
      'a field of text holds no tags',
      '<textarea>ก> <b>ข</b>></textarea>ค<b>ง',
      '+textarea ก> <b>ข</b>> -textarea ค +b ง -b',
    ],
    ['a lone < is text', 'ก<ข', 'ก<ข'],
    ['a section of data is text in SVG alone', '<svg><![CDATA[<ก>]]></svg><![CDATA[ข]]>', '+svg <ก> -svg'],
    ['a paragraph ends with what is open inside', '<p><b>ก<p>ข', '+p +b ก -b -p +p ข -p'],
    ['so does an item', '<ul><li><p>ก<li>ข</ul>', '+ul +li +p ก -p -li +li ข -li -ul'],
    ['but not that of a list around', '<ul><li>ก<ul><li>ข', '+ul +li ก +ul +li ข -li -ul -li -ul'],
    ['and a cell', '<tr><td><b>ก<td>ข', '+tr +td +b ก -b -td +td ข -td -tr'],
    ['an end tag in a cell ends nothing around it', '<b><table><td>ก</b></li>ข', '+b +table +td ก ข -td -table -b'],
    ['nor one of a table that of a table around', '<td><table></td>ก', '+td +table ก -table -td'],
    ['a head ends where the page begins', '<head><title>ก</title><p>ข', '+head +title ก -title -head +p ข -p'],
    ['or its text', '<head> ก', '+head -head  ก'],
    ['nothing in no text', '', ''],
  ])('%s', (_name, text, events) => {
    expect(eventsOf(text).join(' ')).toBe(events);
  });

  test('it ends where it is told to', () => {
    const seen: string[] = [];
    const handler = {
      opened: ({ name }: { readonly name: string }) => {
        seen.push(name);
        return name !== 'b';
      },
      closed: () => {},
      text: (start: number) => void seen.push(String(start)),
    };
    readHtml('<p>ก<b>ข<i>ค', handler, wanted);
    expect(seen).toEqual(['p', '3', 'b']);
  });

  test.each(['<xmp>', '<textarea>'])('%s with many ends of tags comes in one piece', (begin) => {
    let pieces = 0;
    let length = 0;
    const handler = {
      opened: () => true,
      closed: () => {},
      text: (start: number, end: number) => {
        pieces += 1;
        length += end - start;
      },
    };
    readHtml(`${begin}${'ก>'.repeat(100_000)}</xmp></textarea>`, handler, wanted);
    expect(length).toBeGreaterThanOrEqual(200_000);
    expect(pieces).toBe(1);
  });

  // where end tags may be left out, and for foreignObject, browsers look further than the package's parser
  const names =
    'div span b br img image form nav script style title svg math desc mi xmp plaintext noscript iframe noembed noframes section x-y em DIV Span'.split(
      ' ',
    );
  const piece = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom('', ' href="x&amp;y"', ' HREF=y href=z', ' value', ' value=1 a', '/', " x='>'"),
      )
      .map(([name, attributes]) => `<${name}${attributes}>`),
    fc.tuple(fc.constantFrom(...names), fc.constantFrom('', ' ', ' a="b"')).map(([name, more]) => `</${name}${more}>`),
    fc.constantFrom(
      'ก',
      ' ',
      '&amp;',
      '<',
      '< ',
      '>',
      '"',
      '<!-- ก -->',
      '<!doctype html>',
      '<![CDATA[ข]]>',
      '<?x?>',
      '</>',
      '\0',
    ),
  );

  test('law: it tells what the parser of the package tells', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('');
        expect(joined(eventsOf(text))).toEqual(joined(eventsOfParser(text)));
      }),
      { numRuns: 5000 },
    );
  });
});
