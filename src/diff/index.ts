/**
 * Finds and describes what changed between two reports.
 *
 * @module diff
 */
export { type Applied, applyDiff } from './apply/apply-diff.js';
export { invertDiff } from './apply/invert-diff.js';
export { toJsonPatch } from './apply/json-patch.js';
export type { PatchOperation } from './apply/patch-operation.js';
export type {
  Aspect,
  Change,
  ChangedKind,
  ChangedPart,
  DiffMeasure,
  DiffSide,
  DiffSummary,
  FieldChange,
  FollowedField,
  Json,
  ReportDiff,
} from './change.js';
export { describeChange } from './describe/describe-change.js';
export { diffText, type TextPiece } from './describe/diff-text.js';
export { diffReports } from './diff-reports.js';
export { historyOf, type Thread, type ThreadStep } from './history-of.js';
export type { PairOptions } from './pair/pair-options.js';
export { type Pair, type Pairing, pairReports } from './pair/pair-reports.js';
export { type DiffPageOptions, writeDiffHtml } from './show/write-diff-html.js';
export { writeDiffMarkdown } from './show/write-diff-markdown.js';
export { type HistoryPageOptions, writeHistoryHtml } from './show/write-history-html.js';
