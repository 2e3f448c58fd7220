import { run } from './run.js';
import { coloursOf } from './terminal.js';

process.exitCode = run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  columns: process.stdout.columns ?? 100,
  colours: coloursOf(),
});
