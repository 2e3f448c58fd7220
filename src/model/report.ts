import type { Measure } from './measure.js';

/** The report of one agency on one fiscal year: its measures, what was done under each and what came of it. */
export interface Report {
  readonly agency: Agency;
  /**
   * The year reported on, Buddhist era, 2505 to 2999: 2566 runs from 1 October 2565 to 30 September 2566. Absent where the
   * document names none; reading then gives the error `read.no-fiscal-year`.
   */
  readonly fiscalYear?: number;
  /** As printed above the table. */
  readonly title: string;
  /** The text between title and table. */
  readonly preamble?: string;
  /** The assessment round the report was filed for; often the year after the one reported on. */
  readonly filing?: Filing;
  readonly measures: readonly Measure[];
}

/** A public agency, as far as the document names it. */
export interface Agency {
  /** As printed: `องค์การบริหารส่วนตำบลช่อระกา`. Empty when the document does not say. */
  readonly name: string;
  /** `อบต.`, `ทต.`, … */
  readonly abbreviation?: string;
  /** Key of the agency type in the catalogue: `subdistrict-organization`. */
  readonly type?: string;
  /** Code of a local agency, 8 digits TTPPDDLL (type, province, district, running number). */
  readonly code?: string;
  /** District (อำเภอ) without the word อำเภอ. */
  readonly district?: string;
  /** Province (จังหวัด) without the word จังหวัด. */
  readonly province?: string;
}

/** The assessment round a report was handed in for. */
export interface Filing {
  /** Whose list of items: `nacc` (ป.ป.ช.), `moph` (hospitals), `vec` (vocational colleges), `obec` (schools), `itap` (police). */
  readonly scheme: FilingScheme;
  /** The year of the round, Buddhist era; not the year reported on. */
  readonly fiscalYear?: number;
  /** Item code as the scheme writes it: `O35`, `MOIT22`. */
  readonly item?: string;
}

/** Bodies that run a list of ITA items; their codes look alike and mean different things. */
export type FilingScheme = 'nacc' | 'moph' | 'vec' | 'obec' | 'itap';
