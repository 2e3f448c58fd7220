import type { Issue } from '../../thai/issue.js';
import type { Block, Cell } from '../document.js';
import { numberOutOfOrder } from '../table-issues.js';
import { joinSpannedWith, type SpannedText, sliceSpanned } from '../text/spanned-text.js';
import { firstMark, isFirst } from './list-mark.js';
import { listItems, type MakeItem } from './numbered-list.js';

/** An item of a cell, its text with the places it came from. */
export interface RawItem {
  readonly number: string | undefined;
  readonly text: SpannedText;
  readonly items: readonly RawItem[];
  /** Addresses that the item or a list inside it links to. */
  readonly links: readonly string[] | undefined;
}

/** The items of a cell: its typed marks, else its list items, else its paragraphs; a lone sentence is one item. */
export function itemsOfCell({ blocks }: Cell): RawItem[] {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only !== undefined) {
    const found = itemsOfBlock(only);
    addLinks(found, only, found);
    return found;
  }
  const items: OpenItem[] = [];
  const perBlock = blocks.map(itemsOfBlock);
  const goesOn = goingOn(blocks, perBlock);
  const kinds: string[] = [];
  let line: Line | undefined;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const found = perBlock[at] as OpenItem[];
    const last = items.at(-1);
    if (goesOn[at] === true && last !== undefined) {
      const item = innermost(last);
      if (line?.item !== item) line = begunLine(line, item);
      line.texts.push(block.text);
      addLinks(items, block, []);
      continue;
    }
    const list = listAt(items, isPlain(block) ? levelOf(block.text.text, kinds) : block.depth - 1);
    for (const item of found) list.push(item);
    addLinks(items, block, list === items ? found : noItems);
  }
  endLine(line);
  return items;
}

const isPlain = ({ depth, isItem, mark }: Block): boolean => depth === 0 && !isItem && mark === undefined;

/**
 * Which blocks go on with the sentence before them: lines that a page broke off, and lines without a mark that stand before a mark
 * which goes on counting. A line without a mark behind the last item of a list is an item of its own.
 */
function goingOn(blocks: readonly Block[], perBlock: readonly OpenItem[][]): readonly boolean[] {
  const goesOn: boolean[] = new Array(blocks.length).fill(false);
  let next: string | undefined;
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    const block = blocks[at] as Block;
    const number = perBlock[at]?.[0]?.number;
    if (block.isWrapped === true) goesOn[at] = true;
    else if (!isPlain(block)) next = undefined;
    else if (number !== undefined) next = isFirstNumber(number) ? undefined : number;
    else if (next !== undefined) goesOn[at] = true;
  }
  return goesOn;
}

/** A number with which a list begins. */
const isFirstNumber = (number: string): boolean => /(?:^|\.)1$|^ก$/.test(number);

/** An item whose sentence goes on after a line break, in lines without a mark of their own; joined one by one, many lines would never end. */
interface Line {
  readonly item: OpenItem;
  readonly texts: SpannedText[];
}

function begunLine(before: Line | undefined, item: OpenItem): Line {
  endLine(before);
  return { item, texts: [item.text] };
}

function endLine(line: Line | undefined): void {
  if (line !== undefined) line.item.text = joinSpannedWith(' ', line.texts);
}

/** The last item of the lists inside an item, however deep. */
function innermost(item: OpenItem): OpenItem {
  const last = item.items.at(-1);
  return last === undefined ? item : innermost(last);
}

/** Gives each link of a block to the one of its items that it stands in or before, else to the last of all. */
function addLinks(items: OpenItem[], { links }: Block, begun: readonly OpenItem[]): void {
  if (links === undefined) return;
  let at = 0;
  for (const { url, offset } of links) {
    while (at < begun.length && offset >= endOf(begun[at] as OpenItem)) at += 1;
    const item = begun[at] ?? items.at(-1);
    if (item === undefined) continue;
    item.links ??= [];
    item.links.push(url);
  }
}

/** Where in the document an item ends, with the lists inside it. */
function endOf({ text, items }: RawItem): number {
  const last = items.at(-1);
  if (last !== undefined) return endOf(last);
  return text.offset + text.length;
}

/**
 * How deep a line with a typed mark stands: a kind of mark that came before goes on with its list, another kind that begins
 * to count opens a list in the item before. `kinds` are those of the open lists, outer ones first.
 */
function levelOf(text: string, kinds: string[]): number {
  const mark = firstMark(text);
  if (mark === undefined) return 0;
  const known = kinds.indexOf(mark.kind);
  if (known >= 0) while (kinds.length > known + 1) kinds.pop();
  else if (kinds.length === 0 || isFirst(mark)) kinds.push(mark.kind);
  return kinds.length - 1;
}

/** An item whose lists may still grow. */
interface OpenItem extends RawItem {
  number: string | undefined;
  text: SpannedText;
  items: OpenItem[];
  links: string[] | undefined;
}

/** The list that many levels down, in the last item of each level; fewer where there are no items yet. */
function listAt(items: OpenItem[], levels: number): OpenItem[] {
  let list = items;
  for (let level = 0; level < levels; level += 1) {
    const last = list.at(-1);
    if (last === undefined) return list;
    if (last.items.length === 0) last.items = [];
    list = last.items;
  }
  return list;
}

/** What is said of the items' numbers: repeated, skipped or restarted. `from` is the number before the first, if any. */
export function issuesOfNumbers(items: readonly RawItem[], from: string | undefined): readonly Issue[] {
  const issues: Issue[] = [];
  let last = from;
  for (const { number } of items) {
    if (number === undefined) continue;
    if (last !== undefined && Number(number) !== Number(last) + 1 && isWhole(number) && isWhole(last)) {
      issues.push(numberOutOfOrder(last, number));
    }
    last = number;
  }
  return issues;
}

const isWhole = (number: string): boolean => /^\d+$/.test(number);

function itemsOfBlock({ text, mark, listNumber }: Block): OpenItem[] {
  if (mark !== undefined) return [{ number: mark || undefined, text, items: noItems, links: undefined }];
  const items = listItems(text, openItem);
  const first = items[0];
  if (first !== undefined && first.number === undefined && listNumber !== undefined) first.number = String(listNumber);
  return items;
}

const openItem: MakeItem<OpenItem> = ({ source, number, start, end, items = noItems }) => ({
  number,
  text: sliceSpanned(source, start, end),
  items,
  links: undefined,
});

/** One list for all that have no items: a list of its own is made where an item comes. */
const noItems: OpenItem[] = [];
