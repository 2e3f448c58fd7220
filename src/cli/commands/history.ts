import type { ExitCode } from '../exit-code.js';
import { fail } from '../fail.js';
import type { Terminal } from '../terminal/terminal.js';
import type { FoundReport } from './found-report.js';
import { showHistory } from './show-history.js';

/** Shows every item through the reports of several years. */
export function runHistory(files: readonly FoundReport[], terminal: Terminal): ExitCode {
  const undated = files.find(({ report }) => report.fiscalYear === undefined);
  if (undated !== undefined) {
    return fail(terminal, { problem: `${undated.file}: the report names no fiscal year · รายงานไม่ระบุปีงบประมาณ` });
  }
  showHistory(
    files.map(({ report }) => report),
    terminal,
  );
  return 0;
}
