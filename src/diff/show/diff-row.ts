import type { Bilingual } from '../../thai/issue.js';
import type { Change, DiffSide, ReportDiff } from '../change.js';
import { describeChange } from '../describe/describe-change.js';
import { diffText, type TextPiece } from '../describe/diff-text.js';
import { fieldLine } from '../describe/field-words.js';

/** A change as a page shows it. */
export interface DiffRow {
  readonly change: Change;
  readonly sentence: Bilingual;
  /** Text before and after, in pieces. */
  readonly pieces: readonly TextPiece[];
  /** Fields that differ, each in a line. */
  readonly fields: readonly string[];
}

/** The changes of a diff as a list shows them; items whose years alone advanced are only counted. */
export const rowsOf = ({ changes }: ReportDiff): readonly DiffRow[] =>
  changes
    .filter((change) => !isOfYearsAlone(change))
    .map((change) => ({
      change,
      sentence: describeChange(change),
      pieces: piecesOf(change),
      fields: (change.fields ?? []).map((field) => fieldLine(field)),
    }));

/** How many changes of each kind there are, in one line. */
export function countsOf({ changes, summary }: ReportDiff): Bilingual {
  const years = changes.filter(isOfYearsAlone).length;
  const { added, removed, changed, split, merged, unchanged } = summary;
  return {
    th: `เพิ่ม ${added} · ตัดออก ${removed} · เปลี่ยน ${changed} (เฉพาะปี ${years}) · แยก ${split} · รวม ${merged} · คงเดิม ${unchanged}`,
    en: `${added} added · ${removed} removed · ${changed} changed (${years} only in their years) · ${split} split · ${merged} merged · ${unchanged} unchanged`,
  };
}

const isOfYearsAlone = ({ aspects }: Change): boolean => aspects.join() === 'rolled-over';

/** The year of a side as a page shows it; ? where the report names none. */
export const yearText = ({ fiscalYear }: DiffSide): string => (fiscalYear === undefined ? '?' : `${fiscalYear}`);

/** Both texts of a change in pieces: what was split or merged beside its parts together. */
export function piecesOf({ kind, before, after, parts = [] }: Change): readonly TextPiece[] {
  const joined = parts.map(({ text }) => text).join(' ');
  if (kind === 'split') return diffText(before?.text ?? '', joined);
  return kind === 'merged' ? diffText(joined, after?.text ?? '') : diffText(before?.text ?? '', after?.text ?? '');
}
