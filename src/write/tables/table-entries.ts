import type { Agency, Report } from '../../model/report.js';
import type { Issue } from '../../thai/issue.js';

/** A report for the tables, with what is known about it. */
export interface TabledReport {
  readonly report: Report;
  /** File or address that it was read from. */
  readonly document?: string | undefined;
  /** What was found in it, as `checkReading` gives it. */
  readonly issues?: readonly Issue[] | undefined;
}

/** What changed between two reports of one agency, as `diffReports` gives it. */
export interface TabledDiff {
  readonly agency: Agency;
  readonly diff: ComparedReports;
}

/** As much of a diff as the tables hold. */
export interface ComparedReports {
  readonly before: { readonly fiscalYear?: number };
  readonly after: { readonly fiscalYear?: number };
  readonly changes: readonly ComparedPart[];
}

/** A part of a report that differs. */
export interface ComparedPart {
  readonly what: string;
  readonly kind: string;
  readonly before?: PartText;
  readonly after?: PartText;
  /** The items that a split gave, or that a merge took. */
  readonly parts?: readonly PartText[];
  readonly aspects: readonly string[];
}

/** A text of a report, as a comparison holds it. */
export interface PartText {
  readonly id: string;
  readonly measureId?: string;
  readonly text: string;
}

/** What the tables are made of: reports, alone or with what was found in them, and comparisons. */
export type TableEntry = Report | TabledReport | TabledDiff;

/** Whether an entry is a comparison. */
export const isTabledDiff = (entry: TableEntry): entry is TabledDiff => has(entry, 'diff');

/** The report of an entry with what is known about it. */
export const tabledReportOf = (entry: Report | TabledReport): TabledReport =>
  has(entry, 'report') ? (entry as TabledReport) : { report: entry as Report };

/** Whether a value, which plain JavaScript may make anything, has a property. */
const has = (value: unknown, name: string): boolean => typeof value === 'object' && value !== null && name in value;
