import type { SourcePlace } from '../thai/issue.js';
import type { LineIndex } from './line-index.js';
import type { SpannedText, TablePlace } from './spanned-text.js';

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

/** Numbers to each note: index, offset, length. */
const NOTE = 3;

/** Numbers to each run of notes, which are of one list and one cell: first note, measure, table, row, cell. */
const RUN = 5;

/** No notes yet. */
export function placeNotes(): PlaceNotes {
  let notes = new Int32Array(64 * NOTE);
  let end = 0;
  let runs = new Int32Array(64 * RUN);
  const pointers: string[] = [];
  let last = '';
  let lastMeasure = -1;
  let lastCell: TablePlace | undefined;
  return {
    add: (measure, pointer, index, { offset, length, cell }) => {
      if (pointers.length === 0 || pointer !== last || measure !== lastMeasure || cell !== lastCell) {
        const run = pointers.length * RUN;
        runs = withRoom(runs, run);
        runs[run] = end;
        runs[run + 1] = measure;
        runs[run + 2] = cell?.table ?? 0;
        runs[run + 3] = cell?.row ?? 0;
        runs[run + 4] = cell?.cell ?? 0;
        pointers.push(pointer);
        last = pointer;
        lastMeasure = measure;
        lastCell = cell;
      }
      notes = withRoom(notes, end);
      notes[end] = index;
      notes[end + 1] = offset;
      notes[end + 2] = length;
      end += NOTE;
    },
    places: (lines) => {
      const places = new Map<string, SourcePlace>();
      for (const [at, pointer] of pointers.entries()) {
        const [from = 0, measure = -1, table = 0, row = 0, cell = 0] = runs.subarray(at * RUN, at * RUN + RUN);
        const to = at + 1 < pointers.length ? (runs[at * RUN + RUN] as number) : end;
        const whole = measure < 0 ? pointer : `/measures/${measure}${pointer}`;
        const place = table === 0 ? undefined : { table, row, cell };
        for (let note = from; note < to; note += NOTE) {
          const index = notes[note] as number;
          const source = lines(notes[note + 1] as number, notes[note + 2] as number, place);
          places.set(index < 0 ? whole : `${whole}/${index}/text`, source);
        }
      }
      return places;
    },
  };
}

/** The numbers, or as many again behind them where they are full. */
function withRoom(numbers: Int32Array<ArrayBuffer>, count: number): Int32Array<ArrayBuffer> {
  if (count < numbers.length) return numbers;
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
