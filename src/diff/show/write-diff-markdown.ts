import { escapeMarkdown } from '../../thai/escape-markdown.js';
import type { ReportDiff } from '../change.js';
import type { TextPiece } from '../describe/diff-text.js';
import { requireDiff } from '../require-diff.js';
import { countsOf, rowsOf, yearText } from './diff-row.js';

/**
 * Writes a diff as Markdown: the counts, then a sentence for each change with what was ~~removed~~ and **added**.
 *
 * @example
 * ```ts
 * import { diffReports, writeDiffMarkdown } from 'thai-ita/diff';
 * const before = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * writeDiffMarkdown(diffReports(before, { ...before, title: 'สรุปผล' })).includes('~~รายงาน~~**สรุป**ผล'); // => true
 * ```
 */
export function writeDiffMarkdown(diff: ReportDiff): string {
  requireDiff('writeDiffMarkdown', diff);
  const counts = countsOf(diff);
  const lines = [
    `# ${escapeMarkdown(diff.after.agency)} ${yearText(diff.before)} → ${yearText(diff.after)}`,
    '',
    `${counts.th}  `,
    counts.en,
    '',
  ];
  for (const { sentence, pieces, fields } of rowsOf(diff)) {
    lines.push(`- ${escapeMarkdown(sentence.th)} · ${escapeMarkdown(sentence.en)}`);
    if (pieces.length > 0) lines.push('', `  ${pieces.map(written).join('')}`, '');
    for (const field of fields) lines.push(`  - ${escapeMarkdown(field)}`);
  }
  return `${lines.join('\n')}\n`;
}

const marks: Readonly<Record<TextPiece['kind'], string>> = { same: '', removed: '~~', added: '**' };

/** A piece between its marks, which must touch the text. */
function written({ kind, text }: TextPiece): string {
  const inner = text.trim();
  if (inner === '') return escapeMarkdown(text);
  const before = text.slice(0, text.indexOf(inner));
  const after = text.slice(before.length + inner.length);
  return `${escapeMarkdown(before)}${marks[kind]}${escapeMarkdown(inner)}${marks[kind]}${escapeMarkdown(after)}`;
}
