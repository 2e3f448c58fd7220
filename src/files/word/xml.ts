import { Parser } from 'htmlparser2';
import { referencesIn } from '../../read/formats/html/character-references.js';
import { replaceSpanned, spanned } from '../../read/text/spanned-text.js';
import { utf8Text } from '../platform.js';

/** An element of XML; names keep their prefix: `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly XmlElement[];
  /** The text right inside it, of all pieces. */
  readonly text: string;
}

/** A document of XML, and whether it was cut where it became too large or too deep. */
export interface XmlDocument {
  readonly root: XmlElement;
  readonly isCut: boolean;
}

interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[];
  text: string;
}

/** Reads XML; what is left open ends with the text. Beyond so many elements, or deeper than that, nothing is read. */
export function readXml(
  bytes: Uint8Array,
  limits: { readonly maxElements: number; readonly maxDepth: number },
): XmlDocument {
  const root: GrowingElement = { name: '', attributes: {}, children: [], text: '' };
  const open: GrowingElement[] = [root];
  let count = 0;
  let isCut = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count += 1;
        isCut ||= count > limits.maxElements || open.length > limits.maxDepth;
        if (isCut) return;
        const element: GrowingElement = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element !== undefined && !isCut) element.text += text;
      },
      onclosetag() {
        if (!isCut && open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  const text = utf8Text(bytes);
  for (let at = 0; at < text.length && !isCut; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (!isCut) parser.end();
  return { root, isCut };
}

const PIECE = 65_536;

/** A text of XML with its references read. */
export const plainXml = (text: string): string =>
  text.includes('&') ? replaceSpanned(spanned(text, 0), referencesIn(text)).text : text;

/** The first child of a name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The value of an attribute `w:val` of a child. */
export const childValue = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes['w:val'];

/** The elements of a name anywhere inside, in order. */
export function* elementsNamed(element: XmlElement, name: string): Generator<XmlElement> {
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
}
