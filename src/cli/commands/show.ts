import type { RunCommand } from '../arguments/command.js';
import { checkedIssues } from '../checked-issues.js';
import { forEachDocument } from '../input/for-each-document.js';
import { isProblem } from '../problem.js';
import { sessionOf } from '../session.js';
import { showIssues } from '../show/show-issues.js';
import { showReport } from '../show/show-report.js';
import { showSummary } from '../show/show-summary.js';
import { addIssues, newTally } from '../tally.js';

/** Shows each report as a table, with what was found in it below. */
export const runShow: RunCommand = async (task, given) => {
  const session = await sessionOf(task, given);
  if (isProblem(session)) return session;
  const tally = newTally();
  const code = await forEachDocument(task.words, session, {
    found: (document, terminal) => {
      const issues = checkedIssues(document, session.settings);
      addIssues(tally, issues);
      showReport(document.report, terminal);
      terminal.out('');
      showIssues(document, issues, terminal);
    },
    lost: () => {
      tally.unread += 1;
    },
  });
  showSummary(tally, session.terminal);
  return code;
};
