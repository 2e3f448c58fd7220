/**
 * What changed between two reports.
 *
 * @module diff
 */
export { type Applied, applyDiff } from './apply-diff.js';
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
export { describeChange } from './describe-change.js';
export { diffReports } from './diff-reports.js';
export { diffText, type TextPiece } from './diff-text.js';
export { historyOf, type Thread, type ThreadStep } from './history-of.js';
export { invertDiff } from './invert-diff.js';
export { type PatchOperation, toJsonPatch } from './json-patch.js';
export type { PairOptions } from './pair-options.js';
export { type Pair, type Pairing, pairReports } from './pair-reports.js';
export { writeDiffHtml } from './write-diff-html.js';
export { writeDiffMarkdown } from './write-diff-markdown.js';
