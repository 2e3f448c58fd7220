import type { DocumentIssues } from '../../check/output/issue-text.js';
import type { RunCommand } from '../arguments/command.js';
import { checkedIssues } from '../checked-issues.js';
import { forEachDocument } from '../input/for-each-document.js';
import { oneLanguage } from '../language.js';
import { mendDocument } from '../mend/mend-document.js';
import { issueForms } from '../output/forms.js';
import { isProblem, problem } from '../problem.js';
import { sessionOf } from '../session.js';
import { showIssues } from '../show/show-issues.js';
import { showSummary } from '../show/show-summary.js';
import { addIssues, newTally } from '../tally.js';
import { print } from '../terminal/terminal.js';

/** Shows or writes what was found in all documents, mended first where that is asked for. */
export const runCheck: RunCommand = async (task, given) => {
  const { given: options, words } = task;
  const session = await sessionOf(task, given);
  if (isProblem(session)) return session;
  const isMended = options.fix !== undefined;
  if (!isMended && options['in-place'] !== undefined) return inPlaceAlone;
  const { settings, terminal } = session;
  const form = options.output?.at(-1) ?? 'text';
  const write = issueForms.get(form);
  const documents: DocumentIssues[] = [];
  const tally = newTally();
  const code = await forEachDocument(words, session, {
    found: async (document, above) => {
      const { now, isDone } = isMended ? await mendDocument(document, session, above) : { now: document, isDone: true };
      const issues = checkedIssues(now, settings);
      addIssues(tally, issues);
      if (write === undefined) showIssues(now, issues, above);
      else documents.push({ document: document.document, issues, ...(form === 'html' && { report: now.report }) });
      return isDone;
    },
    lost: ({ document, issues }) => {
      tally.unread += 1;
      documents.push({ document, issues });
    },
  });
  if (write === undefined) showSummary(tally, terminal);
  else print(write(documents, { language: oneLanguage(terminal.language ?? 'both') }), terminal);
  if (code !== 0) return code;
  return tally.error > 0 || tally.warning > (settings.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
};

const inPlaceAlone = problem('--in-place ใช้คู่กับ --fix', '--in-place goes with --fix');
