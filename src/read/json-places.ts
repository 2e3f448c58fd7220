/** A part of a JSON text. */
export interface JsonPlace {
  readonly offset: number;
  readonly length: number;
}

/**
 * Where each value of a JSON text stands, by JSON Pointer (RFC 6901); the text is known to be valid. Containers inside
 * each other may be as deep as wanted: nothing calls itself.
 */
export function placesOfJson(text: string): ReadonlyMap<string, JsonPlace> {
  const places = new Map<string, JsonPlace>();
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
      open.push({ pointer: childPointer(), start: at, isList: unit === '[', at: 0, key: '' });
      at += 1;
    } else if (unit === '}' || unit === ']') {
      open.pop();
      at += 1;
      if (parent !== undefined) places.set(parent.pointer, { offset: parent.start, length: at - parent.start });
    } else if (unit === ',') {
      if (parent !== undefined) parent.at += 1;
      at += 1;
    } else if (unit === '"') {
      const end = endOfText(text, at);
      if (parent !== undefined && !parent.isList && isKey(text, end))
        parent.key = String(JSON.parse(text.slice(at, end)));
      // a text stands between its quotes
      else places.set(childPointer(), { offset: at + 1, length: end - at - 2 });
      at = end;
    } else if (/[-\dtfn]/.test(unit)) {
      const end = endOfWord(text, at);
      places.set(childPointer(), { offset: at, length: end - at });
      at = end;
    } else at += 1;
  }
  return places;
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
