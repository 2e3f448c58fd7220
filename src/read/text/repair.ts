import type { Issue } from '../../thai/issue.js';
import { findDamage } from '../../thai/text/damage.js';
import { type Repair, repairThai } from '../../thai/text/normalize.js';
import type { Block, Cell, Part, Table } from '../document.js';
import { damagedText, unknownReference } from '../document-issues.js';
import { unknownReferencesIn } from '../formats/html/character-references.js';
import type { Recorder } from './recorder.js';
import { replaceSpanned, type SpannedText, sliceSpanned, trimSpanned } from './spanned-text.js';

/** Does the safe repairs in a part; each of them is noted with its place in the document. What has no faults stays the same object. */
export function repairPart(part: Part, record: Recorder): Part {
  if (part.kind === 'table') {
    const table = repairTable(part.table, record);
    return table === part.table ? part : { ...part, table };
  }
  if (part.kind === 'paragraph' || part.kind === 'aside') {
    const block = repairBlock(part.block, record);
    return block === part.block ? part : { ...part, block };
  }
  return part;
}

function repairTable(table: Table, record: Recorder): Table {
  const rows = changed(table.rows, (row) => {
    const cells = changed(row.cells, (cell) => repairCell(cell, record));
    return cells === row.cells ? row : { cells };
  });
  return rows === table.rows ? table : { ...table, rows };
}

function repairCell(cell: Cell, record: Recorder): Cell {
  const blocks = changed(cell.blocks, (block) => repairBlock(block, record));
  const tables =
    cell.tables === undefined
      ? undefined
      : changed(cell.tables, (inner) => ({ table: repairTable(inner.table, record), at: inner.at }));
  if (blocks === cell.blocks && tables === undefined) return cell;
  return { ...cell, blocks, ...(tables !== undefined && { tables }) };
}

/** The list with what a change makes of each, the same list where nothing changes: most of a document has no faults. */
function changed<Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let copy: Item[] | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const item = list[at] as Item;
    const made = change(item);
    if (made === item) continue;
    copy ??= [...list];
    copy[at] = made;
  }
  return copy ?? list;
}

function repairBlock(block: Block, record: Recorder): Block {
  const { repairs } = repairThai(block.text.text, safely);
  const text = repairs.length === 0 ? block.text : mended(block.text, repairs, record);
  const [damage, ...others] = findDamage(text.text);
  if (damage !== undefined) {
    const { offset, found } = damage;
    record.issue(damagedText(damage, others.length), sliceSpanned(text, offset, offset + found.length));
  }
  if (text.text.includes('&')) tellUnknownReferences(text, record);
  return text === block.text ? block : { ...block, text };
}

/** A reference that was read, or escaped, stands for more of the document than its own letters. */
function tellUnknownReferences(text: SpannedText, record: Recorder): void {
  for (const { start, end } of unknownReferencesIn(text.text)) {
    const found = sliceSpanned(text, start, end);
    if (found.length === end - start) record.issue(unknownReference(found.text), found);
  }
}

const safely = { only: 'safe' } as const;

function mended(text: SpannedText, repairs: readonly Repair[], record: Recorder): SpannedText {
  for (const repair of repairs) {
    const { offset, found } = repair;
    record.issue(repairNote(repair), sliceSpanned(text, offset, offset + found.length));
  }
  const replacements = repairs.map(({ offset, found, replacement }) => ({
    start: offset,
    end: offset + found.length,
    text: replacement,
  }));
  return trimSpanned(replaceSpanned(text, replacements));
}

const repairNote = ({ kind, found, replacement }: Repair): Issue => ({
  code: 'read.repaired',
  severity: 'note',
  message: {
    th: `แก้ตัวสะกดที่พิมพ์ผิดรูป (${kind}) เป็น “${replacement}”`,
    en: `A wrong spelling (${kind}) was read as “${replacement}”.`,
  },
  found,
  expected: replacement,
});
