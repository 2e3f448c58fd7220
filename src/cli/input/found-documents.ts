import type { Session } from '../session.js';
import type { FoundDocument } from './document.js';
import { forEachDocument } from './for-each-document.js';

/** The documents of words, all of them, or undefined where one could not be read: for commands that need them together. */
export async function foundDocuments(
  words: readonly string[],
  session: Session,
): Promise<readonly FoundDocument[] | undefined> {
  const documents: FoundDocument[] = [];
  const code = await forEachDocument(words, session, { found: (document) => documents.push(document) });
  return code === 0 ? documents : undefined;
}
