import { Tokenizer } from 'htmlparser2';
import { elementAt, elementNamed, type HtmlElement } from './html-elements.js';

/** The attributes that a report is read from, as written; an absent one is not there. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** What happens in a text of HTML, in its order; every element that begins ends, at the latest with the text, unless that is told to end. */
export interface HtmlHandler {
  /** A tag from its `<` to behind its `>`; gives false to end the whole. Text of a foreign element (SVG) is never raw. */
  readonly opened: (
    element: HtmlElement,
    attributes: Attributes,
    start: number,
    end: number,
    isForeign: boolean,
  ) => boolean;
  /** Gives true to be asked to go on before the next one comes. */
  readonly closed: (element: HtmlElement) => boolean;
  /** Text with its references as written, raw text perhaps in pieces; `isLiteral` where they would be none, in `<![CDATA[ ]]>`. */
  readonly text: (start: number, end: number, isLiteral: boolean) => void;
}

/** Where the open elements are no HTML, from a depth on. */
interface Context {
  readonly depth: number;
  readonly isForeign: boolean;
  readonly isSvg: boolean;
}

/**
 * Tells what happens in a text of HTML, up to where the handler pauses, and goes on with each next step: the tokenizer finds the tags, and here is known which elements are open. An end tag
 * that may be left out is told where a browser would put it, one of an element that is not open is passed over. Of the
 * attributes those wanted are told.
 */
export function* readHtml(text: string, handler: HtmlHandler, wanted: ReadonlySet<string>): Generator<undefined> {
  const head = elementNamed('head');
  const stack: HtmlElement[] = [];
  const contexts: Context[] = [];
  let tag: HtmlElement | undefined;
  let tagStart = 0;
  let attributes: Record<string, string> | undefined;
  let attribute = '';
  let value = '';
  let isEnded = false;
  /** How much of the text the tokenizer was not given. */
  let skipped = 0;
  /** Where text begins that ends at the next tag: behind the last tag, unless its text is raw. */
  let textAt = 0;

  const isForeign = () => contexts.at(-1)?.isForeign === true;
  const elementOf = (start: number, end: number): HtmlElement => {
    const found = elementAt(text, start, end);
    return found.name === 'image' && !isForeign() ? elementNamed('img') : found;
  };
  const pop = () => {
    const element = stack.pop();
    if (contexts.at(-1)?.depth === stack.length) contexts.pop();
    if (element !== undefined && handler.closed(element)) tokenizer.pause();
  };
  const endImplied = ({ ends, within }: HtmlElement) => {
    let depth = stack.length;
    for (let at = depth - 1; at >= 0; at -= 1) {
      const name = stack[at]?.name ?? '';
      if (ends.includes(name)) depth = at;
      else if (within.includes(name)) break;
    }
    while (stack.length > depth) pop();
  };
  const begin = (element: HtmlElement, start: number) => {
    tagStart = start;
    attributes = undefined;
    // a form in a form is none
    tag = element.name === 'form' && stack.includes(element) ? undefined : element;
    if (tag === undefined) return;
    if (stack.at(-1) === head && !inHead.has(element.name)) pop();
    if (element.ends.length > 0) endImplied(element);
    if (element.isVoid) return;
    const context = contextOf(element.name, stack.length, contexts.at(-1));
    if (context !== undefined) contexts.push(context);
    stack.push(element);
  };
  const finish = (end: number) => {
    if (tag === undefined) return;
    const element = tag;
    tag = undefined;
    if (element.kind !== 'raw' && element.kind !== 'invisible' && element.name !== 'textarea') textAt = end;
    isEnded ||= !handler.opened(element, attributes ?? none, tagStart, end, isForeign());
    if (isEnded || (element.isVoid && handler.closed(element))) tokenizer.pause();
  };
  const close = (element: HtmlElement, start: number, end: number) => {
    if (element.isVoid) {
      // browsers take </br> for <br>
      if (element.name !== 'br') return;
      begin(element, start);
      finish(end);
      return;
    }
    const depth = depthOf(stack, element);
    if (depth >= 0) while (stack.length > depth) pop();
    else if (element.name === 'p') {
      // and </p> for an empty paragraph
      begin(element, start);
      finish(end);
      pop();
    }
  };
  const tellText = (start: number, end: number) => {
    if (stack.at(-1) === head && text.slice(start, end).trim() !== '') pop();
    handler.text(start, end, false);
  };
  const tokenizer = new Tokenizer(options, {
    isInForeignContext: isForeign,
    onopentagname: (start, end) => begin(elementOf(start + skipped, end + skipped), start + skipped - 1),
    onattribname: (start, end) => {
      attribute = text.slice(start + skipped, end + skipped).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => {
      if (wanted.has(attribute)) value += text.slice(start + skipped, end + skipped);
    },
    onattribend: () => {
      if (!wanted.has(attribute)) return;
      attributes ??= {};
      // of two with one name the first counts
      attributes[attribute] ??= value;
    },
    onopentagend: (end) => finish(end + skipped + 1),
    onselfclosingtag: (end) => {
      const element = tag;
      finish(end + skipped + 1);
      if (isForeign() && element !== undefined && stack.at(-1) === element) pop();
    },
    onclosetag: (from, to) => {
      const start = from + skipped;
      const end = to + skipped;
      textAt = text[end] === '>' ? end + 1 : -1;
      close(elementOf(start, end), start - 2, end + 1);
    },
    ontext: (start, end) => tellText(start + skipped, end + skipped),
    oncdata: (start, end, marks) => {
      if (isForeign()) handler.text(start + skipped, end + skipped - marks, true);
    },
    onend: () => {
      while (stack.length > 0) pop();
    },
    onattribentity: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    ontextentity: nothing,
  });
  let at = 0;
  let reach = 0;
  while (at < text.length && !isEnded) {
    if (at === textAt) {
      reach = 0;
      // the engine finds the next tag faster than the tokenizer, which looks at each unit
      const next = text.indexOf('<', at);
      at = next < 0 ? text.length : next;
      if (at > textAt) tellText(textAt, at);
      skipped += at - textAt;
    }
    // further each time that no text begins: a script, or a text that looks like tags, may hold a million ends of tags
    let end = at + reach;
    do end = text.indexOf('>', end) + 1 || text.length;
    while (text[end] === '<');
    tokenizer.write(text.slice(at, end));
    reach = 2 * (end - at);
    at = end;
    while (!tokenizer.running && !isEnded) {
      yield;
      tokenizer.resume();
    }
  }
  tokenizer.end();
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
