import { checkReading } from '../../check/check-reading.js';
import type { ExitCode } from '../exit-code.js';
import { issueForms } from '../forms.js';
import type { Task } from '../task.js';
import { print, type Terminal } from '../terminal/terminal.js';
import type { FoundReport } from './found-report.js';
import { showIssues } from './show-issues.js';
import { showReport } from './show-report.js';

/** Shows or writes what was found, with the report before it where it is asked for. */
export function runCheck(
  { file, report, reading, text }: FoundReport,
  { command, form }: Task,
  terminal: Terminal,
): ExitCode {
  const issues = checkReading(reading);
  const writeIssues = issueForms.get(form);
  if (writeIssues === undefined) {
    if (command === 'show') {
      showReport(report, terminal);
      terminal.out('');
    }
    showIssues(issues, terminal, text);
  } else print(writeIssues(issues, { document: file }), terminal);
  return command === 'check' && issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}
