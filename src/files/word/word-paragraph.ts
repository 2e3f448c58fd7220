import type { Block } from '../../read/document.js';
import { type TablePlace, trimSpanned } from '../../read/text/spanned-text.js';
import { withoutSymbols } from '../text/symbol-letters.js';
import type { WordFile } from './word-file.js';
import { depthOfStyle, MARK_STYLE, numberOfMark } from './word-marks.js';
import { childNamed, childValue, plainXml, type XmlElement } from './xml.js';

/** What a paragraph of a Word file holds: its lines, and what Word does not print in its place. */
export interface WordParagraph {
  readonly blocks: readonly Block[];
  /** Text boxes, which float beside the paragraph: their contents as of a body. */
  readonly boxes: readonly XmlElement[];
  /** Deleted and hidden text. */
  readonly hidden: readonly string[];
}

interface Line {
  text: string;
  readonly links: { readonly url: string; readonly at: number }[];
}

interface OpenParagraph {
  readonly file: WordFile;
  readonly lines: Line[];
  readonly boxes: XmlElement[];
  readonly hidden: string[];
  /** The fields that are open: what they ask for, and whether what follows is their result. */
  readonly fields: { instruction: string; isResult: boolean }[];
  /** What stands in the runs of a number of its own; undefined where there is none. */
  mark: string | undefined;
}

/** Reads a paragraph `w:p`: its automatic number, its lines, links and equations. */
export function readParagraph(element: XmlElement, file: WordFile, cell: TablePlace | undefined): WordParagraph {
  const paragraph: OpenParagraph = {
    file,
    lines: [{ text: '', links: [] }],
    boxes: [],
    hidden: [],
    fields: [],
    mark: undefined,
  };
  const properties = childNamed(element, 'w:pPr');
  for (const child of element.children) readInline(child, paragraph);
  const mark = file.numbering.markOf(properties);
  const [first] = paragraph.lines;
  const { boxes, hidden } = paragraph;
  if (first === undefined) return { blocks: [], boxes, hidden };
  const style = childValue(properties, 'w:pStyle') ?? '';
  const isHeading = /^(?:heading|title)/i.test(style);
  const depth = depthOfStyle(style) ?? 0;
  const number = paragraph.mark === undefined ? undefined : numberOfMark(paragraph.mark);
  const blocks: Block[] = [];
  for (const [at, line] of paragraph.lines.entries()) {
    const printed = at === 0 && mark !== undefined ? `${mark} ${line.text.trimStart()}` : line.text;
    const marked = at === 0 ? number : undefined;
    if (printed.trim() === '' && line.links.length === 0 && !marked) continue;
    const text = trimSpanned(file.text.add(printed, cell));
    const links = line.links.map(({ url, at: place }) => ({ url, offset: text.offset + Math.min(place, text.length) }));
    blocks.push({
      text,
      depth,
      isItem: at === 0 && depth > 0,
      ...(isHeading && { isHeading }),
      ...(marked !== undefined && { mark: marked }),
      ...(links.length > 0 && { links }),
    });
  }
  return { blocks, boxes, hidden };
}

function readInline(element: XmlElement, paragraph: OpenParagraph): void {
  const { name, attributes } = element;
  const write = writers[name];
  if (write !== undefined) {
    write(element, paragraph);
    return;
  }
  if (name === 'w:del' || name === 'w:moveFrom') {
    paragraph.hidden.push(textIn(element));
    return;
  }
  if (name === 'w:r' && isHiddenRun(element)) {
    paragraph.hidden.push(textIn(element));
    return;
  }
  if (name === 'w:r' && childValue(childNamed(element, 'w:rPr'), 'w:rStyle') === MARK_STYLE) {
    paragraph.mark = (paragraph.mark ?? '') + textIn(element);
    return;
  }
  if (name === 'mc:AlternateContent') {
    const choice = childNamed(element, 'mc:Choice');
    const content = choice?.children.length ? choice : childNamed(element, 'mc:Fallback');
    for (const child of content?.children ?? []) readInline(child, paragraph);
    return;
  }
  if (name === 'w:r' && isRaised(element)) partFromNumber(paragraph, textIn(element));
  if (name === 'w:hyperlink') addLink(paragraph, paragraph.file.links.get(attributes['r:id'] ?? ''));
  for (const child of element.children) readInline(child, paragraph);
}

/** What single elements print; all others print what is in them. */
const writers: Readonly<Partial<Record<string, (element: XmlElement, paragraph: OpenParagraph) => void>>> = {
  'w:pPr': () => undefined,
  'w:rPr': () => undefined,
  'w:t': ({ text }, paragraph) => print(paragraph, plainXml(text)),
  'm:t': ({ text }, paragraph) => print(paragraph, plainXml(text)),
  'w:delText': ({ text }, { hidden }) => void hidden.push(plainXml(text)),
  'w:tab': (_, paragraph) => print(paragraph, ' '),
  'w:noBreakHyphen': (_, paragraph) => print(paragraph, '-'),
  'w:br': (_, { lines }) => void lines.push({ text: '', links: [] }),
  'w:cr': (_, { lines }) => void lines.push({ text: '', links: [] }),
  'w:sym': ({ attributes }, paragraph) => {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16);
    if (code > 0 && code < 0x10000) print(paragraph, withoutSymbols(String.fromCharCode(code)));
  },
  'w:txbxContent': (element, { boxes }) => void boxes.push(element),
  'w:instrText': ({ text }, { fields }) => {
    const field = fields.at(-1);
    if (field !== undefined && !field.isResult) field.instruction += plainXml(text);
  },
  'w:fldChar': ({ attributes }, paragraph) => readField(attributes['w:fldCharType'], paragraph),
};

function readField(type: string | undefined, paragraph: OpenParagraph): void {
  const { fields } = paragraph;
  if (type === 'begin') fields.push({ instruction: '', isResult: false });
  if (type === 'end') fields.pop();
  const field = fields.at(-1);
  if (type !== 'separate' || field === undefined) return;
  field.isResult = true;
  addLink(paragraph, /^\s*HYPERLINK\s+"([^"]+)"/.exec(field.instruction)?.[1]);
}

function addLink({ lines }: OpenParagraph, url: string | undefined): void {
  const line = lines.at(-1);
  if (url !== undefined && line !== undefined) line.links.push({ url, at: line.text.length });
}

function print({ lines }: OpenParagraph, text: string): void {
  const line = lines.at(-1);
  if (line !== undefined) line.text += text;
}

/** Whether a run is formatted as hidden text. */
function isHiddenRun(run: XmlElement): boolean {
  const vanish = childNamed(childNamed(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.attributes['w:val'] ?? '');
}

/** Whether a run stands above its line, as the marks of footnotes do. */
const isRaised = (run: XmlElement): boolean => childValue(childNamed(run, 'w:rPr'), 'w:vertAlign') === 'superscript';

/** A mark of a footnote behind a number (1,000¹) is no digit of it: a blank parts them. */
function partFromNumber(paragraph: OpenParagraph, raised: string): void {
  const isGlued = /[\d๐-๙]$/.test(paragraph.lines.at(-1)?.text ?? '') && /^[\d๐-๙]/.test(raised);
  if (isGlued) print(paragraph, ' ');
}

/** All text inside an element, deleted text too. */
export function textIn(element: XmlElement): string {
  const isText = element.name === 'w:t' || element.name === 'w:delText' || element.name === 'm:t';
  let text = isText ? plainXml(element.text) : '';
  for (const child of element.children) text += textIn(child);
  return element.name === 'w:p' ? `${text} ` : text;
}
