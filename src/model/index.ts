/**
 * The report and its parts, what reading gives, and functions that find parts and add up money.
 *
 * @module model
 */
export type { IsoDay } from '../calendar/date/iso-day.js';
export type { Bilingual, Edit, Issue, PageBox, Path, Place, Severity, SourcePlace } from '../thai/issue.js';
export { activitiesOf, outcomesOf } from './activities-of.js';
export { findActivity, findMeasure, findOutcome } from './find-parts.js';
export type { Activity, Evidence, ListItem, Measure, Outcome, Result, Status, Work } from './measure.js';
export { partsOf, type ReportPart } from './parts-of.js';
export type { ColumnReading, Reading, Unread } from './reading.js';
export type { Agency, Filing, FilingScheme, Report } from './report.js';
export { type MeasureDraft, type ReportDraft, toReport } from './to-report.js';
export { totalBudgetOf, totalRemainingOf, totalSpentOf } from './totals-of-money.js';
