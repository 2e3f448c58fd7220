import { Tokenizer } from 'htmlparser2';
import { elementAt, elementNamed, type HtmlElement } from './html-elements.js';

/** The attributes that a report is read from, as written; an absent one is not there. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** Where a tag stands: from its `<` to behind its `>`. */
interface TagPlace {
  readonly start: number;
  readonly end: number;
  /** The element is of SVG or MathML: its text is never raw. */
  readonly isForeign: boolean;
}

/** What happens in a text of HTML, in its order; every element that begins ends, at the latest with the text, unless the handler ended it. */
export interface HtmlHandler {
  /** Gives false to end the whole. */
  readonly opened: (element: HtmlElement, attributes: Attributes, place: TagPlace) => boolean;
  readonly closed: (element: HtmlElement) => void;
  /** Text with its references as written; `isLiteral` where they would be none, in `<![CDATA[ ]]>`. */
  readonly text: (start: number, end: number, isLiteral: boolean) => void;
}

/**
 * Reads a text of HTML: the tokenizer finds the tags, and here is known which elements are open. An end tag that may be left
 * out comes where a browser would put it, one of an element that is not open is passed over. Of the attributes the handler
 * gets those wanted.
 */
export function readHtml(text: string, handler: HtmlHandler, wanted: ReadonlySet<string>): void {
  const reader: HtmlReader = {
    text,
    handler,
    wanted,
    stack: [],
    contexts: [],
    tag: undefined,
    tagStart: 0,
    attributes: undefined,
    attribute: '',
    value: '',
    isEnded: false,
    skipped: 0,
    textAt: 0,
    held: undefined,
  };
  const tokenizer = new Tokenizer(options, callbacksOf(reader));
  let at = 0;
  let reach = 0;
  while (at < text.length && !reader.isEnded) {
    const { textAt } = reader;
    if (at === textAt) {
      reach = 0;
      // the engine finds the next tag faster than the tokenizer, which looks at each unit
      const next = text.indexOf('<', at);
      at = next < 0 ? text.length : next;
      if (at > textAt) readText(reader, textAt, at);
      reader.skipped += at - textAt;
    }
    // further each time that no text begins: a script, or a text that looks like tags, may hold a million ends of tags
    let end = at + reach;
    do end = text.indexOf('>', end) + 1 || text.length;
    while (text[end] === '<');
    tokenizer.write(text.slice(at, end));
    reach = 2 * (end - at);
    at = end;
  }
  if (!reader.isEnded) tokenizer.end();
}

/** A text of HTML as it is read. */
interface HtmlReader {
  readonly text: string;
  readonly handler: HtmlHandler;
  readonly wanted: ReadonlySet<string>;
  /** The elements that are open, outer ones first. */
  readonly stack: HtmlElement[];
  readonly contexts: Context[];
  /** The element whose tag is open. */
  tag: HtmlElement | undefined;
  tagStart: number;
  attributes: Record<string, string> | undefined;
  attribute: string;
  value: string;
  isEnded: boolean;
  /** How much of the text the tokenizer was not given. */
  skipped: number;
  /** Where text begins that ends at the next tag: behind the last tag, unless its text is raw. */
  textAt: number;
  /** Text that was found and may go on: a million signs that begin no tag come one by one. */
  held: { readonly start: number; end: number } | undefined;
}

/** Where the open elements are no HTML, from a depth on. */
interface Context {
  readonly depth: number;
  readonly isForeign: boolean;
  readonly isSvg: boolean;
}

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

/** What the tokenizer finds, its places counted in what it was given. */
const callbacksOf = (reader: HtmlReader): Callbacks => ({
  isInForeignContext: () => isForeign(reader),
  onopentagname: (start, end) =>
    begin(reader, elementOf(reader, start + reader.skipped, end + reader.skipped), start + reader.skipped - 1),
  onattribname: (start, end) => {
    reader.attribute = reader.text.slice(start + reader.skipped, end + reader.skipped).toLowerCase();
    reader.value = '';
  },
  onattribdata: (start, end) => {
    if (!reader.wanted.has(reader.attribute)) return;
    reader.value += reader.text.slice(start + reader.skipped, end + reader.skipped);
  },
  onattribend: () => {
    if (!reader.wanted.has(reader.attribute)) return;
    reader.attributes ??= {};
    // of two with one name the first counts
    reader.attributes[reader.attribute] ??= reader.value;
  },
  onopentagend: (end) => finish(reader, end + reader.skipped + 1),
  onselfclosingtag: (end) => {
    const element = reader.tag;
    finish(reader, end + reader.skipped + 1);
    if (isForeign(reader) && element !== undefined && reader.stack.at(-1) === element) pop(reader);
  },
  onclosetag: (from, to) => {
    const end = to + reader.skipped;
    reader.textAt = reader.text[end] === '>' ? end + 1 : -1;
    close(reader, elementOf(reader, from + reader.skipped, end), from + reader.skipped - 2, end + 1);
  },
  ontext: (start, end) => readText(reader, start + reader.skipped, end + reader.skipped),
  oncdata: (start, end, marks) => {
    giveText(reader);
    if (reader.isEnded || !isForeign(reader)) return;
    reader.handler.text(start + reader.skipped, end + reader.skipped - marks, true);
  },
  onend: () => {
    giveText(reader);
    while (reader.stack.length > 0) pop(reader);
  },
  onattribentity: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onprocessinginstruction: nothing,
  ontextentity: nothing,
});

