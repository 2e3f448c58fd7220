import { cwd } from 'node:process';
import type { Task } from './arguments/command.js';
import { isProblem, type Problem } from './problem.js';
import { type Settings, settingsOf } from './settings/settings-of.js';
import type { Terminal } from './terminal/terminal.js';

/** A task with its settings. */
export interface Session {
  readonly task: Task;
  readonly settings: Settings;
  /** Speaks the language of the option, else of the settings, else of the environment. */
  readonly terminal: Terminal;
}

/** The session of a task that reads reports, or what is wrong about its settings. */
export async function sessionOf(task: Task, terminal: Terminal): Promise<Session | Problem> {
  const settings = await settingsOf(task.given, cwd());
  if (isProblem(settings)) return settings;
  const isChosen = task.given.lang !== undefined || settings.language === undefined;
  return { task, settings, terminal: isChosen ? terminal : ({ ...terminal, language: settings.language } as Terminal) };
}
