import { once } from 'node:events';
import { languageOf } from './language.js';
import { dropTemporaries } from './output/fresh-file.js';
import { run } from './run.js';
import { coloursOf, hasColours } from './terminal/colours.js';
import { inertLine } from './terminal/inert-line.js';

const { argv, env, stdin, stdout, stderr } = process;

// a reader such as head that has seen enough closes the pipe, and the rest is not wanted; a full disk is told
stdout.on('error', (error: NodeJS.ErrnoException) => {
  dropTemporaries();
  if (error.code === 'EPIPE') process.exit(0);
  stderr.write(`thai-ita: เขียนผลไม่ได้ · cannot write the output (${error.code})\n`);
  process.exit(2);
});
stderr.on('error', () => {});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    dropTemporaries();
    // the cursor that a progress bar hides
    if (stderr.isTTY) stderr.write('\u001b[?25h\n');
    process.kill(process.pid, signal);
  });
}

const out = (line: string): void => void stdout.write(`${line}\n`);
process.exitCode = await run(argv.slice(2), {
  out,
  // a document goes to a file or another program as it is, to a terminal without what could steer it
  document: (text) => out(stdout.isTTY ? inertLine(text) : text),
  error: (line) => void stderr.write(`${line}\n`),
  columns: Math.max(24, stdout.columns || 100),
  colours: coloursOf(hasColours(env, stdout.isTTY === true)),
  language: languageOf(env),
  settled: async () => {
    if (stdout.writableNeedDrain) await once(stdout, 'drain');
  },
  input: stdin,
  ...(stderr.isTTY && { progress: stdout.isTTY ? 'below' : 'beside' }),
});
