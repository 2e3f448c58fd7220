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
  if (form === 'docx' && into === undefined) return noFile;
  const isFolder = into !== undefined && (isMany || /[\\/]$/.test(into) || (await isDirectory(into)));
  let failed: ExitCode = 0;
  const code = await forEachDocument(words, session, {
    found: async ({ name, report }, terminal) => {
      const text = await writtenReport(report, form, session);
      const target = isFolder ? join(into, `${withoutEnding(name)}.${endings[form] ?? form}`) : into;
      const lost = isProblem(text) ? text : written(text, target, session);
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

const noFile = problem(
  'docx ต้องระบุไฟล์ที่จะเขียนลง: --into ไฟล์.docx',
  'docx needs a file to be written into: --into FILE.docx',
);

const endings: Readonly<Record<string, string>> = { markdown: 'md' };

/** The report in the form asked for, or why it cannot be written so. */
async function writtenReport(
  report: Report,
  form: string,
  { task, settings, terminal }: Session,
): Promise<string | Uint8Array | Problem> {
  const whole = task.given.fix === undefined ? report : fixedReport(report, settings, terminal).report;
  try {
    return (await reportForms.get(form)?.(whole)) ?? '';
  } catch (error) {
    if (error instanceof Error && /install the package docx$/.test(error.message)) return noDocx;
    throw error;
  }
}

const noDocx = problem(
  'ต้องติดตั้งแพ็กเกจ docx จึงจะเขียนไฟล์ Word ได้: npx -p thai-ita -p docx thai-ita write docx …',
  'to write Word files, install the package docx: npx -p thai-ita -p docx thai-ita write docx …',
);

/** Writes a document into its file, or to the output where there is none. */
function written(content: string | Uint8Array, target: string | undefined, session: Session): Problem | undefined {
  if (target !== undefined) return put(target, content, session);
  if (typeof content !== 'string') return noFile;
  print(content, session.terminal);
  return undefined;
}

const put = (path: string, text: string | Uint8Array, { task }: Session): Problem | undefined =>
  putFile(path, text, { replaces: task.given.force !== undefined });

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length);

const isDirectory = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() === true;
