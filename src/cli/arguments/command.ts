import type { Bilingual } from '../../thai/issue.js';
import type { ExitCode } from '../exit-code.js';
import type { Problem } from '../problem.js';
import type { Terminal } from '../terminal/terminal.js';
import type { GivenOptions, OptionName } from './option-table.js';

/** What the command line asks for. */
export interface Task {
  readonly command: CommandEntry;
  /** What stands behind the command and is no option: files, a format, a code. */
  readonly words: readonly string[];
  readonly given: GivenOptions;
}

/** Does a task, or says in a sentence why it cannot; everything else it says goes to the terminal. */
export type RunCommand = (task: Task, terminal: Terminal) => Promise<ExitCode | Problem>;

/** A command, as help and completions show it. */
export interface CommandEntry {
  readonly name: string;
  /** The words behind it, as help names them: `BEFORE AFTER`. */
  readonly words: string;
  /** How many words it takes; no limit above where the second is absent. */
  readonly count: readonly [least: number, most?: number];
  readonly means: Bilingual;
  /** Its own options, beside the common ones. */
  readonly options: readonly OptionName[];
  /** The values of `--output`, or of `--to`. */
  readonly forms?: readonly string[];
  /** What its first word may be. */
  readonly firstWords?: readonly string[];
  readonly examples: readonly CommandExample[];
  /** Loads what runs it, so that no command waits for the code of another. */
  readonly load: () => Promise<RunCommand>;
}

/** A line to type, and what it does. */
interface CommandExample {
  readonly line: string;
  readonly means: Bilingual;
}
