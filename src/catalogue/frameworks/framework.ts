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
}
