import { stat } from 'node:fs/promises';
import { isDynamicPattern } from 'tinyglobby';
import { writeReportJson } from '../../write/write-text.js';
import type { RunCommand } from '../arguments/command.js';
import { forEachDocument } from '../input/for-each-document.js';
import { fixedReport } from '../mend/fixed-report.js';
import { isOpened, openOutput } from '../output/open-output.js';
import { isProblem } from '../problem.js';
import { sessionOf } from '../session.js';

/** Prints reports as JSON: one as it is, several as lines of `{ document, report }`, or as a list where that is asked for. */
export const runRead: RunCommand = async (task, given) => {
  const session = await sessionOf(task, given);
  if (isProblem(session)) return session;
  const output = openOutput(session);
  if (!isOpened(output)) return output;
  const form = task.given.output?.at(-1);
  const isOne = task.words.length === 1 && (await namesOne(task.words[0] ?? ''));
  const isList = form === 'json' && !isOne;
  const isLines = form === 'jsonl' || (form === undefined && !isOne);
  let count = 0;
  const code = await forEachDocument(task.words, session, {
    found: ({ document, report: read }, above) => {
      const report = task.given.fix === undefined ? read : fixedReport(read, session.settings, above).report;
      const entry = JSON.stringify({ document, report });
      if (isLines) output.write(entry);
      else if (isList) output.write(`${count === 0 ? '[' : ','}${entry}`);
      else output.write(writeReportJson(report).trimEnd());
      count += 1;
    },
  });
  if (isList) output.write(count === 0 ? '[]' : ']');
  return (count === 0 && !isList ? output.drop() : output.keep()) ?? code;
};

/** Whether a word names one document, and not a folder or a pattern. */
async function namesOne(word: string): Promise<boolean> {
  const stats = await stat(word).catch(() => undefined);
  return stats === undefined ? word === '-' || !isDynamicPattern(word) : !stats.isDirectory();
}
