import { historyOf, type Thread } from '../../diff/history-of.js';
import type { Report } from '../../model/report.js';
import type { Bilingual } from '../../thai/issue.js';
import { drawTable } from '../terminal/draw-table.js';
import { say, type Terminal } from '../terminal/terminal.js';

/** A table of one agency's reports: a row for each measure and item, a column for each year. */
export function showHistory(reports: readonly Report[], terminal: Terminal): void {
  const years = [...new Set(reports.flatMap(({ fiscalYear }) => fiscalYear ?? []))].sort((left, right) => left - right);
  const columns = [
    { heading: say({ th: 'ข้อความล่าสุด', en: 'latest text' }, terminal), share: 1 },
    ...years.map((year) => ({ heading: `${year}`, width: 6 })),
  ];
  const rows = historyOf(reports).map((thread) => [
    [
      thread.what === 'measure'
        ? `${say({ th: 'มาตรการ', en: 'measure' }, terminal)} ${textOf(thread)}`
        : textOf(thread),
    ],
    ...years.map((year) => [signOf(thread, year)]),
  ]);
  for (const line of drawTable(columns, rows, terminal)) terminal.out(line);
  terminal.out(terminal.colours.dim(say(legend, terminal)));
}

const legend: Bilingual = {
  th: '+ ใหม่, ~ แก้ไข, = คงเดิมหรือเลื่อนเพียงปี, − ไม่มีแล้ว',
  en: '+ new, ~ changed, = the same or only its years advanced, − gone',
};

const textOf = ({ steps }: Thread): string => steps.at(-1)?.text ?? '';

/** What became of a thread in the report of a year. */
function signOf({ firstSeen, lastSeen, changedIn }: Thread, year: number): string {
  if (year < firstSeen) return '';
  if (year > lastSeen) return '−';
  if (year === firstSeen) return '+';
  return changedIn.includes(year) ? '~' : '=';
}
