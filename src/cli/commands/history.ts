import type { RunCommand } from '../arguments/command.js';
import { problemOf } from '../input/bytes-of.js';
import { foundDocuments } from '../input/found-documents.js';
import { isProblem, problem } from '../problem.js';
import { sessionOf } from '../session.js';
import { showHistory } from '../show/show-history.js';

/** Shows every item through the reports of several years. */
export const runHistory: RunCommand = async (task, given) => {
  const session = await sessionOf(task, given);
  if (isProblem(session)) return session;
  const documents = await foundDocuments(task.words, session);
  if (documents === undefined) return 2;
  const undated = documents.find(({ report }) => report.fiscalYear === undefined);
  if (undated !== undefined) return problemOf(undated.document, noYear);
  if (documents.length < 2) return tooFew;
  showHistory(
    documents.map(({ report }) => report),
    session.terminal,
  );
  return 0;
};

const noYear = problem('รายงานไม่ระบุปีงบประมาณ', 'the report names no fiscal year');

const tooFew = problem('history ต้องมีรายงานอย่างน้อยสองฉบับ', 'history takes two or more reports');
