import { withoutSymbols } from '../text/symbol-letters.js';
import { formatListNumber } from './list-numbers.js';
import { childNamed, childValue, type XmlElement } from './xml.js';

/** The automatic numbers of the paragraphs of a Word file, in the order of the document. */
export interface Numbering {
  /** The mark that Word prints before a paragraph, such as `๑.` or `•`; `undefined` where it prints none. Counts on. */
  readonly markOf: (properties: XmlElement | undefined) => string | undefined;
}

/** A level of a list: how it counts and what it prints. */
interface Level {
  readonly format: string;
  /** `%1.%2` for numbers of two levels. */
  readonly pattern: string;
  readonly start: number;
}

interface List {
  /** Lists of one definition count together. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** The levels that this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Which list and level a style or paragraph is numbered by. */
interface Numbered {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** Reads what `numbering.xml` and `styles.xml` say of automatic numbers. */
export function numberingOf(numbering: XmlElement | undefined, styles: XmlElement | undefined): Numbering {
  const lists = listsOf(numbering);
  const styled = numberedStyles(styles);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    markOf(properties) {
      const own = numberedBy(properties);
      const style = styled(childValue(properties, 'w:pStyle') ?? '');
      const id = own.list ?? style.list;
      const list = id === undefined || id === '0' ? undefined : lists.get(id);
      if (id === undefined || list === undefined) return undefined;
      const at = own.level ?? style.level ?? 0;
      const level = list.levels[at];
      if (level === undefined) return undefined;
      const counted = counters.get(list.definition) ?? [];
      counters.set(list.definition, counted);
      if (!begun.has(id)) for (const [restarted, start] of list.restarts) counted[restarted] = start - 1;
      begun.add(id);
      counted[at] = (counted[at] ?? level.start - 1) + 1;
      counted.length = at + 1;
      return level.format === 'bullet' ? withoutSymbols(level.pattern) : printed(level, list.levels, counted);
    },
  };
}

/** The numbers put into the pattern of a level. */
function printed({ pattern }: Level, levels: List['levels'], counted: readonly number[]): string | undefined {
  const mark = pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const level = levels[Number(digit) - 1];
    const number = counted[Number(digit) - 1] ?? level?.start ?? 1;
    return formatListNumber(level?.format ?? 'decimal', number) ?? String(number);
  });
  return mark.trim() === '' ? undefined : mark;
}

function listsOf(numbering: XmlElement | undefined): ReadonlyMap<string, List> {
  const definitions = new Map<string, (Level | undefined)[]>();
  const lists = new Map<string, List>();
  for (const element of numbering?.children ?? []) {
    if (element.name === 'w:abstractNum') {
      definitions.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element));
    }
    if (element.name !== 'w:num') continue;
    const definition = childValue(element, 'w:abstractNumId') ?? '';
    const levels = [...(definitions.get(definition) ?? [])];
    const restarts = new Map<number, number>();
    for (const change of element.children) {
      if (change.name !== 'w:lvlOverride') continue;
      const at = Number(change.attributes['w:ilvl']);
      const own = childNamed(change, 'w:lvl');
      if (own !== undefined) levels[at] = levelOf(own);
      const start = childValue(change, 'w:startOverride');
      if (start !== undefined) restarts.set(at, Number(start));
    }
    lists.set(element.attributes['w:numId'] ?? '', { definition, levels, restarts });
  }
  return lists;
}

function levelsOf(definition: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of definition.children) {
    const at = Number(element.attributes['w:ilvl']);
    if (element.name === 'w:lvl' && at >= 0 && at < 9) levels[at] = levelOf(element);
  }
  return levels;
}

function levelOf(element: XmlElement): Level {
  const format = childValue(element, 'w:numFmt') ?? 'decimal';
  const pattern = childValue(element, 'w:lvlText') ?? '';
  // a bullet of a symbol font is one of the letters that list marks know
  return {
    format,
    pattern: format === 'bullet' && pattern === '' ? '•' : pattern,
    start: Number(childValue(element, 'w:start') ?? 1),
  };
}

function numberedBy(properties: XmlElement | undefined): Numbered {
  const numbered = childNamed(properties, 'w:numPr');
  const level = childValue(numbered, 'w:ilvl');
  return { list: childValue(numbered, 'w:numId'), level: level === undefined ? undefined : Number(level) };
}

/** The list and level that a style gives, its own or that of the style it is based on. */
function numberedStyles(styles: XmlElement | undefined): (id: string) => Numbered {
  const byId = new Map<string, XmlElement>();
  for (const style of styles?.children ?? []) {
    if (style.name === 'w:style') byId.set(style.attributes['w:styleId'] ?? '', style);
  }
  return (id) => {
    const seen = new Set<string>();
    for (
      let at: string | undefined = id;
      at !== undefined && !seen.has(at);
      at = childValue(byId.get(at), 'w:basedOn')
    ) {
      seen.add(at);
      const numbered = numberedBy(childNamed(byId.get(at), 'w:pPr'));
      if (numbered.list !== undefined) return numbered;
    }
    return { list: undefined, level: undefined };
  };
}
