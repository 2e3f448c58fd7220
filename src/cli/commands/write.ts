import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Report } from '../../model/report.js';
import type { RunCommand } from '../arguments/command.js';
import type { ExitCode } from '../exit-code.js';
import { findInputs } from '../input/find-inputs.js';
import { forEachDocument } from '../input/for-each-document.js';
import { fixedReport } from '../mend/fixed-report.js';
import { reportForms } from '../output/forms.js';
import { putFile } from '../output/fresh-file.js';
import { isProblem, type Problem, problem } from '../problem.js';
import { type Session, sessionOf } from '../session.js';
import { complain, print } from '../terminal/terminal.js';

/** Writes reports in another form, mended first where that is asked for: one to the output or a file, several into a folder. */
export const runWrite: RunCommand = async (task, given) => {
  const session = await sessionOf(task, given);
  if (isProblem(session)) return session;
  const [form = '', ...words] = task.words;
  const isMany = (await findInputs(words, session.settings)).length > 1;
  const into = task.given.into?.at(-1);
  if (isMany && into === undefined) return noFolder;
  const isFolder = into !== undefined && (isMany || /[\\/]$/.test(into) || (await isDirectory(into)));
  let failed: ExitCode = 0;
  const code = await forEachDocument(words, session, {
    found: ({ name, report }, terminal) => {
      const text = writtenReport(report, form, session);
      const target = isFolder ? join(into, `${withoutEnding(name)}.${endings[form] ?? form}`) : into;
      const lost = target === undefined ? print(text, terminal) : put(target, text, session);
      if (lost === undefined) return;
      complain(lost, terminal);
      failed = 2;
    },
  });
  return failed === 0 ? code : failed;
};

const noFolder = problem(
  'หลายไฟล์ต้องระบุโฟลเดอร์ที่จะเขียนลง: --into โฟลเดอร์/',
  'several files need a folder to be written into: --into FOLDER/',
);

const endings: Readonly<Record<string, string>> = { markdown: 'md' };

function writtenReport(report: Report, form: string, { task, settings, terminal }: Session): string {
  const whole = task.given.fix === undefined ? report : fixedReport(report, settings, terminal).report;
  return reportForms.get(form)?.(whole) ?? '';
}

const put = (path: string, text: string, { task }: Session): Problem | undefined =>
  putFile(path, text, { replaces: task.given.force !== undefined });

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length);

const isDirectory = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true;
