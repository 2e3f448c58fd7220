import { Tokenizer } from 'htmlparser2';
import { elementAt, elementNamed, type HtmlElement } from './html-elements.js';
import type { Attributes, HtmlHandler } from './html-handler.js';
import { type Context, contextOf, depthOf, inHead, isHiding } from './open-elements.js';

/**
 * Reads a text of HTML: the tokenizer finds the tags, and here is known which elements are open. An end tag that may be left
 * out comes where a browser would put it, one of an element that is not open is passed over. Of the attributes the handler
 * gets those wanted. Gives where what a browser would show ends: before a tag that is not closed, or behind the tag of an
 * element that hides its text and has no end.
 */
export function readHtml(text: string, handler: HtmlHandler, wanted: ReadonlySet<string>): number {
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
    done: 0,
    hiddenFrom: -1,
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
  return reader.isEnded ? text.length : reader.done;
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
  /** Where the last thing that was told ends. */
  done: number;
  /** Where the text begins that an open element hides; -1 where none does. */
  hiddenFrom: number;
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
    reach(reader, end + 1);
    reader.textAt = reader.text[end] === '>' ? end + 1 : -1;
    close(reader, elementOf(reader, from + reader.skipped, end), from + reader.skipped - 2, end + 1);
  },
  ontext: (start, end) => readText(reader, start + reader.skipped, end + reader.skipped),
  oncdata: (start, end, marks) => {
    giveText(reader);
    reach(reader, end + reader.skipped + 1);
    if (reader.isEnded || !isForeign(reader)) return;
    reader.handler.text(start + reader.skipped, end + reader.skipped - marks, true);
  },
  onend: () => {
    giveText(reader);
    if (reader.hiddenFrom >= 0) reader.done = reader.hiddenFrom;
    while (reader.stack.length > 0) pop(reader);
  },
  onattribentity: nothing,
  oncomment: (_, end) => reach(reader, end + reader.skipped + 1),
  ondeclaration: (_, end) => reach(reader, end + reader.skipped + 1),
  onprocessinginstruction: (_, end) => reach(reader, end + reader.skipped + 1),
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
  reach(reader, held.end);
  if (reader.isEnded) return;
  if (stack.at(-1)?.name === 'head' && text.slice(held.start, held.end).trim() !== '') pop(reader);
  handler.text(held.start, held.end, false);
}

/** Something ends at a place. */
function reach(reader: HtmlReader, end: number): void {
  reader.done = Math.max(reader.done, end);
}

/** Ends the innermost open element. */
function pop(reader: HtmlReader): void {
  const { stack, contexts, handler } = reader;
  const element = stack.pop();
  if (element?.kind === 'invisible' && !stack.some(isHiding)) reader.hiddenFrom = -1;
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
  reach(reader, end);
  if (element === undefined) return;
  if (isHiding(element) && reader.hiddenFrom < 0) reader.hiddenFrom = end;
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
