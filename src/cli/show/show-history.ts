import { historyOf, type Thread } from '../../diff/history-of.js';
import type { Report } from '../../model/report.js';
import { drawTable } from '../terminal/draw-table.js';
import type { Terminal } from '../terminal/terminal.js';

/** A table of one agency's reports: a row for each measure and item, a column for each year. */
export function showHistory(reports: readonly Report[], terminal: Terminal): void {
  const years = [...new Set(reports.flatMap(({ fiscalYear }) => fiscalYear ?? []))].sort((left, right) => left - right);
  const columns = [
    { heading: 'ข้อความล่าสุด latest text', share: 1 },
    ...years.map((year) => ({ heading: `${year}`, width: 6 })),
  ];
  const rows = historyOf(reports).map((thread) => [
    [thread.what === 'measure' ? `มาตรการ ${textOf(thread)}` : textOf(thread)],
    ...years.map((year) => [signOf(thread, year)]),
  ]);
  for (const line of drawTable(columns, rows, terminal)) terminal.out(line);
  terminal.out(terminal.colours.dim('+ ใหม่ new · ~ แก้ไข changed · = คงเดิม or only its years advanced · − ไม่มีแล้ว gone'));
}

const textOf = ({ steps }: Thread): string => steps.at(-1)?.text ?? '';

/** What became of a thread in the report of a year. */
function signOf({ firstSeen, lastSeen, changedIn }: Thread, year: number): string {
  if (year < firstSeen) return '';
  if (year > lastSeen) return '−';
  if (year === firstSeen) return '+';
  return changedIn.includes(year) ? '~' : '=';
}
