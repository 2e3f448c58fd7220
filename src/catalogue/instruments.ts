/** Who is asked: the staff, the public, or the agency's website. */
export type InstrumentId = 'IIT' | 'EIT' | 'OIT';

/** One of the three instruments of the assessment. */
export interface Instrument {
  readonly id: InstrumentId;
  /** English name in full; documents misspell it, so it is no key. */
  readonly name: string;
  /** Numbers of its indicators. */
  readonly indicators: readonly number[];
}

/** The three instruments, from fiscal year 2562 on. Four sources agree. */
export const instruments: readonly Instrument[] = [
  { id: 'IIT', name: 'Internal Integrity and Transparency Assessment', indicators: [1, 2, 3, 4, 5] },
  { id: 'EIT', name: 'External Integrity and Transparency Assessment', indicators: [6, 7, 8] },
  { id: 'OIT', name: 'Open Data Integrity and Transparency Assessment', indicators: [9, 10] },
];
