import { escapeHtml } from '../../thai/escape-html.js';
import type { Bilingual } from '../../thai/issue.js';
import type { ReportDiff } from '../change.js';
import type { TextPiece } from '../describe/diff-text.js';
import { requireDiff } from '../require-diff.js';
import { DIFF_PAGE_STYLE } from './diff-page-style.js';
import { type DiffRow, rowsOf, yearText } from './diff-row.js';

/**
 * Writes a diff as an HTML page that needs nothing else: the counts, then each change with both texts, side by side
 * where there is room. What was removed and added is marked by signs as well as colours; safe whatever the texts hold.
 *
 * @example
 * ```ts
 * import { diffReports, writeDiffHtml } from 'thai-ita/diff';
 * const before = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * writeDiffHtml(diffReports(before, { ...before, title: 'สรุปผล' })).includes('<ins>สรุป</ins>ผล'); // => true
 * ```
 */
export function writeDiffHtml(diff: ReportDiff): string {
  requireDiff('writeDiffHtml', diff);
  const { rows, counts } = rowsOf(diff);
  const title = escapeHtml(`${diff.after.agency} ${yearText(diff.before)} → ${yearText(diff.after)}`);
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${DIFF_PAGE_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${both(counts, 'p')}${rows.map((row) => articleOf(row, diff)).join('\n')}
</body>
</html>
`;
}

function articleOf({ change, sentence, pieces, fields }: DiffRow, diff: ReportDiff): string {
  // a text that is the same on both sides is shown once
  const isSame = pieces.every(({ kind, textAfter }) => kind === 'same' && textAfter === undefined);
  const sides = [
    change.kind === 'added' || isSame ? '' : sideOf(yearText(diff.before), pieces, 'removed'),
    change.kind === 'removed' ? '' : sideOf(yearText(diff.after), pieces, 'added'),
  ];
  const list = fields.map((field) => `<li>${escapeHtml(field)}</li>`).join('');
  return `<article class="${change.kind}">
${both(sentence, 'h2')}<div class="sides">${sides.join('')}</div>${list && `<ul>${list}</ul>`}
</article>`;
}

/** Thai in an element, English below it. */
const both = ({ th, en }: Bilingual, tag: string): string =>
  `<${tag}>${escapeHtml(th)}</${tag}>\n<p lang="en">${escapeHtml(en)}</p>\n`;

function sideOf(year: string, pieces: readonly TextPiece[], own: 'removed' | 'added'): string {
  const tag = own === 'removed' ? 'del' : 'ins';
  const shown = pieces.map(({ kind, text, textAfter }) => {
    if (kind === 'same') return escapeHtml(own === 'added' ? (textAfter ?? text) : text);
    // the space behind a word stays outside its marks
    const word = text.trimEnd();
    return kind === own ? `<${tag}>${escapeHtml(word)}</${tag}>${text.slice(word.length)}` : '';
  });
  return `<div><h3>${year}</h3><p>${shown.join('')}</p></div>`;
}
