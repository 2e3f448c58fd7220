import { taskOf } from './arguments/task-of.js';
import type { ExitCode } from './exit-code.js';
import type { Language } from './language.js';
import { isProblem } from './problem.js';
import { coloursOf } from './terminal/colours.js';
import { inertLine } from './terminal/inert-line.js';
import { complain, type Terminal } from './terminal/terminal.js';

/** Does what the arguments ask; everything it says goes to the terminal given. */
export async function run(args: readonly string[], given: Terminal): Promise<ExitCode> {
  const terminal = inertTerminal(given);
  const task = taskOf(args);
  if (isProblem(task)) {
    complain(task, terminal);
    return 2;
  }
  const { lang, color, 'no-color': noColor } = task.given;
  const isPainted = noColor === undefined ? color && true : false;
  const chosen: Terminal = {
    ...terminal,
    ...(lang !== undefined && { language: lang.at(-1) as Language }),
    ...(isPainted !== undefined && { colours: coloursOf(isPainted) }),
  };
  const runCommand = await task.command.load();
  const end = await runCommand(task, chosen);
  if (!isProblem(end)) return end;
  complain(end, chosen);
  return 2;
}

/** A terminal that nothing in a report, or in the name of a file, can steer. */
const inertTerminal = (terminal: Terminal): Terminal => ({
  ...terminal,
  out: (line) => terminal.out(inertLine(line)),
  error: (line) => terminal.error(inertLine(line)),
  document: terminal.document ?? terminal.out,
});
