/** What an element is to a report; one of no kind ends a paragraph. */
export type ElementKind = 'inline' | 'raw' | 'invisible' | 'aside' | 'table' | 'row' | 'cell' | 'list' | 'item';

/** What is known of an element by its name, in small letters. */
export interface HtmlElement {
  readonly name: string;
  readonly kind: ElementKind | undefined;
  /** Has no end tag and nothing inside. */
  readonly isVoid: boolean;
  /** Names of the open elements that end where it begins. */
  readonly ends: readonly string[];
}

/** The element whose name stands at a place of a text. */
export function elementAt(text: string, start: number, end: number): HtmlElement {
  const { named, keyed } = tables();
  const key = keyOf(text, start, end);
  const short = key < 0 ? undefined : keyed.get(key);
  if (short !== undefined) return short;
  const name = text.slice(start, end).toLowerCase();
  return named.get(name) ?? { name, kind: undefined, isVoid: false, ends: [] };
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
  const endsOf = new Map<string, readonly string[]>();
  for (const [names, ended] of implied) for (const name of names.split(' ')) endsOf.set(name, ended.split(' '));
  const voids = new Set(voidNames.split(' '));
  const named = new Map<string, HtmlElement>();
  const keyed = new Map<number, HtmlElement>();
  for (const name of new Set([...kindOf.keys(), ...endsOf.keys(), ...voids, 'svg', 'math', 'b'])) {
    const element = { name, kind: kindOf.get(name), isVoid: voids.has(name), ends: endsOf.get(name) ?? [] };
    named.set(name, element);
    const key = keyOf(name, 0, name.length);
    if (key >= 0) keyed.set(key, element);
  }
  return { named, keyed };
}

/** The text of raw ones holds no references, that of invisible ones nobody sees, and asides are around a document and no part of it. */
const kinds: readonly (readonly [ElementKind, string])[] = [
  [
    'inline',
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr',
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

/** Elements whose end tag may be left out, behind those at whose beginning they end. */
const implied: readonly (readonly [names: string, ended: string])[] = [
  [
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    'p',
  ],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['li', 'li'],
  ['a', 'a'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['body', 'head link script'],
];
