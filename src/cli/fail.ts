import type { Problem } from './read-file.js';
import type { Terminal } from './terminal/terminal.js';

/** Says why it could not do what was asked. */
export function fail(terminal: Terminal, { problem }: Problem): 2 {
  terminal.error(`thai-ita: ${problem}`);
  return 2;
}
