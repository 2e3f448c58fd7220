import { pushAll } from '../../thai/push-all.js';
import type { ChangedPart, Json, ReportDiff } from '../change.js';
import type { Cell, Layout } from './layout.js';
import type { PatchOperation } from './patch-operation.js';

/** A part on its way from its place before to its place after. */
export interface Token {
  readonly what: 'measure' | 'activity' | 'outcome';
  /** It keeps its order among the others of its list. */
  readonly isKept: boolean;
  /** The whole part, when it is new. */
  readonly value?: Json;
}

/**
 * Puts measures and items in their places: new measures come to the end; items that change their measure go to the end
 * of the other; what is gone is removed; each list is put in order; then the measures are.
 */
export function arrange(diff: ReportDiff, layout: Layout): readonly PatchOperation[] {
  const operations: PatchOperation[] = [];
  const old = diff.before.measures;
  const added = layout.measures.filter(({ from }) => from === undefined);
  for (const { part } of added) {
    const value = part === undefined ? {} : { ...wholeOf(part, 'title'), activities: [], outcomes: [] };
    operations.push({ op: 'add', path: '/measures/-', value });
  }
  // where a measure of the report after stands until the measures are put in order
  const current = new Map(added.map((cell, at) => [cell, old.length + at]));
  const indexOf = (cell: Cell) => (cell.from === undefined ? (current.get(cell) ?? 0) : cell.from.place - 1);
  for (const list of ['activities', 'outcomes'] as const) {
    const what = list === 'activities' ? 'activity' : 'outcome';
    const tokens = new Map<string, Token>();
    const wanted = new Map<number, readonly Token[]>();
    for (const [at, measure] of layout.measures.entries()) {
      const cells = (layout[list][at] ?? []).map((cell) => tokenOf(what, cell, tokens));
      wanted.set(indexOf(measure), cells);
    }
    const present = Array.from({ length: old.length + added.length }, (_, at) =>
      Array.from({ length: old[at]?.[list] ?? 0 }, (__, place) => tokens.get(`${at + 1} ${place + 1}`)),
    );
    pushAll(operations, moveItems(list, present, wanted));
  }
  const tokens = new Map<string, Token>();
  const cells = layout.measures.map((cell) => tokenOf('measure', cell, tokens));
  const lists = old.map((_, at) => tokens.get(`${at + 1} ${at + 1}`));
  const last = layout.measures.flatMap(({ from }, at) => (from === undefined ? (cells[at] ?? []) : []));
  const present: (Token | undefined)[] = [...lists, ...last];
  pushAll(operations, dropGone('/measures', present));
  pushAll(operations, inOrder('/measures', present, cells, false));
  return operations;
}

/** Brings the items that are present, by measure and place, to where they are wanted. */
function moveItems(
  list: 'activities' | 'outcomes',
  present: (Token | undefined)[][],
  wanted: ReadonlyMap<number, readonly Token[]>,
): readonly PatchOperation[] {
  const operations: PatchOperation[] = [];
  const home = new Map<Token, number>();
  for (const [at, cells] of wanted) for (const token of cells) home.set(token, at);
  const pathOf = (at: number) => `/measures/${at}/${list}`;
  for (const [at, items] of present.entries()) {
    pushAll(operations, dropGone(pathOf(at), items));
    for (let place = items.length - 1; place >= 0; place -= 1) {
      const token = items[place];
      const to = token === undefined ? undefined : home.get(token);
      if (to === undefined || to === at) continue;
      operations.push({ op: 'move', from: `${pathOf(at)}/${place}`, path: `${pathOf(to)}/-` });
      items.splice(place, 1);
      present[to]?.push(token);
    }
  }
  for (const [at, cells] of wanted) pushAll(operations, inOrder(pathOf(at), present[at] ?? [], cells, true));
  return operations;
}

/** Removes what no place of the report after holds, from the end on. */
function dropGone(path: string, present: (Token | undefined)[]): readonly PatchOperation[] {
  const operations: PatchOperation[] = [];
  for (let at = present.length - 1; at >= 0; at -= 1) {
    if (present[at] !== undefined) continue;
    operations.push({ op: 'remove', path: `${path}/${at}` });
    present.splice(at, 1);
  }
  return operations;
}

/** Brings a list into order from the front on; what is kept is never touched, the others give way to the end. */
function inOrder(
  path: string,
  present: (Token | undefined)[],
  wanted: readonly Token[],
  addsNew: boolean,
): readonly PatchOperation[] {
  const operations: PatchOperation[] = [];
  for (const [at, token] of wanted.entries()) {
    if (addsNew && token.value !== undefined) {
      operations.push({ op: 'add', path: `${path}/${at}`, value: token.value });
      present.splice(at, 0, token);
      continue;
    }
    while (token.isKept && present[at] !== token && present[at]?.isKept === false) {
      operations.push({ op: 'move', from: `${path}/${at}`, path: `${path}/${present.length - 1}` });
      pushAll(present, present.splice(at, 1));
    }
    const found = present.indexOf(token, at);
    if (found <= at) continue;
    operations.push({ op: 'move', from: `${path}/${found}`, path: `${path}/${at}` });
    present.splice(at, 0, ...present.splice(found, 1));
  }
  return operations;
}

function tokenOf(what: Token['what'], cell: Cell, tokens: Map<string, Token>): Token {
  const { from, part } = cell;
  const isKept = from !== undefined && cell.isPlaced !== true;
  const token: Token = {
    what,
    isKept,
    ...(part !== undefined && { value: wholeOf(part, what === 'measure' ? 'title' : 'text') }),
  };
  if (from !== undefined) tokens.set(`${from.measurePlace} ${from.place}`, token);
  return token;
}

const wholeOf = (
  { id, number, text, value }: ChangedPart,
  field: 'title' | 'text',
): { readonly [key: string]: Json } => ({
  id,
  ...(number !== undefined && { number }),
  [field]: text,
  ...value,
});
