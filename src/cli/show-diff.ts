import type { Change } from '../diff/change.js';
import { describeChange } from '../diff/describe-change.js';
import { diffReports } from '../diff/diff-reports.js';
import type { Report } from '../model/report.js';
import type { Terminal } from './terminal.js';
import { wrapped } from './wrap.js';

const signs: Readonly<Record<Change['kind'], string>> = {
  added: '+',
  removed: '−',
  changed: '~',
  split: '<',
  merged: '>',
};

/** What changed between two reports, a sentence a change with the text below it. */
export function showDiff(before: Report, after: Report, terminal: Terminal): void {
  const { out, colours, columns } = terminal;
  const { changes, summary } = diffReports(before, after);
  const paint = {
    added: colours.green,
    removed: colours.red,
    changed: colours.yellow,
    split: colours.yellow,
    merged: colours.yellow,
  };
  const rolledOver = changes.filter(({ aspects }) => aspects.length === 1 && aspects[0] === 'rolled-over');
  out(
    colours.bold(
      `${before.fiscalYear} → ${after.fiscalYear}: ${summary.added} เพิ่ม added · ${summary.removed} ตัดออก removed · ${summary.changed} เปลี่ยน changed · ${summary.unchanged} คงเดิม unchanged`,
    ),
  );
  for (const change of changes) {
    if (rolledOver.includes(change)) continue;
    const { th, en } = describeChange(change);
    out(paint[change.kind](`${signs[change.kind]} ${th}`));
    out(`  ${colours.dim(en)}`);
    if (change.what === 'report') continue;
    const { before: from, after: to } = change;
    if (from !== undefined && from.text !== to?.text) show('−', from.text, colours.red);
    if (to !== undefined) show(from?.text === to.text ? ' ' : '+', to.text, colours.green);
  }
  if (rolledOver.length > 0) {
    out(
      colours.dim(
        `~ ${rolledOver.length} รายการเปลี่ยนเฉพาะปี · ${rolledOver.length} items only had their years advanced`,
      ),
    );
  }
  function show(sign: string, text: string, colour: (text: string) => string): void {
    for (const [at, line] of wrapped(text, columns - 6).entries())
      out(`    ${colour(`${at === 0 ? sign : ' '} ${line}`)}`);
  }
}
