import type { Change, ReportDiff } from '../../diff/change.js';
import { countsOf, rowsOf, yearText } from '../../diff/show/diff-row.js';
import { bilingualLines } from '../terminal/bilingual-lines.js';
import type { Terminal } from '../terminal/terminal.js';
import { wrapped } from '../terminal/wrap.js';

const signs: Readonly<Record<Change['kind'], string>> = {
  added: '+',
  removed: '−',
  changed: '~',
  split: '<',
  merged: '>',
};

/** What changed between two reports, a sentence a change with the texts and fields below it. */
export function showDiff(diff: ReportDiff, terminal: Terminal): void {
  const { out, colours, columns } = terminal;
  const rows = rowsOf(diff);
  const counts = countsOf(diff);
  const tell = bilingualLines(terminal);
  const years = `${yearText(diff.before)} → ${yearText(diff.after)}: `;
  tell({ th: years + counts.th, en: (terminal.language === 'en' ? years : '') + counts.en }, colours.bold, '');
  for (const { change, sentence, fields } of rows) {
    const { kind } = change;
    const paint = { added: colours.green, removed: colours.red }[kind as string] ?? colours.yellow;
    tell(sentence, paint, `${signs[kind]} `);
    const [old, fresh] = textsOf(change);
    if (old.join() === fresh.join()) show(' ', old, colours.dim);
    else {
      show('−', old, colours.red);
      show('+', fresh, colours.green);
    }
    show('·', fields, colours.dim);
  }

  function show(sign: string, texts: readonly string[], colour: (text: string) => string): void {
    for (const text of texts) {
      for (const [at, line] of wrapped(text, columns - 6).entries())
        out(`    ${colour(`${at === 0 ? sign : ' '} ${line}`)}`);
    }
  }
}

/** The texts of a change on both sides; those of a split or a merge are several. */
function textsOf({ kind, before, after, parts = [] }: Change): readonly [readonly string[], readonly string[]] {
  const own = (part: Change['before']) => (part === undefined ? [] : [part.text]);
  const many = parts.map(({ text }) => text);
  return [kind === 'merged' ? many : own(before), kind === 'split' ? many : own(after)];
}
