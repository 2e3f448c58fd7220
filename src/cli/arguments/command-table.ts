import type { CommandEntry } from './command.js';
import { listCommands } from './list-commands.js';
import { reportCommands } from './report-commands.js';

/** Every command, in the order of help. */
export const commandTable: readonly CommandEntry[] = [...reportCommands, ...listCommands];

/** The commands by name. */
export const findCommand = (name: string): CommandEntry | undefined =>
  commandTable.find((command) => command.name === name);
