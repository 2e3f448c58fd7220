/** How a report is written. */
export interface WriteOptions {
  /** Digits of the numbers, years and amounts that the writer adds. Default: `arabic`. Texts stay as they are. */
  readonly digits?: 'thai' | 'arabic' | undefined;
}

/** What the options may be. */
export const writeChoices = { digits: ['thai', 'arabic'] };

/** The digits of what the writer adds. */
export const digitsOf = ({ digits = 'arabic' }: WriteOptions): 'thai' | 'arabic' => digits;
