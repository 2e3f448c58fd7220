import type { ExitCode } from '../exit-code.js';
import type { Session } from '../session.js';
import type { Terminal } from '../terminal/terminal.js';
import type { FoundDocument, LostDocument } from './document.js';
import { readDocuments } from './read-documents.js';

/** What is done with each document. */
interface Visitor {
  /** Gives false where something that was asked for could not be done. */
  readonly found: (document: FoundDocument, terminal: Terminal) => unknown;
  /** What is done beside saying why. */
  readonly lost?: (document: LostDocument) => void;
}

/** Hands over each document that words name, in order; one that could not be read, or dealt with, makes the exit code 2. */
export async function forEachDocument(
  words: readonly string[],
  session: Session,
  { found, lost }: Visitor,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const { read, terminal } of readDocuments(words, session)) {
    if ('lost' in read) {
      code = 2;
      lost?.(read);
    } else if ((await found(read, terminal)) === false) code = 2;
  }
  return code;
}
