import type { Activity, ListItem, Measure } from '../../model/measure.js';
import type { Report } from '../../model/report.js';
import type { Path } from '../../thai/issue.js';
import { pushAll } from '../../thai/push-all.js';

/** A text of a report and where it stands. */
export interface PlacedText {
  /** As the agency wrote it. */
  readonly text: string;
  readonly path: Path;
  /** The part of the report whose text it is: `item` is one of a list inside an activity, an outcome or a step; `work` is who, when, problems, remarks, sections and the like; `result` is what came of an activity. */
  readonly of: 'report' | 'measure' | 'work' | 'step' | 'activity' | 'result' | 'outcome' | 'item';
  /** Place of the measure in the report, from 0; -1 for what stands before the first. */
  readonly measure: number;
}

/** A list of a report and where it stands. */
export interface PlacedList {
  readonly items: readonly ListItem[];
  readonly path: Path;
}

/** The texts of a report: title, preamble, and each measure with its steps, activities and outcomes, a list before the
 * lists inside it, and who, when and remarks behind what they are said of. */
export function textsOf(report: Report): readonly PlacedText[] {
  return [
    ...textsIn(report, ['title', 'preamble'], { path: [], of: 'report', measure: -1 }),
    ...report.measures.flatMap(textsOfMeasure),
  ];
}

function textsOfMeasure(part: Measure, measure: number): readonly PlacedText[] {
  const path: Path = ['measures', measure];
  const texts = [
    ...textsIn(part, ['title'], { path, of: 'measure', measure }),
    ...textsIn(part.sections ?? [], [...(part.sections ?? []).keys()], {
      path: [...path, 'sections'],
      of: 'work',
      measure,
    }),
    ...textsIn(part, workTextsOf(part), { path, of: 'work', measure }),
  ];
  for (const [name, of] of Object.entries(lists)) {
    for (const { items, path: at } of listsIn(part[name as keyof typeof lists] ?? [], [...path, name])) {
      for (const [index, item] of items.entries()) {
        pushAll(texts, textsOfItem(item, { path: [...at, index], of: at.length === 3 ? of : 'item', measure }));
      }
    }
  }
  return texts;
}

function textsOfItem(item: ListItem, place: TextPlace): readonly PlacedText[] {
  const results = (item as Activity).results ?? [];
  return [
    ...textsIn(item, ['text'], place),
    ...textsIn(item, workTextsOf(item), { ...place, of: 'work' }),
    ...results.flatMap((result, at) =>
      textsIn(result, ['text'], { ...place, path: [...place.path, 'results', at], of: 'result' }),
    ),
  ];
}

type TextPlace = Omit<PlacedText, 'text'>;

/** The fields of a part that hold text, by their names or places. */
const textsIn = (part: object, fields: readonly (string | number)[], place: TextPlace): readonly PlacedText[] =>
  fields.flatMap((field): readonly PlacedText[] => {
    const text: unknown = part[field as never];
    return typeof text === 'string' ? [{ ...place, text, path: [...place.path, field] }] : [];
  });

const lists = { steps: 'step', activities: 'activity', outcomes: 'outcome' } as const;

/** The fields of a measure or an item that hold text about the work: who, when, problems, remarks, and any that come later. */
const workTextsOf = (part: object): readonly string[] =>
  Object.keys(part).filter((name) => !otherTexts.includes(name) && typeof part[name as never] === 'string');

/** Fields of text that are the part's own, or no text of the agency. */
const otherTexts: readonly string[] = ['id', 'number', 'title', 'text', 'startsOn', 'endsOn', 'status'];

/** The list and the lists inside its items, however deep; a stack, since a call for each depth could end the program. */
export function* listsIn(items: readonly ListItem[], path: Path): Generator<PlacedList> {
  const open: PlacedList[] = [{ items, path }];
  for (let list = open.pop(); list !== undefined; list = open.pop()) {
    yield list;
    const inner: PlacedList[] = [];
    for (const [at, { items: below }] of list.items.entries()) {
      if (below !== undefined) inner.push({ items: below, path: [...list.path, at, 'items'] });
    }
    pushAll(open, inner.reverse());
  }
}

/** A text short enough to stand inside a message: the words around a place, or the beginning. */
export function shortened(text: string, at = 0): string {
  const space = text.lastIndexOf(' ', at - 15) + 1;
  const start = at > 40 ? Math.max(space, startOfWord(text, at - 40)) : 0;
  const end = text.length - start > 60 ? startOfWord(text, start + 57) : text.length;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** The place, or one before it where no mark or vowel is torn from its letter. */
function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && /^(?:[เ-ไ]|.[ัำ-ฺ็-๎\udc00-\udfff])/s.test(text.slice(start - 1, start + 1))) start -= 1;
  return start;
}
