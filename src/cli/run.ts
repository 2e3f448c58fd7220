import { checkReport } from '../check/check-report.js';
import { diffReports } from '../diff/diff-reports.js';
import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { writeReportJson } from '../write/write-text.js';
import { fixedReport } from './commands/fixed-report.js';
import { showDiff } from './commands/show-diff.js';
import { showHistory } from './commands/show-history.js';
import { showIssues, withSource } from './commands/show-issues.js';
import { showReport } from './commands/show-report.js';
import { diffForms, issueForms, reportForms } from './forms.js';
import { type Problem, type ReadFile, readFile } from './read-file.js';
import { help, type Task, taskOf } from './task.js';
import type { Terminal } from './terminal/terminal.js';

/** How the program ends: all well, errors were found in the report, or it could not do what was asked. */
export type ExitCode = 0 | 1 | 2;

/** Does what the arguments ask; everything it says goes to the terminal given. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const task = taskOf(args);
  if ('problem' in task) return fail(terminal, task);
  const files: FoundReport[] = [];
  for (const file of task.files) {
    const found = await readFile(file);
    if ('problem' in found) return fail(terminal, found);
    const report = found.reading.value;
    if (report === undefined) return fail(terminal, { problem: `${file}: ${whyNothing(found.reading)}` });
    files.push({ ...found, file, report });
  }
  const [first, second] = files;
  if (first === undefined) terminal.out(help);
  else if (task.command === 'diff' && second !== undefined) compare(first, second, task, terminal);
  else if (task.command === 'history') return follow(files, terminal);
  else if (task.command === 'read' || task.command === 'write') write(first, task, terminal);
  else return check(first, task, terminal);
  return 0;
}

/** A file in which a report was found. */
interface FoundReport extends ReadFile {
  readonly file: string;
  readonly report: Report;
}

function compare(before: FoundReport, after: FoundReport, { form }: Task, terminal: Terminal): void {
  const diff = diffReports(before.report, after.report);
  const writeDiff = diffForms.get(form);
  if (writeDiff === undefined) showDiff(diff, terminal);
  else print(writeDiff(diff), terminal);
}

function follow(files: readonly FoundReport[], terminal: Terminal): ExitCode {
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

function write({ report }: FoundReport, { form, fixes }: Task, terminal: Terminal): void {
  const writeReport = reportForms.get(form) ?? writeReportJson;
  if (!fixes) {
    print(writeReport(report), terminal);
    return;
  }
  const fixed = fixedReport(report);
  terminal.error(`thai-ita: findings mended: ${fixed.count} · แก้แล้ว ${fixed.count} ข้อ`);
  print(writeReport(fixed.report), terminal);
}

/** Shows or writes what was found, with the report before it where it is asked for. */
function check({ file, report, reading, text }: FoundReport, { command, form }: Task, terminal: Terminal): ExitCode {
  const issues = [...reading.issues, ...checkReport(report)];
  const writeIssues = issueForms.get(form);
  if (writeIssues === undefined) {
    if (command === 'show') {
      showReport(report, terminal);
      terminal.out('');
    }
    showIssues(issues, reading, terminal, text);
  } else {
    const placed = issues.map((issue) => withSource(issue, reading.places));
    print(writeIssues(placed, { document: file }), terminal);
  }
  return command === 'check' && issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A whole text; the terminal ends its last line. */
const print = (text: string, { out }: Terminal): void => out(text.replace(/\n$/, ''));

function fail(terminal: Terminal, { problem }: Problem): 2 {
  terminal.error(`thai-ita: ${problem}`);
  return 2;
}

const whyNothing = (reading: Reading<Report>): string => {
  const error = reading.issues.find(({ severity }) => severity === 'error');
  return error === undefined ? 'no report was found' : `${error.message.en} · ${error.message.th}`;
};
