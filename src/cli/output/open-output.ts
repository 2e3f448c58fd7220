import type { Problem } from '../problem.js';
import type { Session } from '../session.js';
import { freshFile } from './fresh-file.js';

/** Where a document goes, a piece a line: into a file of `--into`, or to the output. */
export interface Output {
  readonly write: (line: string) => void;
  readonly keep: () => Problem | undefined;
  readonly drop: () => undefined;
}

/** Opens the file of `--into`, or the output where there is none. */
export function openOutput({ task, terminal }: Session): Output | Problem {
  const path = task.given.into?.at(-1);
  const { out, document = out } = terminal;
  if (path === undefined) return { write: document, keep: () => undefined, drop: () => undefined };
  const file = freshFile(path, { replaces: task.given.force !== undefined });
  if ('problem' in file) return file;
  return {
    write: (line) => file.write(`${line}\n`),
    keep: file.keep,
    drop: () => file.drop() as undefined,
  };
}

/** Whether the output could be opened. */
export const isOpened = (output: Output | Problem): output is Output => !('problem' in output);
