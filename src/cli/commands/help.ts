import { readFileSync } from 'node:fs';
import type { RunCommand } from '../arguments/command.js';
import { commandTable, findCommand } from '../arguments/command-table.js';
import { didYouMean } from '../arguments/did-you-mean.js';
import { commandHelp, programHelp } from '../help/help-text.js';
import { packageFile } from '../package-file.js';
import { problem } from '../problem.js';

/** Prints how the program or one of its commands is used, or its version. */
export const runHelp: RunCommand = async ({ words: [name], given }, terminal) => {
  if (given.version !== undefined) {
    terminal.out((JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version);
    return 0;
  }
  const command = name === undefined ? undefined : findCommand(name);
  if (name !== undefined && command === undefined) {
    const { th, en } = didYouMean(
      name,
      commandTable.map((each) => each.name),
    );
    return problem(`ไม่มีคำสั่ง “${name}”${th}`, `there is no command “${name}”${en}`);
  }
  const lines = command === undefined ? programHelp(terminal) : commandHelp(command, terminal);
  for (const line of lines) terminal.out(line);
  return 0;
};
