/**
 * Report, measure, activity, outcome; issue, place, reading.
 *
 * @module model
 */
export type { IsoDay } from '../calendar/iso-day.js';
export type { Bilingual, Edit, Issue, Path, Place, Severity, SourcePlace } from '../thai/issue.js';
export type { Activity, Evidence, ListItem, Measure, Outcome, Status, Work } from './measure.js';
export type { Reading, Unread } from './reading.js';
export type { Agency, Filing, FilingScheme, Report } from './report.js';
