import type { RunCommand } from '../arguments/command.js';
import { problemOf } from '../input/bytes-of.js';
import { foundDocuments } from '../input/found-documents.js';
import { oneLanguage } from '../language.js';
import { historyForms } from '../output/forms.js';
import { isOpened, openOutput } from '../output/open-output.js';
import { isProblem, problem } from '../problem.js';
import { sessionOf } from '../session.js';
import { showHistory } from '../show/show-history.js';

/** Shows every item through the reports of several years, or writes a page of them. */
export const runHistory: RunCommand = async (task, given) => {
  const session = await sessionOf(task, given);
  if (isProblem(session)) return session;
  const form = task.given.output?.at(-1) ?? 'text';
  if (!historyForms.has(form) && task.given.into !== undefined) return textInto;
  const documents = await foundDocuments(task.words, session);
  if (documents === undefined) return 2;
  const undated = documents.find(({ report }) => report.fiscalYear === undefined);
  if (undated !== undefined) return problemOf(undated.document, noYear);
  if (documents.length < 2) return tooFew;
  const reports = documents.map(({ report }) => report);
  const write = historyForms.get(form);
  if (write === undefined) {
    showHistory(reports, session.terminal);
    return 0;
  }
  const output = openOutput(session);
  if (!isOpened(output)) return output;
  output.write(write(reports, { language: oneLanguage(session.terminal.language ?? 'both') }).replace(/\n$/, ''));
  return output.keep() ?? 0;
};

const textInto = problem('--into ใช้คู่กับ --output html', '--into goes with --output html');

const noYear = problem('รายงานไม่ระบุปีงบประมาณ', 'the report names no fiscal year');

const tooFew = problem('history ต้องมีรายงานอย่างน้อยสองฉบับ', 'history takes two or more reports');
