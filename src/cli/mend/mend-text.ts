import { applyFixes } from '../../check/apply-fixes.js';
import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Issue } from '../../thai/issue.js';
import { applySourceEdits, type SourceEdit, sourceEdits } from './source-edits.js';

/** Rounds after which no rule finds anything more to mend; two mends of one text take two. */
const MOST_ROUNDS = 10;

/** A text and what is read in it. */
export interface ReadText {
  readonly text: string;
  readonly reading: Reading<Report>;
}

/** How a text is read and checked. */
export interface TextReader {
  readonly read: (text: string) => Promise<Reading<Report>>;
  readonly check: (reading: Reading<Report>) => readonly Issue[];
}

/**
 * Mends the text of a document, and nothing else in it: each fix becomes an edit of its text, and holds only when the text then reads
 * as the mended report, to the letter. Gives the text and how many findings were mended.
 */
export async function mendText(given: ReadText, reader: TextReader): Promise<ReadText & { readonly count: number }> {
  let now = given;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text, reading } = now;
    const fixes = reader
      .check(reading)
      .filter(({ fix }) => fix !== undefined)
      .flatMap((issue) => {
        const edits = sourceEdits(issue, text, reading);
        return edits === undefined ? [] : [{ issue, edits }];
      });
    const mended = (await mendedWith(now, fixes, reader)) ?? (await mendedOneByOne(now, fixes, reader));
    if (mended === undefined) break;
    now = mended;
    count += mended.count;
  }
  return { ...now, count };
}

interface SourceFix {
  readonly issue: Issue;
  readonly edits: readonly SourceEdit[];
}

type Mended = ReadText & { readonly count: number };

/** All fixes at once. */
async function mendedWith(
  { text, reading }: ReadText,
  fixes: readonly SourceFix[],
  { read }: TextReader,
): Promise<Mended | undefined> {
  const { value } = reading;
  if (fixes.length === 0 || value === undefined) return undefined;
  const fresh = applySourceEdits(
    text,
    fixes.flatMap(({ edits }) => edits),
  );
  if (fresh === undefined || fresh === text) return undefined;
  const wanted = applyFixes(
    value,
    fixes.map(({ issue }) => issue),
  );
  const again = await read(fresh);
  if (JSON.stringify(again.value) !== JSON.stringify(wanted)) return undefined;
  return { text: fresh, reading: again, count: fixes.length };
}

/** The first fix that holds on its own; the next round finds the others again. */
async function mendedOneByOne(
  now: ReadText,
  fixes: readonly SourceFix[],
  reader: TextReader,
): Promise<Mended | undefined> {
  if (fixes.length < 2) return undefined;
  for (const fix of fixes) {
    const mended = await mendedWith(now, [fix], reader);
    if (mended !== undefined) return mended;
  }
  return undefined;
}
