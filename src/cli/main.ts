import { run } from './run.js';
import { inertLine } from './terminal/inert-line.js';
import { coloursOf } from './terminal/terminal.js';

// a reader such as head that has seen enough closes the pipe; the rest is not wanted
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const out = (line: string): void => void process.stdout.write(`${line}\n`);
process.exitCode = await run(process.argv.slice(2), {
  out,
  // a document goes to a file or another program as it is, to a terminal without what could steer it
  document: (text) => out(process.stdout.isTTY ? inertLine(text) : text),
  error: (line) => process.stderr.write(`${line}\n`),
  columns: process.stdout.columns ?? 100,
  colours: coloursOf(),
});
