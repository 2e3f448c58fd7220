/** How a report is written. */
export interface WriteOptions {
  /** Digits of the numbers, years and amounts that the writer adds. Default: `thai`. Texts stay as they are. */
  readonly digits?: 'thai' | 'arabic' | undefined;
}

/** What the options may be. */
export const writeChoices = { digits: ['thai', 'arabic'] };
