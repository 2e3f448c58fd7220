/** What a column of a report's table holds. */
export type Column =
  | 'number'
  | 'section'
  | 'measure'
  | 'activity'
  | 'result'
  | 'outcome'
  | 'responsible'
  | 'steps'
  | 'monitoring'
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
  | 'ignored';

/** What headings mean, as the caller says: heading as printed to column. */
export type ColumnChoice = Readonly<Record<string, Column>>;
