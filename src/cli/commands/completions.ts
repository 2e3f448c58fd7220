import type { RunCommand } from '../arguments/command.js';
import { commandTable } from '../arguments/command-table.js';
import { bashCompletions } from '../help/bash-completions.js';
import { fishCompletions } from '../help/fish-completions.js';
import { zshCompletions } from '../help/zsh-completions.js';

const shells: Readonly<Record<string, (commands: typeof commandTable) => string>> = {
  bash: bashCompletions,
  zsh: zshCompletions,
  fish: fishCompletions,
};

/** Prints what makes a shell complete commands, options and their values. */
export const runCompletions: RunCommand = async ({ words: [shell = ''] }, { out }) => {
  out(shells[shell]?.(commandTable).trimEnd() ?? '');
  return 0;
};
