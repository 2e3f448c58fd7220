import { run } from './run.js';
import { coloursOf } from './terminal/terminal.js';

// a reader such as head that has seen enough closes the pipe; the rest is not wanted
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  columns: process.stdout.columns ?? 100,
  colours: coloursOf(),
});
