/**
 * Rules that find what is wrong or doubtful in a report, and writers of what they found.
 *
 * @module check
 */
export { allRules, findRule } from './all-rules.js';
export { applyFixes } from './apply-fixes.js';
export type { CheckOptions, Ignored } from './check-options.js';
export { checkReading } from './check-reading.js';
export { checkReport } from './check-report.js';
export { defineRule } from './define-rule.js';
export type { CodePageOptions } from './output/help-uri.js';
export type { DocumentIssues, IssueList, WriteIssuesOptions } from './output/issue-text.js';
export { type IssuesPageOptions, writeIssuesHtml } from './output/write-issues-html.js';
export { writeIssuesJson } from './output/write-issues-json.js';
export { writeIssuesJunit } from './output/write-issues-junit.js';
export { writeIssuesMarkdown } from './output/write-issues-markdown.js';
export { type SarifOptions, writeIssuesSarif } from './output/write-issues-sarif.js';
export { recommended, strict } from './presets.js';
export type { Finding, Rule, RuleContext, RuleOptions } from './rule.js';
export type { AnyRuleCode, RuleCode } from './rule-code.js';
export type { PlacedText } from './texts/placed-texts.js';
