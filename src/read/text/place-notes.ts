import type { SourcePlace } from '../../thai/issue.js';
import type { LineIndex } from './line-index.js';
import type { SpannedText } from './spanned-text.js';

/** Where the texts of a report stand, kept small until someone asks. */
export interface PlaceNotes {
  /**
   * Notes where a text stands: under a JSON Pointer into the measure at a place of the report, or into the report where that is
   * -1; of an item the pointer is that of its list, with its place there, else -1.
   */
  readonly add: (measure: number, pointer: string, index: number, text: SpannedText) => void;
  /** What was noted, by JSON Pointer, each with line and column. */
  readonly places: (lines: LineIndex) => ReadonlyMap<string, SourcePlace>;
}

/** Numbers to each note: measure, index, offset, length, table, row, cell. */
const SIZE = 7;

/** No notes yet. */
export function placeNotes(): PlaceNotes {
  const pointers: string[] = [];
  let numbers = new Int32Array(64 * SIZE);
  return {
    add: (measure, pointer, index, { offset, length, cell }) => {
      let at = pointers.length * SIZE;
      pointers.push(pointer);
      if (at === numbers.length) {
        const more = new Int32Array(at * 2);
        more.set(numbers);
        numbers = more;
      }
      numbers[at++] = measure;
      numbers[at++] = index;
      numbers[at++] = offset;
      numbers[at++] = length;
      if (cell === undefined) return;
      numbers[at++] = cell.table;
      numbers[at++] = cell.row;
      numbers[at] = cell.cell;
    },
    places: (lines) => {
      const places = new Map<string, SourcePlace>();
      let at = 0;
      const next = () => numbers[at++] as number;
      for (const pointer of pointers) {
        const measure = next();
        const index = next();
        const whole = (measure < 0 ? '' : `/measures/${measure}`) + pointer + (index < 0 ? '' : `/${index}/text`);
        const offset = next();
        const length = next();
        const cell = { table: next(), row: next(), cell: next() };
        places.set(whole, lines(offset, length, cell.table === 0 ? undefined : cell));
      }
      return places;
    },
  };
}
