import type { Issue } from '../../thai/issue.js';
import { findDamage } from '../../thai/text/damage.js';
import { type Repair, repairThai } from '../../thai/text/normalize.js';
import type { Block, Cell, Part, Table } from '../document.js';
import { damagedText, unknownReference } from '../document-issues.js';
import { unknownReferencesIn } from '../formats/html/character-references.js';
import type { Recorder } from './recorder.js';
import { replaceSpanned, type SpannedText, sliceSpanned, trimSpanned } from './spanned-text.js';

/** Does the safe repairs in a part; each of them is noted with its place in the document. */
export function repairPart(part: Part, record: Recorder): Part {
  if (part.kind === 'table') return { ...part, table: repairTable(part.table, record) };
  if (part.kind === 'paragraph' || part.kind === 'aside') return { ...part, block: repairBlock(part.block, record) };
  return part;
}

const repairTable = (table: Table, record: Recorder): Table => ({
  ...table,
  rows: table.rows.map(({ cells }) => ({ cells: cells.map((cell) => repairCell(cell, record)) })),
});

function repairCell(cell: Cell, record: Recorder): Cell {
  const blocks = cell.blocks.map((block) => repairBlock(block, record));
  const tables = cell.tables?.map(({ table, at }) => ({ table: repairTable(table, record), at }));
  return { ...cell, blocks, ...(tables !== undefined && { tables }) };
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
