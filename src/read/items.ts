import type { Issue } from '../thai/issue.js';
import type { Block, Cell } from './document.js';
import { type NumberedItem, splitNumberedList } from './numbered-list.js';
import { joinSpannedWith, type SpannedText, sliceSpanned } from './spanned-text.js';

/** An item of a cell, its text with the places it came from. */
export interface RawItem {
  readonly number?: string;
  readonly text: SpannedText;
  readonly items: readonly RawItem[];
}

/** The items of a cell: its typed marks, else its list items, else its paragraphs; a lone sentence is one item. */
export function itemsOfCell(cell: Cell): readonly RawItem[] {
  const items: RawItem[] = [];
  const isMarked = cell.blocks.some(({ text }) => splitNumberedList(text.text)[0]?.number !== undefined);
  for (const block of cell.blocks) {
    const found = itemsOfBlock(block);
    const last = items.at(-1);
    const isContinuation = isMarked && !block.isItem && found[0]?.number === undefined;
    if (last !== undefined && block.depth > 1) {
      items.splice(-1, 1, { ...last, items: [...last.items, ...found] });
    } else if (last !== undefined && isContinuation) {
      items.splice(-1, 1, goOn(last, block.text));
    } else items.push(...found);
  }
  return items;
}

/** What is said of the items' numbers: repeated, skipped or restarted. `from` is the number before the first, if any. */
export function issuesOfNumbers(items: readonly RawItem[], from: string | undefined): readonly Issue[] {
  const issues: Issue[] = [];
  let last = from;
  for (const { number } of items) {
    if (number !== undefined && last !== undefined && /^\d+$/.test(number) && /^\d+$/.test(last)) {
      if (Number(number) !== Number(last) + 1) issues.push(numberIssue(last, number));
    }
    last = number ?? last;
  }
  return issues;
}

function itemsOfBlock(block: Block): readonly RawItem[] {
  const found = splitNumberedList(block.text.text);
  const [first] = found;
  if (first === undefined) return [];
  const items = found.map((item) => rawItem(item, block.text));
  const [rawFirst] = items;
  if (first.number !== undefined || block.listNumber === undefined || rawFirst === undefined) return items;
  return [{ ...rawFirst, number: String(block.listNumber) }, ...items.slice(1)];
}

const rawItem = (item: NumberedItem, source: SpannedText): RawItem => ({
  ...(item.number !== undefined && { number: item.number }),
  text: sliceSpanned(source, item.start, item.end),
  items: (item.items ?? []).map((inner) => rawItem(inner, source)),
});

/** The item with a line added that has no mark of its own: the sentence went on after a line break. */
function goOn(item: RawItem, line: SpannedText): RawItem {
  const inner = item.items.at(-1);
  if (inner !== undefined) return { ...item, items: [...item.items.slice(0, -1), goOn(inner, line)] };
  return { ...item, text: joinSpannedWith(' ', [item.text, line]) };
}

function numberIssue(last: string, number: string): Issue {
  return {
    code: 'read.number-out-of-order',
    severity: 'note',
    message: {
      th: `ลำดับที่ ${number} อยู่ถัดจากลำดับที่ ${last}`,
      en: `Item ${number} follows item ${last}.`,
    },
    found: number,
    expected: String(Number(last) + 1),
  };
}