const isForeign = ({ contexts }: HtmlReader): boolean => contexts.at(-1)?.isForeign === true;

function elementOf(reader: HtmlReader, start: number, end: number): HtmlElement {
  const found = elementAt(reader.text, start, end);
  return found.name === 'image' && !isForeign(reader) ? elementNamed('img') : found;
}

function readText(reader: HtmlReader, start: number, end: number): void {
  if (reader.held?.end === start) reader.held.end = end;
  else {
    giveText(reader);
    reader.held = { start, end };
  }
}

/** Gives the text that was held to the handler, before anything else happens. */
function giveText(reader: HtmlReader): void {
  const { held, stack, text, handler } = reader;
  if (held === undefined) return;
  reader.held = undefined;
  if (reader.isEnded) return;
  if (stack.at(-1)?.name === 'head' && text.slice(held.start, held.end).trim() !== '') pop(reader);
  handler.text(held.start, held.end, false);
}

/** Ends the innermost open element. */
function pop({ stack, contexts, handler }: HtmlReader): void {
  const element = stack.pop();
  if (contexts.at(-1)?.depth === stack.length) contexts.pop();
  if (element !== undefined) handler.closed(element);
}

/** Ends the open elements that an element does not stand in. */
function endImplied(reader: HtmlReader, { ends, within }: HtmlElement): void {
  const { stack } = reader;
  let depth = stack.length;
  for (let at = depth - 1; at >= 0; at -= 1) {
    const name = stack[at]?.name ?? '';
    if (ends.includes(name)) depth = at;
    else if (within.includes(name)) break;
  }
  while (stack.length > depth) pop(reader);
}

/** A tag begins. */
function begin(reader: HtmlReader, element: HtmlElement, start: number): void {
  const { stack, contexts } = reader;
  giveText(reader);
  reader.tagStart = start;
  reader.attributes = undefined;
  reader.tag = undefined;
  // a form in a form is none
  if (reader.isEnded || (element.name === 'form' && stack.includes(element))) return;
  reader.tag = element;
  if (stack.at(-1)?.name === 'head' && !inHead.has(element.name)) pop(reader);
  if (element.ends.length > 0) endImplied(reader, element);
  if (element.isVoid) return;
  const context = contextOf(element.name, stack.length, contexts.at(-1));
  if (context !== undefined) contexts.push(context);
  stack.push(element);
}

/** A tag ends, with all its attributes. */
function finish(reader: HtmlReader, end: number): void {
  const element = reader.tag;
  reader.tag = undefined;
  if (element === undefined) return;
  if (element.kind !== 'raw' && element.kind !== 'invisible' && element.name !== 'textarea') reader.textAt = end;
  const place = { start: reader.tagStart, end, isForeign: isForeign(reader) };
  reader.isEnded ||= !reader.handler.opened(element, reader.attributes ?? none, place);
  if (element.isVoid && !reader.isEnded) reader.handler.closed(element);
}

/** An end tag. */
function close(reader: HtmlReader, element: HtmlElement, start: number, end: number): void {
  const { stack } = reader;
  giveText(reader);
  if (reader.isEnded) return;
  const depth = element.isVoid ? -1 : depthOf(stack, element);
  if (depth >= 0) while (stack.length > depth) pop(reader);
  // browsers take </br> for <br>, and </p> for an empty paragraph
  else if (element.name === 'br' || element.name === 'p') {
    begin(reader, element, start);
    finish(reader, end);
    if (element.name === 'p') pop(reader);
  }
}

/** References are read elsewhere: the tokenizer's table of their names weighs more than all the rest of reading HTML. */
const options = { decodeEntities: false } as const;

const none: Attributes = {};

const nothing = (): void => {};

/** What may stand in a head: anything else ends it, as in a browser. */
const inHead: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'title meta link script style base basefont noscript template'.split(' '),
);

/** Where among the open elements the one stands that an end tag ends; -1 where there is none, or one of another cell. */
function depthOf(stack: readonly HtmlElement[], { name, closesWithin }: HtmlElement): number {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const open = stack[at]?.name ?? '';
    if (open === name) return at;
    if (closesWithin.includes(open)) return -1;
  }
  return -1;
}

/** The context that an element begins: of SVG or MathML, or of HTML inside one of them. */
function contextOf(name: string, depth: number, outer: Context | undefined): Context | undefined {
  if (name === 'svg' || name === 'math') return { depth, isForeign: true, isSvg: name === 'svg' };
  const isBack = htmlInside.has(name) || (name === 'foreignobject' && outer?.isSvg === true);
  return isBack ? { depth, isForeign: false, isSvg: false } : undefined;
}

/** Elements of SVG and MathML that hold HTML. */
const htmlInside: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'mi mo mn ms mtext annotation-xml desc title'.split(' '),
);
