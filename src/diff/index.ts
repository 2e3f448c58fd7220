/**
 * What changed between two reports.
 *
 * @module diff
 */
export type { Aspect, Change, ChangedKind, ChangedPart, DiffSummary, FieldChange, ReportDiff } from './change.js';
export { describeChange } from './describe-change.js';
export { diffReports } from './diff-reports.js';
export { type Pair, type Pairing, type PairOptions, pairReports } from './pair-reports.js';
