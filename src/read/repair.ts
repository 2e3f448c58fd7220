import { findDamage } from '../thai/damage.js';
import type { Issue } from '../thai/issue.js';
import { type Repair, repairThai } from '../thai/normalize.js';
import { unknownReferencesIn } from './character-references.js';
import type { Block, Cell, Part } from './document.js';
import { damagedText, unknownReference } from './read-issues.js';
import type { Recorder } from './recorder.js';
import {
  inCell,
  rangeOf,
  replaceSpanned,
  type SpannedText,
  sliceSpanned,
  type TablePlace,
  trimSpanned,
} from './spanned-text.js';

/** The parts with the safe repairs done, each of them noted with its place; texts of tables learn their cell. */
export function repairParts(parts: readonly Part[], record: Recorder): readonly Part[] {
  let table = 0;
  return parts.map((part): Part => {
    if (part.kind !== 'table') return { ...part, block: repairBlock(part.block, record) };
    table += 1;
    const rows = part.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => repairCell(cell, { table, row: row.number, cell: cell.number }, record)),
    }));
    return { ...part, rows };
  });
}

const repairCell = (cell: Cell, place: TablePlace, record: Recorder): Cell => ({
  ...cell,
  blocks: cell.blocks.map((block) => repairBlock(withText(block, inCell(block.text, place)), record)),
});

/** The block with another text; most have nothing else, and a spread costs ten times as much. */
function withText(block: Block, text: SpannedText): Block {
  const { depth, isItem, listNumber, mark, links } = block;
  if (listNumber === undefined && mark === undefined && links === undefined) return { text, depth, isItem };
  return { ...block, text };
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
  return text === block.text ? block : withText(block, text);
}

/** A reference that was read, or escaped, stands for more of the document than its own letters. */
function tellUnknownReferences(text: SpannedText, record: Recorder): void {
  for (const { start, end } of unknownReferencesIn(text.text)) {
    const found = sliceSpanned(text, start, end);
    if (rangeOf(found).length === end - start) record.issue(unknownReference(found.text), found);
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
    en: `A bent spelling (${kind}) was read as “${replacement}”.`,
  },
  found,
  expected: replacement,
});
