// The main job on the example reports, or its first half on a file of your own: `npm run demo -- FILE`.
import { run } from '../src/cli/run.js';
import { coloursOf, hasColours } from '../src/cli/terminal/colours.js';
import type { Terminal } from '../src/cli/terminal/terminal.js';

const terminal: Terminal = {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
  columns: process.stdout.columns || 100,
  colours: coloursOf(hasColours(process.env, process.stdout.isTTY === true)),
};
const before = 'examples/reports/thungdokchan-2566.txt';
const after = 'examples/reports/thungdokchan-2567.html';
const files = process.argv.slice(2);

/** One step of the demo, under a heading. */
async function step(heading: string, args: readonly string[]): Promise<void> {
  if (process.exitCode) return;
  terminal.out(`\n${terminal.colours.inverse(` ${heading} `)}\n`);
  process.exitCode = await run(args, terminal);
}

if (files.length > 0) process.exitCode = await run(['show', ...files], terminal);
else {
  await step(`อ่านและตรวจ · read and check: ${before}`, ['show', before]);
  await step(`เปรียบเทียบสองปี · compare two years: ${after}`, ['diff', before, after]);
}
