import type { SourcePlace } from '../thai/issue.js';
import type { LineIndex } from './line-index.js';
import type { SpannedText, TablePlace } from './spanned-text.js';

/** Where the texts of a report stand, kept small until someone asks. */
export interface PlaceNotes {
  /** Notes where the text of an item stands, by the JSON Pointer of its list and its place there; -1 behind a pointer that is whole. */
  readonly add: (pointer: string, index: number, text: SpannedText) => void;
  /** What was noted, by JSON Pointer, each with line and column. */
  readonly places: (lines: LineIndex) => ReadonlyMap<string, SourcePlace>;
}

/** Numbers to each note: index, offset, length. */
const SIZE = 3;

/** No notes yet. */
export function placeNotes(): PlaceNotes {
  let numbers = new Int32Array(64 * SIZE);
  let count = 0;
  // texts one after the other are mostly of one list and one cell
  const begins: number[] = [];
  const pointers: string[] = [];
  const cells: (TablePlace | undefined)[] = [];
  let lastPointer: string | undefined;
  let lastCell: TablePlace | undefined;
  return {
    add: (pointer, index, { offset, length, cell }) => {
      if (pointer !== lastPointer || cell !== lastCell) {
        begins.push(count);
        pointers.push(pointer);
        cells.push(cell);
        lastPointer = pointer;
        lastCell = cell;
      }
      if (count === numbers.length) {
        const more = new Int32Array(count * 2);
        more.set(numbers);
        numbers = more;
      }
      numbers[count] = index;
      numbers[count + 1] = offset;
      numbers[count + 2] = length;
      count += SIZE;
    },
    places: (lines) => {
      const places = new Map<string, SourcePlace>();
      for (const [at, pointer] of pointers.entries()) {
        const end = begins[at + 1] ?? count;
        for (let note = begins[at] ?? 0; note < end; note += SIZE) {
          const index = numbers[note] as number;
          const place = lines(numbers[note + 1] as number, numbers[note + 2] as number, cells[at]);
          places.set(index < 0 ? pointer : `${pointer}/${index}/text`, place);
        }
      }
      return places;
    },
  };
}
