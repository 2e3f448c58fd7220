/**
 * Finds what is wrong or doubtful in a report.
 *
 * @module check
 */
export { allRules, findRule } from './all-rules.js';
export { applyFixes } from './apply-fixes.js';
export { type CheckOptions, checkReport, type Ignored } from './check-report.js';
export { defineRule } from './define-rule.js';
export { recommended, strict } from './presets.js';
export type { Finding, Rule } from './rule.js';
export {
  type WriteIssuesOptions,
  writeIssuesHtml,
  writeIssuesJunit,
  writeIssuesMarkdown,
  writeIssuesSarif,
} from './write-issues.js';
