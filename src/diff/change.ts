/** Everything that differs between two reports. */
export interface ReportDiff {
  /** One entry for each part that differs; in the order of the report after, then what was removed. */
  readonly changes: readonly Change[];
  readonly summary: DiffSummary;
}

/** A part of a report that differs, with all that differs about it. */
export interface Change {
  readonly what: ChangedKind;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Absent for what was added. */
  readonly before?: ChangedPart;
  /** Absent for what was removed. */
  readonly after?: ChangedPart;
  readonly aspects: readonly Aspect[];
  /** The fields of the report itself that differ. */
  readonly fields?: readonly FieldChange[];
}

/** Which part of a report differs. */
export type ChangedKind = 'report' | 'measure' | 'activity' | 'outcome';

/**
 * What differs about a part: `moved` to another measure, `reordered` in its list, `renumbered`, `reworded`, `rolled-over`
 * (only the years advanced with the report's year), `stale-year` (a year that should have advanced and did not), `fields`.
 */
export type Aspect = 'moved' | 'reordered' | 'renumbered' | 'reworded' | 'rolled-over' | 'stale-year' | 'fields';

/** A part as it stands in one of the two reports. */
export interface ChangedPart {
  readonly id: string;
  /** Id of the measure it belongs to; absent for the report and for measures. */
  readonly measureId?: string;
  /** Place of the measure in the report, from 1; absent for the report. */
  readonly measurePlace?: number;
  /** Place in its list, from 1. */
  readonly place: number;
  readonly number?: string;
  /** Text of an item, title of a measure or report. */
  readonly text: string;
}

/** A typed field that differs. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string | number;
  readonly after?: string | number;
}

/** How many changes of each kind there are. */
export interface DiffSummary {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Parts of the report before that are the same after, all about them. */
  readonly unchanged: number;
  readonly aspects: Readonly<Record<Aspect, number>>;
}
