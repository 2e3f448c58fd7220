import type { FilingScheme } from '../../model/report.js';

/** How many independent sources agree: two or more, or one. What is only inferred is left out of the tables. */
export type Confidence = 'verified' | 'single-source';

/**
 * How a title is known. `title-contradicted`: two or more sources have the number, and they word the title differently.
 * `title-not-known`: there is such an item, and no source prints its title.
 */
export type TitleConfidence = Confidence | 'title-contradicted' | 'title-not-known';

/** What an agency must publish under one number of one fiscal year's list. */
export interface FrameworkItem {
  /** `O43`; numbers change every year, so the key is scheme, year and code. */
  readonly code: string;
  /** As printed. Undefined where no source prints it: see `confidence`. */
  readonly title: string | undefined;
  /** Other wordings that sources of the year have. */
  readonly titleVariants?: readonly string[];
  /** Number of the sub-indicator, `9.1`; absent where no source gives it. */
  readonly subIndicator?: string;
  /** Heading above the item in the year's list, where the list has headings in place of sub-indicators. */
  readonly group?: string;
  /** How many independent sources have the number; 0 where it follows from the count of items alone. */
  readonly sources: number;
  readonly confidence: TitleConfidence;
  /** All the sources that agree are schools, which may share one template. */
  readonly schoolsOnly?: true;
}

/** A part of indicator 9 or 10. */
export interface SubIndicator {
  /** `9.1` to `10.2`. */
  readonly number: string;
  readonly name: string;
  readonly confidence: Exclude<TitleConfidence, 'title-not-known'>;
}

/** The list of items of one scheme and one fiscal year. */
export interface ItemList {
  /** Whose list it is. */
  readonly scheme: FilingScheme;
  /** Year of the assessment, Buddhist era. */
  readonly fiscalYear: number;
  /** Whether every item of the year is in `items`, with its title or without. Where not, there may be more of them. */
  readonly complete: boolean;
  /** How it is known how many items there are; `not-confirmed` where only undated lists say so. */
  readonly countConfidence: Confidence | 'not-confirmed';
  /** Parts of indicators 9 and 10; absent where not known. */
  readonly subIndicators?: readonly SubIndicator[];
  /** Where the list comes from: websites, website code and published pages. No manual could be read in full. */
  readonly sources: readonly string[];
  /** All items that are known to be there, in the order of their numbers. */
  readonly items: readonly FrameworkItem[];
}

/** The list of the NACC (ป.ป.ช.) of one fiscal year, and what else changes with the year. */
export interface Framework extends ItemList {
  readonly scheme: 'nacc';
  /** Under which items the year asks for the measures and for the report on them; absent where neither was seen. */
  readonly reportItems?: ReportPair;
  /** What each instrument counts in the total; absent where no source was found. */
  readonly weights?: Weights;
  /** The levels that scores come to, the highest first; absent where not known. */
  readonly levels?: readonly LevelRule[];
}

/** An item of the pair. Where it is `inferred`, the title of that number is in no source, and `findItem` gives none. */
export interface ReportItem {
  readonly code: string;
  readonly title: string;
  /** How number and title are known: by two or more sources, by one, or only by the place in the list. */
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
  /** `inferred` where the year's sources have the letters, and the bounds are those of the years after it. */
  readonly confidence: Confidence | 'inferred';
}
