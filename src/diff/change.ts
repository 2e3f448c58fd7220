/** Everything that differs between two reports; plain data that survives JSON. */
export interface ReportDiff {
  /** One entry for each part that differs: the report, what changed, was split or merged, was added, was removed. */
  readonly changes: readonly Change[];
  readonly summary: DiffSummary;
  /** The report that the diff can be applied to. */
  readonly before: DiffSide;
  /** The report that applying it gives. */
  readonly after: DiffSide;
  /** `by-place` where all ids on both sides are made from the place (`m1.a2`), else every id that differs. */
  readonly ids: 'by-place' | readonly FollowedField[];
  /** `activityIds` that differ only because the ids of the activities do. */
  readonly links: readonly FollowedField[];
}

/** One of the two reports, as much of it as applying a diff must know. */
export interface DiffSide {
  readonly agency: string;
  /** Absent where the report names none. */
  readonly fiscalYear?: number;
  readonly title: string;
  /** Stands for everything but the measures. */
  readonly fingerprint: string;
  readonly measures: readonly DiffMeasure[];
}

/** A measure, as much of it as applying a diff must know. */
export interface DiffMeasure {
  /** Stands for the whole measure. */
  readonly fingerprint: string;
  /** How many activities it has. */
  readonly activities: number;
  /** How many outcomes it has. */
  readonly outcomes: number;
}

/** A field that nobody would call changed, but that is not the same. */
export interface FollowedField {
  readonly what: Exclude<ChangedKind, 'report'>;
  readonly before: { readonly measurePlace: number; readonly place: number; readonly value: Json };
  readonly after: { readonly measurePlace: number; readonly place: number; readonly value: Json };
}

/** A part of a report that differs, with all that differs about it. */
export interface Change {
  readonly what: ChangedKind;
  readonly kind: 'added' | 'removed' | 'changed' | 'split' | 'merged';
  /** Absent for what was added or merged. */
  readonly before?: ChangedPart;
  /** Absent for what was removed or split. */
  readonly after?: ChangedPart;
  /** The items that a split gave, or that a merge took. */
  readonly parts?: readonly ChangedPart[];
  readonly aspects: readonly Aspect[];
  /** Fields that differ, other than text, number and id: those stand in `before` and `after`. */
  readonly fields?: readonly FieldChange[];
}

/** Which part of a report differs. */
export type ChangedKind = 'report' | 'measure' | 'activity' | 'outcome';

/**
 * What differs about a part: `moved` to another measure, `reordered` in its list, `renumbered`, `reworded`, `respelled`
 * (the same words: only digits of the other script, spaces or the encoding of a vowel), `rolled-over` (only the years
 * advanced with the report's year), `stale-year` (a year that should have advanced and did not), `fields`.
 */
export type Aspect =
  | 'moved'
  | 'reordered'
  | 'renumbered'
  | 'reworded'
  | 'respelled'
  | 'rolled-over'
  | 'stale-year'
  | 'fields';

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
  /** The other fields of what was added, removed, split or merged, without a measure's lists. */
  readonly value?: Readonly<Record<string, Json>>;
}

/** A field that differs; absent on the side where the part lacks it. */
export interface FieldChange {
  /** `budgetSatang`, `startsOn`, `items`, `agency.name`. */
  readonly field: string;
  readonly before?: Json;
  readonly after?: Json;
  /** After less before: satang for money, years for a fiscal year. */
  readonly difference?: number;
  /** The difference in percent of the size of before; absent where before is 0. */
  readonly percent?: number;
  /** Days from before to after, for dates. */
  readonly days?: number;
}

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** How many changes of each kind there are. */
export interface DiffSummary {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly split: number;
  readonly merged: number;
  /** Parts of the report before that are the same after, all about them. */
  readonly unchanged: number;
  readonly aspects: Readonly<Record<Aspect, number>>;
}
