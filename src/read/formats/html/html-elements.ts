/** What an element is to a report: a block ends a paragraph, as in a browser; what is not known is inline, as there. */
type ElementKind = 'inline' | 'block' | 'raw' | 'invisible' | 'aside' | 'table' | 'row' | 'cell' | 'list' | 'item';

/** What is known of an element by its name, in small letters. */
export interface HtmlElement {
  readonly name: string;
  readonly kind: ElementKind;
  /** Has no end tag and nothing inside. */
  readonly isVoid: boolean;
  /** Names of the open elements that end where it begins, with all that is open inside them. */
  readonly ends: readonly string[];
  /** Names of the open elements beyond which none of those is looked for. */
  readonly within: readonly string[];
  /** Names of the open elements that its end tag does not reach beyond. */
  readonly closesWithin: readonly string[];
}

/** The element whose name stands at a place of a text. */
export function elementAt(text: string, start: number, end: number): HtmlElement {
  const { named, keyed } = tables();
  const key = keyOf(text, start, end);
  const short = key < 0 ? undefined : keyed.get(key);
  if (short !== undefined) return short;
  const name = text.slice(start, end).toLowerCase();
  return named.get(name) ?? { name, kind: 'inline', isVoid: false, ends: [], within: [], closesWithin: cellWalls };
}

/** The element of a name, in small letters. */
export const elementNamed = (name: string): HtmlElement => elementAt(name, 0, name.length);

/**
 * A name of up to four letters or digits as a number, capitals as small letters; else -1. Most tags have such a name, and to
 * take it out of the text and look it up as a text costs more than all else that is done for a tag.
 */
function keyOf(text: string, start: number, end: number): number {
  if (end - start > 4) return -1;
  let key = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x7f) return -1;
    key = (key << 7) | unit | 0x20;
  }
  return key;
}

interface Tables {
  readonly named: ReadonlyMap<string, HtmlElement>;
  readonly keyed: ReadonlyMap<number, HtmlElement>;
}

let made: Tables | undefined;

/** Made at the first call. */
function tables(): Tables {
  made ??= madeTables();
  return made;
}

function madeTables(): Tables {
  const kindOf = new Map<string, ElementKind>();
  for (const [kind, names] of kinds) for (const name of names.split(' ')) kindOf.set(name, kind);
  const impliedOf = new Map<string, readonly [readonly string[], readonly string[]]>();
  for (const [names, ends, within] of implied) {
    for (const name of names.split(' ')) impliedOf.set(name, [ends.split(' '), within.split(' ')]);
  }
  const voids = new Set(voidNames.split(' '));
  const tableParts = new Set('table tbody thead tfoot tr td th caption colgroup'.split(' '));
  const named = new Map<string, HtmlElement>();
  const keyed = new Map<number, HtmlElement>();
  for (const name of new Set([...kindOf.keys(), ...impliedOf.keys(), ...voids, ...commonInline])) {
    const [ends, within] = impliedOf.get(name) ?? [[], []];
    const walls = name === 'li' ? [...cellWalls, 'ol', 'ul', 'menu'] : cellWalls;
    const closesWithin = tableParts.has(name) ? tableWalls.filter((wall) => wall !== name) : walls;
    const element = { name, kind: kindOf.get(name) ?? 'inline', isVoid: voids.has(name), ends, within, closesWithin };
    named.set(name, element);
    const key = keyOf(name, 0, name.length);
    if (key >= 0) keyed.set(key, element);
  }
  return { named, keyed };
}

/** A tag in a cell does not end what the cell stands in. */
const cellWalls = ['table', 'td', 'th', 'caption', 'template'];

/** And one of a table nothing of the table around it. */
const tableWalls = ['table', 'template'];

/** Looked up by their short names as well. */
const commonInline = ['a', 'b', 'i', 'u', 'span', 'font'];

/** The text of raw ones holds no references, that of invisible ones nobody sees, and asides are around a document and no part of it. */
const kinds: readonly (readonly [ElementKind, string])[] = [
  [
    'block',
    'address article blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu optgroup option p pre search section summary tbody tfoot thead',
  ],
  ['raw', 'xmp iframe noembed noframes plaintext'],
  ['invisible', 'script style template noscript title head'],
  ['aside', 'nav footer aside form button select'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td th'],
  ['list', 'ol ul'],
  ['item', 'li'],
];

const voidNames =
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr';

/** Elements whose end tag may be left out, behind those at whose beginning they end, and how far these look. */
const implied: readonly (readonly [names: string, ends: string, within: string])[] = [
  [
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main menu nav ol pre section table ul',
    'p',
    'table td th caption template button object',
  ],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p', 'table td th caption template button object'],
  ['td th', 'td th', 'tr table template'],
  ['tr', 'tr td th caption colgroup', 'table template'],
  ['tbody thead tfoot caption colgroup', 'tbody thead tfoot caption colgroup tr td th', 'table template'],
  ['li', 'li', 'ol ul menu dl table td th caption template blockquote section article'],
  ['dd dt', 'dd dt', 'dl ol ul table td th caption template'],
  ['a', 'a', 'table td th caption template object'],
  ['rt rp', 'rt rp', 'ruby'],
  ['option', 'option', 'select optgroup datalist'],
  ['optgroup', 'optgroup option', 'select'],
  [
    'select input output button datalist textarea',
    'input option optgroup select button datalist textarea',
    'form fieldset div p li table td th label span template',
  ],
];
