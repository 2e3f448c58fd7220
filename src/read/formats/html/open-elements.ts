import type { HtmlElement } from './html-elements.js';

/** What may stand in a head: anything else ends it, as in a browser. */
export const inHead: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'title meta link script style base basefont noscript template'.split(' '),
);

/** Where among the open elements the one stands that an end tag ends; -1 where there is none, or one of another cell. */
export function depthOf(stack: readonly HtmlElement[], { name, closesWithin }: HtmlElement): number {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const open = stack[at]?.name ?? '';
    if (open === name) return at;
    if (closesWithin.includes(open)) return -1;
  }
  return -1;
}

/** Where the open elements are no HTML, from a depth on. */
export interface Context {
  readonly depth: number;
  readonly isForeign: boolean;
  readonly isSvg: boolean;
}

/** The context that an element begins: of SVG or MathML, or of HTML inside one of them. */
export function contextOf(name: string, depth: number, outer: Context | undefined): Context | undefined {
  if (name === 'svg' || name === 'math') return { depth, isForeign: true, isSvg: name === 'svg' };
  const isBack = htmlInside.has(name) || (name === 'foreignobject' && outer?.isSvg === true);
  return isBack ? { depth, isForeign: false, isSvg: false } : undefined;
}

/** Elements of SVG and MathML that hold HTML. */
const htmlInside: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'mi mo mn ms mtext annotation-xml desc title'.split(' '),
);

/** Whether nobody sees the text of an element; a head ends where text begins. */
export const isHiding = ({ kind, name }: HtmlElement): boolean => kind === 'invisible' && name !== 'head';
