import { availableParallelism } from 'node:os';
import { pMapIterable } from 'p-map';
import type { Session } from '../session.js';
import { withProgress } from '../terminal/progress.js';
import { complain, type Terminal } from '../terminal/terminal.js';
import type { FoundDocument, LostDocument } from './document.js';
import { findInputs } from './find-inputs.js';
import { readDocument } from './read-document.js';
import { readingThreads } from './reading-threads.js';

/** A document that was read, and the terminal whose lines stand above the progress bar. */
export interface ReadDocument {
  readonly read: FoundDocument | LostDocument;
  readonly terminal: Terminal;
}

/**
 * Reads the documents that words name, in order, each while the next are read; holds no more than a few at a time. What cannot be
 * read is one line.
 */
export async function* readDocuments(
  words: readonly string[],
  { terminal, settings, task }: Session,
): AsyncGenerator<ReadDocument, void, undefined> {
  const inputs = await findInputs(words, settings, task.given['stdin-name']?.at(-1));
  const jobs = Math.max(1, Number(task.given.jobs?.at(-1) ?? availableParallelism()));
  const threads = inputs.length > 1 ? readingThreads(jobs) : undefined;
  const { encoding, columns } = settings;
  const reader = {
    options: { ...(encoding !== undefined && { encoding }), ...(columns !== undefined && { columns }) },
    stdin: terminal.input,
    ...(threads !== undefined && { readElsewhere: threads.read }),
  };
  const progress = await withProgress(terminal, inputs.length);
  const limits = { concurrency: jobs + 1, backpressure: jobs + 2 };
  try {
    for await (const read of pMapIterable(inputs, (input) => readDocument(input, reader), limits)) {
      progress.step();
      if ('lost' in read) complain(read.lost, progress.terminal);
      yield { read, terminal: progress.terminal };
      await terminal.settled?.();
    }
  } finally {
    progress.stop();
    await threads?.end();
  }
}
