import { applyFixes } from '../../check/apply-fixes.js';
import { checkReport } from '../../check/check-report.js';
import type { Report } from '../../model/report.js';
import type { Settings } from '../settings/settings-of.js';
import { say, type Terminal } from '../terminal/terminal.js';

/** Rounds after which no rule finds anything more to mend; two mends of one text take two. */
const MOST_ROUNDS = 10;

/** The report with all that can be mended safely mended, and how many findings that were, which is told. */
export function fixedReport(
  report: Report,
  { check }: Pick<Settings, 'check'>,
  terminal: Pick<Terminal, 'error' | 'language'>,
): { readonly report: Report; readonly count: number } {
  let fixed = report;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const issues = checkReport(fixed, check).filter(({ fix }) => fix !== undefined);
    if (issues.length === 0) break;
    if (round === 0) count = issues.length;
    fixed = applyFixes(fixed, issues);
  }
  terminal.error(`thai-ita: ${say({ th: `แก้แล้ว ${count} ข้อ`, en: `findings mended: ${count}` }, terminal)}`);
  return { report: fixed, count };
}
