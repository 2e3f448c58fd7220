import type { Issue } from '../../thai/issue.js';
import { findDamage } from '../../thai/text/damage.js';
import { type Repair, repairThai } from '../../thai/text/normalize.js';
import type { Block, Part } from '../document.js';
import { unknownReferencesIn } from '../formats/html/character-references.js';
import { damagedText, unknownReference } from '../read-issues.js';
import { hasSuspect, isEven, type TextIndex } from '../text-index.js';
import type { Recorder } from './recorder.js';
import { replaceSpanned, type SpannedText, sliceSpanned, trimSpanned } from './spanned-text.js';

/** Does the safe repairs in each part, each of them noted with its place in the document, where that is a text with an index. */
export function repairer(index: TextIndex | undefined, record: Recorder): (part: Part) => Part {
  const repaired = (block: Block): Block => {
    const { text, spans, offset, length } = block.text;
    // a text that is not in the document as it stands is gone over by itself
    const isIndexed = index !== undefined && spans === undefined;
    const mayBeOdd = isIndexed ? index.isSuspect(offset, length) : hasSuspect(text);
    const fine = mayBeOdd ? repairBlock(block, record) : block;
    if (!isEven(index, block.text) && fine.text.text.includes('&')) tellUnknownReferences(fine.text, record);
    return fine;
  };
  return (part) => {
    if (part.kind !== 'row') {
      const block = repaired(part.block);
      return block === part.block ? part : { ...part, block };
    }
    const cells = changed(part.cells, (cell) => {
      const blocks = changed(cell.blocks, repaired);
      return blocks === cell.blocks ? cell : { ...cell, blocks };
    });
    return cells === part.cells ? part : { ...part, cells };
  };
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
    en: `A bent spelling (${kind}) was read as “${replacement}”.`,
  },
  found,
  expected: replacement,
});
