/** A part of a JSON text. */
export interface JsonPlace {
  readonly offset: number;
  readonly length: number;
}

/** Where the values of a JSON text stand, by JSON Pointer (RFC 6901). */
export interface JsonPlaces {
  readonly places: ReadonlyMap<string, JsonPlace>;
  /** Values that another of the same key came after: none of them is in the parsed data. */
  readonly replaced: readonly (readonly [pointer: string, place: JsonPlace])[];
}

/** Longer pointers all have one hash in V8: a few thousand of them, and looking them up would never end. */
const LONGEST_POINTER = 8000;

/**
 * Finds where each value of a JSON text stands; the text is known to be valid. Undefined where keys are so long that no
 * report has them. Containers inside each other may be as deep as wanted: nothing calls itself.
 */
export function placesOfJson(text: string): JsonPlaces | undefined {
  const places = new Map<string, JsonPlace>();
  const replaced: [string, JsonPlace][] = [];
  const place = (pointer: string, found: JsonPlace): void => {
    const before = places.get(pointer);
    if (before !== undefined) {
      // what was replaced inside it is told with it
      while ((replaced.at(-1)?.[1].offset ?? -1) >= before.offset) replaced.pop();
      replaced.push([pointer, before]);
    }
    places.set(pointer, found);
  };
  const open: {
    readonly pointer: string;
    readonly start: number;
    readonly isList: boolean;
    at: number;
    key: string;
  }[] = [];
  let at = 0;
  const childPointer = (): string => {
    const parent = open.at(-1);
    if (parent === undefined) return '';
    return `${parent.pointer}/${parent.isList ? parent.at : parent.key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  };
  while (at < text.length) {
    const unit = text[at] ?? '';
    const parent = open.at(-1);
    if (unit === '{' || unit === '[') {
      const pointer = childPointer();
      if (pointer.length > LONGEST_POINTER) return undefined;
      open.push({ pointer, start: at, isList: unit === '[', at: 0, key: '' });
      at += 1;
    } else if (unit === '}' || unit === ']') {
      open.pop();
      at += 1;
      if (parent !== undefined) place(parent.pointer, { offset: parent.start, length: at - parent.start });
    } else if (unit === ',') {
      if (parent !== undefined) parent.at += 1;
      at += 1;
    } else if (unit === '"') {
      const end = endOfText(text, at);
      if (parent !== undefined && !parent.isList && isKey(text, end)) {
        if (end - at > LONGEST_POINTER) return undefined;
        parent.key = String(JSON.parse(text.slice(at, end)));
      }
      // a text stands between its quotes
      else place(childPointer(), { offset: at + 1, length: end - at - 2 });
      at = end;
    } else if (/[-\dtfn]/.test(unit)) {
      const end = endOfWord(text, at);
      place(childPointer(), { offset: at, length: end - at });
      at = end;
    } else at += 1;
  }
  return { places, replaced };
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && /[-+.\w]/.test(text[at] ?? '')) at += 1;
  return at;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
}
