import type { Evidence } from '../model/measure.js';
import { escapeHtml } from '../thai/escape-html.js';
import type { CellContent, WrittenItem } from './columns.js';
import { inDigits } from './front-lines.js';

/**
 * A cell as HTML. Each item names its mark (`<span data-mark="1">`), so that a reader takes the text behind it as it is,
 * whatever marks and numbers are in it.
 */
export function htmlOfCell(content: CellContent | undefined, digits: 'thai' | 'arabic'): string {
  if (content === undefined) return '';
  switch (content.kind) {
    case 'items':
      return listOf(content.items, digits, 0);
    case 'title':
      return `${markOf(content.number, digits)}${linesOf(content.text.split('\n'))}`;
    case 'lines':
      return linesOf(content.lines);
    case 'evidence':
      return content.evidence.map((found) => `<p>${evidenceOf(found)}</p>`).join('');
    default:
      return content satisfies never;
  }
}

function listOf(items: readonly WrittenItem[], digits: 'thai' | 'arabic', depth: number): string {
  if (items.length === 0) return '';
  const parts = items.map(
    ({ number, text, items: inner = [], evidence = [] }) =>
      `<li>${markOf(number, digits, depth)}${linked(escapeHtml(text), evidence)}${listOf(inner, digits, depth + 1)}</li>`,
  );
  return `<ul style="list-style: none">${parts.join('')}</ul>`;
}

/** The text as a link to the address that shows it was done; further addresses are links behind it. */
function linked(text: string, evidence: readonly Evidence[]): string {
  const [first, ...others] = evidence.flatMap(({ url }) =>
    url !== undefined && isWebAddress(url) ? [escapeHtml(url)] : [],
  );
  if (first === undefined) return text;
  return `<a href="${first}">${text}</a>${others.map((url) => `<a href="${url}"></a>`).join('')}`;
}

/** An address of the web or of the same site; one of another kind, such as javascript:, is never linked. */
export const isWebAddress = (url: string): boolean => /^(?:https?:\/\/|\.{0,2}\/)|^[^:\p{Cc}]*$/iu.test(url);

/** The mark as people see it, and its number as programs read it. */
function markOf(number: string | undefined, digits: 'thai' | 'arabic', depth = 0): string {
  if (number === undefined) return '<span data-mark=""></span>';
  return `<span data-mark="${escapeHtml(number)}">${escapeHtml(shownMark(number, digits, depth))} </span>`;
}

/** ๑. in a list, (๑) in a list inside, ๑) in one inside that, so that the levels differ even where a program drops the lists. */
export function shownMark(number: string, digits: 'thai' | 'arabic', depth: number): string {
  if (!/^[\d.]+$/.test(number)) return number;
  const shown = inDigits(number, digits);
  if (depth === 0) return `${shown}.`;
  return depth % 2 === 1 ? `(${shown})` : `${shown})`;
}

const linesOf = (lines: readonly string[]): string => lines.map(escapeHtml).join('<br>');

function evidenceOf(evidence: Evidence): string {
  const { text, link } = evidenceTextOf(evidence);
  return link === undefined ? escapeHtml(text) : `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>`;
}

/** What is shown of evidence, and the address of the web that a title links to; an address alone is text. */
export function evidenceTextOf({ title, url, file }: Evidence): { readonly text: string; readonly link?: string } {
  if (url === undefined) return { text: title ?? file ?? '' };
  if (!isWebAddress(url)) return { text: [title, url].filter(Boolean).join(' ') };
  return title === undefined ? { text: url } : { text: title, link: url };
}
