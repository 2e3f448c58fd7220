import { type AnalysedTable, bodyOf } from '../table/analyse-table.js';
import { assignColumns } from '../table/columns/assign-columns.js';
import type { ColumnChoice } from '../table/columns/column.js';
import { contentOf } from '../table/columns/column-content.js';
import { scoreColumn } from '../table/columns/score-columns.js';
import { headingKey } from '../table/columns/score-heading.js';

/**
 * The tables with the columns of those that have the same header decided together: one table for each measure has a row or two,
 * which say too little of their columns.
 */
export function readAlike(tables: readonly AnalysedTable[], chosen: ColumnChoice): readonly AnalysedTable[] {
  if (tables.length < 2) return tables;
  const groups = new Map<string, AnalysedTable[]>();
  for (const table of tables) {
    const key = keyOf(table);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), table].slice(0, MOST));
  }
  const made = new Map<string, AnalysedTable['columns']>();
  return tables.map((table) => {
    const key = keyOf(table);
    const group = key === undefined ? [] : (groups.get(key) ?? []);
    if (key === undefined || group.length < 2) return table;
    const columns = made.get(key) ?? columnsOf(group, chosen);
    made.set(key, columns);
    const own = columns.map((column, at) => {
      const heading = table.columns[at]?.scores.heading ?? column.scores.heading;
      return { ...column, scores: { ...column.scores, heading } };
    });
    return { ...table, columns: own };
  });
}

/** Tables of a group whose rows are looked at. */
const MOST = 24;

const keyOf = ({ score, isTransposed, header, columns }: AnalysedTable): string | undefined =>
  score === 0 || isTransposed || header === undefined || columns.length === 0
    ? undefined
    : columns.map(({ scores }) => headingKey(scores.heading.text)).join('|');

function columnsOf(tables: readonly AnalysedTable[], chosen: ColumnChoice): AnalysedTable['columns'] {
  const rows = tables.flatMap(bodyOf);
  const headings = tables[0]?.columns.map(({ scores }) => scores.heading) ?? [];
  return assignColumns(
    headings.map((heading, at) => scoreColumn(heading, contentOf(rows, at))),
    chosen,
  );
}
