import { applyFixes } from '../../check/apply-fixes.js';
import { checkReport } from '../../check/check-report.js';
import type { Report } from '../../model/report.js';

/** Rounds after which no rule finds anything more to mend; two mends of one text take two. */
const MOST_ROUNDS = 10;

/** The report with all that can be mended safely mended, and how many findings that were. */
export function fixedReport(report: Report): { readonly report: Report; readonly count: number } {
  let fixed = report;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const issues = checkReport(fixed).filter(({ fix }) => fix !== undefined);
    if (issues.length === 0) break;
    if (round === 0) count = issues.length;
    fixed = applyFixes(fixed, issues);
  }
  return { report: fixed, count };
}
