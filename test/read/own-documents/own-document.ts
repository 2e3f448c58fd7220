/** A document of our own making, and what a careful clerk reads in it. */
export interface OwnDocument {
  readonly name: string;
  /** `⇥` stands for a tab, so that it can be seen. */
  readonly text: string;
  readonly agency?: string;
  readonly year?: number;
  /**
   * A measure in a line: `number title | activities | outcomes {field: value}`. Items stand between ` ¦ `, without their marks. An
   * activity may have `→ result + [period] result` and fields. `→→` says which results a measure has, not which activity has which.
   * Money is in baht. No line: no report. Several texts: each of them will do.
   */
  readonly measures: readonly string[];
  readonly title?: string;
  /** Headings, labels and the like that may go. */
  readonly furniture: string;
  /** What comes in place of what is right, and why it stays so. */
  readonly stays?: string;
}

type More = Partial<Pick<OwnDocument, 'title' | 'furniture' | 'stays'>> & {
  readonly or?: string | readonly string[];
};

/** A document in a line: name, text, agency and year, measures. */
export function own(
  name: string,
  text: string,
  [measures, agency, year]: readonly [measures: string, agency?: string, year?: number],
  { or, furniture = '', ...more }: More = {},
): OwnDocument {
  return {
    name,
    text: text.trim().replaceAll('⇥', '\t'),
    measures: [measures, ...(typeof or === 'string' ? [or] : (or ?? []))],
    furniture,
    ...(agency !== undefined && { agency }),
    ...(year !== undefined && { year }),
    ...more,
  };
}
