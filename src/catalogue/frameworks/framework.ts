/** How many independent sources agree: two or more, or one. What is only inferred is left out of the tables. */
export type Confidence = 'verified' | 'single-source';

/** What an agency must publish under one number of one fiscal year's list. */
export interface FrameworkItem {
  /** `O43`; numbers change every year, so the key is year and code. */
  readonly code: string;
  readonly title: string;
  /** Number of the sub-indicator, `9.1`; absent where no source gives it. */
  readonly subIndicator?: string;
  /** Heading above the item in the year's list, where the list has headings in place of sub-indicators. */
  readonly group?: string;
  readonly confidence: Confidence;
  /** All the sources that agree are schools, which may share one template. */
  readonly schoolsOnly?: true;
}

/** A part of indicator 9 or 10. */
export interface SubIndicator {
  /** `9.1` to `10.2`. */
  readonly number: string;
  readonly name: string;
  readonly confidence: Confidence;
}

/** The list of items of one fiscal year, as far as it is known. */
export interface Framework {
  /** Year of the assessment, Buddhist era. */
  readonly fiscalYear: number;
  /** Whether every item of the year is in `items`. Where not, an item that is missing here may well exist. */
  readonly complete: boolean;
  /** How many items the year has, where that is known. */
  readonly itemCount?: number;
  /** Parts of indicators 9 and 10; absent where not known. */
  readonly subIndicators?: readonly SubIndicator[];
  /** Where the list comes from: websites, website code and published pages. No manual could be read in full. */
  readonly sources: readonly string[];
  /** In the order of their numbers. */
  readonly items: readonly FrameworkItem[];
  /** Under which items the year asks for the measures and for the report on them; absent where neither was seen. */
  readonly reportItems?: ReportPair;
  /** What each instrument counts in the total; absent where no source was found. */
  readonly weights?: Weights;
  /** The levels that scores come to, the highest first; absent where not known. */
  readonly levels?: readonly LevelRule[];
}

/** An item of the pair; one that is `inferred` is in no list, and `findItem` does not give it. */
export interface ReportItem {
  readonly code: string;
  readonly title: string;
  /** How the number is known: by two or more sources, by one, or only by its place in the list. */
  readonly confidence: Confidence | 'inferred';
}

/** The items for the measures and for the report on them. */
export interface ReportPair {
  /** The document that states the measures; in 2562 there were several. */
  readonly measures: readonly ReportItem[];
  /** The report on what was done; absent in 2562, which asked for none. */
  readonly report?: ReportItem;
}

/** What each instrument counts in the total, in percent; together 100. */
export interface Weights {
  readonly iit: number;
  readonly eit: number;
  readonly oit: number;
}

/** What scores must be at least for a level. */
export interface LevelRule {
  /** A letter, AA to F, up to fiscal year 2565; a Thai word from 2566 on. */
  readonly name: string;
  /** Least total, 0 to 100. */
  readonly total: number;
  /** Least score of each instrument, 0 to 100; absent where only the total counts. */
  readonly each?: number;
  readonly confidence: Confidence;
}
