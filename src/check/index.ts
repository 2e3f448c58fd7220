/**
 * Finds what is wrong or doubtful in a report.
 *
 * @module check
 */
export { allRules, findRule } from './all-rules.js';
export { type CheckOptions, checkReport } from './check-report.js';
export type { Finding, Rule } from './rule.js';
