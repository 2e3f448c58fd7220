import { diffReports } from '../../diff/diff-reports.js';
import { diffForms } from '../forms.js';
import type { Task } from '../task.js';
import { print, type Terminal } from '../terminal/terminal.js';
import type { FoundReport } from './found-report.js';
import { showDiff } from './show-diff.js';

/** Shows what changed between two reports, or writes it in the form asked for. */
export function runDiff(before: FoundReport, after: FoundReport, { form }: Task, terminal: Terminal): void {
  const diff = diffReports(before.report, after.report);
  const writeDiff = diffForms.get(form);
  if (writeDiff === undefined) showDiff(diff, terminal);
  else print(writeDiff(diff), terminal);
}
