import { pushAll } from '../../../thai/push-all.js';
import type { LaidPage } from '../page-furniture.js';
import type { TextHabits, TextLine } from '../text/text-lines.js';
import { columnBlocks, linesInColumns, MOST_CROSSING } from './column-blocks.js';
import { type Gap, gapsThatPart } from './column-gaps.js';
import type { PageItem, PdfCell } from './page-layout.js';
import { headingsOf, knownHeadings, withHeadingAbove } from './unruled-headings.js';
import { tableOf } from './unruled-rows.js';

/**
 * The pages with a table for each block of lines whose texts stand in columns: the columns are parted by strips where no text of the
 * block stands. On the next page the columns go on. Such a table is a guess, and the reading says so.
 */
export function withUnruledTables(pages: readonly LaidPage[], habits: TextHabits): readonly LaidPage[] {
  let before: readonly Gap[] = [];
  let sides: readonly number[] = [];
  return pages.map((page) => {
    const lines = page.items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
    const items: PageItem[] = [];
    const headings = headingsOf(lines, habits);
    const top = lines.slice(0, headings[0]?.top);
    const rest = before.length === 0 ? { end: 0, gaps: before } : linesInColumns(top, before, sides[0]);
    let next = rest.end;
    if (next > 0) {
      const table = tableOf(lines.slice(0, next), rest.gaps, habits, sides);
      items.push({ kind: 'table', table, top: lines[0]?.y ?? 0 });
    }
    const blocks = columnBlocks(lines, next, headings).flatMap((block) => {
      const whole = withHeadingAbove(block, lines, next, habits);
      const body = lines.slice(whole.start, whole.end);
      const [head = [], ...rows] = tableOf(body, whole.gaps, habits).rows;
      const gaps = gapsThatPart(linesIn(head), linesIn(rows.flat()), whole.gaps);
      const table = tableOf(body, gaps, habits);
      const known = knownHeadings(table, habits);
      return known > 0 ? [{ ...whole, gaps, table: { ...table, hasHeadings: known > 1 } }] : [];
    });
    const isRest = next > 0 && lines.length - next <= MOST_CROSSING;
    for (const { start, end, table } of blocks) {
      pushAll(items, lines.slice(next, start).map(lineItem));
      items.push({ kind: 'table', table, top: lines[start]?.y ?? 0 });
      next = end;
    }
    pushAll(items, lines.slice(next).map(lineItem));
    const last = blocks.at(-1);
    if (last !== undefined && lines.length - last.end <= MOST_CROSSING) {
      before = last.gaps;
      // a heading alone says nothing of the sides
      sides = last.table.rows.length > 1 ? [last.table.edges[0] ?? 0, last.table.edges.at(-1) ?? 0] : [];
    } else before = isRest ? rest.gaps : [];
    return { ...page, items };
  });
}

const lineItem = (line: TextLine): PageItem => ({ kind: 'line', line });

const linesIn = (cells: readonly PdfCell[]): readonly TextLine[] => cells.flatMap(({ lines }) => lines);
