import type { Block } from '../document.js';
import type { RawItem } from '../list/items.js';
import type { SpannedText } from '../text/spanned-text.js';
import type { Role } from './columns/score-columns.js';

/** Columns whose text says who, when, with what money and how far. */
export type WorkColumn = Extract<
  Role,
  | 'responsible'
  | 'period'
  | 'budget'
  | 'spent'
  | 'remaining'
  | 'status'
  | 'evidence'
  | 'remarks'
  | 'targets'
  | 'problems'
  | 'recommendations'
>;

/** The blocks of those columns. */
export type RawWork = Partial<Record<WorkColumn, Block[]>>;

/** What one cell says of results. */
export interface RawResult {
  /** The heading of its column, where there is one for each part of the year. */
  readonly period: string | undefined;
  readonly blocks: readonly Block[];
}

/** What one row says of a measure. */
export interface RawRow {
  readonly activities: RawItem[];
  readonly results: RawResult[];
  readonly work: RawWork;
}

/** A measure as its rows are gathered, before ids are given. */
export interface RawMeasure {
  readonly number: string | undefined;
  readonly title: SpannedText;
  readonly sections: readonly SpannedText[];
  readonly rows: RawRow[];
  readonly outcomes: RawItem[];
  readonly steps: RawItem[];
  readonly monitoring: Block[];
  /** Addresses that its title, its outcomes and other cells of it link to. */
  readonly links: string[];
}

/** A measure without rows. */
export const rawMeasure = (
  number: string | undefined,
  title: SpannedText,
  sections: readonly SpannedText[],
): RawMeasure => ({ number, title, sections, rows: [], outcomes: [], steps: [], monitoring: [], links: [] });
