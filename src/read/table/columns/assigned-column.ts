import type { Column } from './column.js';
import type { ColumnScores } from './score-columns.js';

/** The role that one column of a table got. */
export interface AssignedColumn {
  /** `undefined` where nothing speaks for a role. */
  readonly role: Column | undefined;
  /** What speaks for it: 1 and more where its heading is a known one. */
  readonly score: number;
  /** The role is the caller's, what the heading says, or a guess from the cells. */
  readonly by: 'caller' | 'heading' | 'cells' | 'order' | undefined;
  readonly scores: ColumnScores;
}
