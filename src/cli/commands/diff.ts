import { diffReports } from '../../diff/diff-reports.js';
import type { RunCommand } from '../arguments/command.js';
import { foundDocuments } from '../input/found-documents.js';
import { oneLanguage } from '../language.js';
import { diffForms } from '../output/forms.js';
import { isOpened, openOutput } from '../output/open-output.js';
import { isProblem, problem } from '../problem.js';
import { sessionOf } from '../session.js';
import { showDiff } from '../show/show-diff.js';

/** Shows what changed between two reports, or writes it in the form asked for. */
export const runDiff: RunCommand = async (task, given) => {
  const session = await sessionOf(task, given);
  if (isProblem(session)) return session;
  const { terminal } = session;
  const write = diffForms.get(task.given.output?.at(-1) ?? 'text');
  if (write === undefined && task.given.into !== undefined) return textInto;
  const [before, after, ...more] = (await foundDocuments(task.words, session)) ?? [];
  if (before === undefined) return 2;
  // a file beside itself is one document to read
  const sameTwice = task.words[0] === task.words[1] ? before : undefined;
  const second = after ?? sameTwice;
  if (second === undefined || more.length > 0) return notTwo;
  const diff = diffReports(before.report, second.report);
  if (write === undefined) {
    showDiff(diff, terminal);
    return 0;
  }
  const output = openOutput(session);
  if (!isOpened(output)) return output;
  const language = oneLanguage(terminal.language ?? 'both');
  output.write(write(diff, { report: second.report, language }).replace(/\n$/, ''));
  return output.keep() ?? 0;
};

const textInto = problem(
  '--into ใช้คู่กับ --output html, markdown หรือ json',
  '--into goes with --output html, markdown or json',
);

const notTwo = problem('diff เปรียบเทียบสองไฟล์ ไม่ใช่โฟลเดอร์', 'diff compares two files, not folders');
