import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { runCheck } from './commands/check.js';
import { runDiff } from './commands/diff.js';
import type { FoundReport } from './commands/found-report.js';
import { runHistory } from './commands/history.js';
import { runWrite } from './commands/write.js';
import type { ExitCode } from './exit-code.js';
import { fail } from './fail.js';
import { readFile } from './read-file.js';
import { help, taskOf } from './task.js';
import { inertLine } from './terminal/inert-line.js';
import type { Terminal } from './terminal/terminal.js';

/** Does what the arguments ask; everything it says goes to the terminal given. */
export async function run(args: readonly string[], given: Terminal): Promise<ExitCode> {
  const terminal = inertTerminal(given);
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
  else if (task.command === 'diff' && second !== undefined) runDiff(first, second, task, terminal);
  else if (task.command === 'history') return runHistory(files, terminal);
  else if (task.command === 'read' || task.command === 'write') runWrite(first, task, terminal);
  else return runCheck(first, task, terminal);
  return 0;
}

/** A terminal that nothing in a report, or in the name of a file, can steer. */
const inertTerminal = (terminal: Terminal): Terminal => ({
  ...terminal,
  out: (line) => terminal.out(inertLine(line)),
  error: (line) => terminal.error(inertLine(line)),
  document: terminal.document ?? terminal.out,
});

const whyNothing = (reading: Reading<Report>): string => {
  const error = reading.issues.find(({ severity }) => severity === 'error');
  return error === undefined ? 'no report was found' : `${error.message.en} · ${error.message.th}`;
};
