import type { Measure } from '../model/measure.js';
import type { Report } from '../model/report.js';
import { type ActivityForm, activityFormOf, type CellContent, columnsOf, type WrittenColumn } from './columns.js';
import type { WriteOptions } from './write-options.js';

/** A report as a table. */
export interface WrittenTable {
  readonly headings: readonly string[];
  readonly rows: readonly WrittenRow[];
}

/** A row: a heading that the measures below stand under, or a cell for each column. */
export type WrittenRow =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: readonly WrittenCell[] };

/** A cell: how many rows it is high, and what stands in it; or the rest of the cell above. */
type WrittenCell =
  | { readonly kind: 'cell'; readonly rows: number; readonly content: CellContent | undefined }
  | { readonly kind: 'covered' };

/**
 * Lays a report out as a table. Where the sections of a measure differ from those of the one before, all of its sections
 * come first, the outermost first. A measure is one row, or one for each activity where activities have fields of their own.
 */
export function writtenTableOf(report: Report, options: WriteOptions): WrittenTable {
  const form = activityFormOf(report);
  const columns = columnsOf(report, form, options);
  const rows = report.measures.flatMap((measure, at): readonly WrittenRow[] => [
    ...sectionRows(measure, report.measures[at - 1]),
    ...measureRows(measure, columns, form),
  ]);
  // the heading of a period is a text of the report: it makes no row and no cell of its own
  return { headings: columns.map(({ heading }) => heading.replace(/\s+/g, ' ')), rows };
}

function sectionRows({ sections = [] }: Measure, before: Measure | undefined): readonly WrittenRow[] {
  const known = before?.sections ?? [];
  const isSame = sections.length === known.length && sections.every((section, at) => section === known[at]);
  return isSame ? [] : sections.map((text) => ({ kind: 'section', text }));
}

function measureRows(measure: Measure, columns: readonly WrittenColumn[], form: ActivityForm): readonly WrittenRow[] {
  const own = columns.map(({ ofMeasure }) => ofMeasure(measure));
  if (!form.hasRows || measure.activities.length === 0) return [rowOf(own.map((content) => cell(content, 1)))];
  const lists = measure.activities.map((activity) => columns.map(({ ofActivity }) => ofActivity?.(activity)));
  const isOfActivity = columns.map((_, at) => lists.some((list) => list[at] !== undefined));
  // what the measure says in a column of its activities stands in a row above theirs
  const above = own.some((content, at) => content !== undefined && isOfActivity[at] === true) ? [own] : [];
  const height = above.length + lists.length;
  const contents = [...above, ...lists];
  return contents.map((list, row) =>
    rowOf(
      list.map((content, at): WrittenCell => {
        if (isOfActivity[at] === true) return cell(content, 1);
        return row === 0 ? cell(own[at], height) : { kind: 'covered' };
      }),
    ),
  );
}

const rowOf = (cells: readonly WrittenCell[]): WrittenRow => ({ kind: 'cells', cells });

const cell = (content: CellContent | undefined, rows: number): WrittenCell => ({ kind: 'cell', rows, content });
