import { sliceSpanned, trimSpanned } from '../text/spanned-text.js';
import { isAddress, isMoney, isPeriod, isUnit } from './columns/column-content.js';
import type { Role } from './columns/score-columns.js';
import { scoreHeading } from './columns/score-heading.js';
import type { ColumnHeading, Header } from './find-header.js';
import { filledCells, type Grid, type GridRow, isEmptyCell, textAt } from './grid.js';
import { numberIn } from './number-in.js';

/** A header that lost or gained a cell, laid out again. */
export interface RealignedHeader {
  readonly header: Header;
  /** The headings that were moved. */
  readonly moved: readonly string[];
}

/** Rows that are looked at. */
const MOST = 40;

/**
 * The headings over the columns that they are of, where the header has one cell more or less than the rows below: a tab that got
 * lost or came twice. What the cells hold decides; without a sure answer the headings stay where they are.
 */
export function realignedHeadings(header: Header, rows: readonly GridRow[]): RealignedHeader | undefined {
  const { headings, height } = header;
  const counted = height > 1 || rows.length === 0 ? undefined : widthOfMost(rows.slice(0, MOST));
  if (counted === undefined || hasSpans(rows.slice(0, MOST))) return undefined;
  const count = headings.findLastIndex(({ text }) => text !== '') + 1;
  const own = headings.slice(0, count);
  const tries: (readonly ColumnHeading[])[] = [];
  if (counted === count + 1) {
    const split = splitHeadings(own);
    if (split !== undefined) return moved(header, split);
    for (let at = 0; at < count; at += 1) tries.push([...own.slice(0, at), noHeading, ...own.slice(at)]);
  } else if (counted === count - 1) {
    own.forEach(({ text }, at) => {
      if (text === '') tries.push([...own.slice(0, at), ...own.slice(at + 1)]);
    });
  }
  if (tries.length === 0) return undefined;
  const before = fitOf(own, rows);
  let best: { readonly fit: number; readonly headings: readonly ColumnHeading[] } | undefined;
  for (const headed of tries) {
    const fit = fitOf(headed, rows);
    if (best === undefined || fit > best.fit) best = { fit, headings: headed };
  }
  // an empty heading that no cell stands under was one tab too many, whatever the cells say
  const margin = counted < count ? 0 : SURE;
  return best === undefined || best.fit < before + margin ? undefined : moved(header, best.headings);
}

const noHeading: ColumnHeading = { parts: [''], text: '' };

/** So much better must another place be. */
const SURE = 0.75;

function moved(header: Header, headings: readonly ColumnHeading[]): RealignedHeader {
  const padded = [...headings];
  while (padded.length < header.headings.length) padded.push(noHeading);
  const names = header.headings.flatMap(({ text }, at) => (text !== '' && text !== padded[at]?.text ? [text] : []));
  return { header: { ...header, headings: padded.slice(0, header.headings.length) }, moved: names };
}

/** The width that three rows of five and more have; what is empty at the end of a row does not count. */
function widthOfMost(rows: readonly GridRow[]): number | undefined {
  const counts = new Map<number, number>();
  let seen = 0;
  for (const row of rows) {
    const width = row.cells.findLastIndex((cell) => !isEmptyCell(cell)) + 1;
    if (width < 2) continue;
    seen += 1;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 5 >= seen * 3)?.[0];
}

const hasSpans = (rows: readonly GridRow[]): boolean =>
  rows.some(({ covered, cells }) => covered.includes(true) || cells.some((cell) => (cell?.columnSpan ?? 1) > 1));

/** The headings with the one parted that is likeliest two: "ลำดับ มาตรการ", where a tab became a blank. */
function splitHeadings(headings: readonly ColumnHeading[]): readonly ColumnHeading[] | undefined {
  let best: readonly ColumnHeading[] | undefined;
  let most = 0.55;
  headings.forEach(({ text, cell }, at) => {
    if (text.length > 80) return;
    for (const { index, 0: gap } of text.matchAll(/\s+/g)) {
      const parts = [text.slice(0, index), text.slice(index + gap.length)];
      const roles = parts.map(saidRole);
      const said = Math.min(...roles.map(([, score]) => score));
      if (said <= most || roles[0]?.[0] === roles[1]?.[0]) continue;
      most = said;
      const parted = parts.map((part): ColumnHeading => ({ parts: [part], text: part, cell }));
      best = [...headings.slice(0, at), ...parted, ...headings.slice(at + 1)];
    }
  });
  return best;
}

/** The role that the words of a heading say beyond doubt. */
function sureRole(heading: string): Role | undefined {
  const [role, said] = saidRole(heading);
  return said < 0.75 ? undefined : role;
}

/** The role that the words of a heading say best, and how sure they are. */
function saidRole(heading: string): readonly [Role | undefined, number] {
  const { foreign: _, ...scores } = scoreHeading(heading);
  const [best] = Object.entries(scores).sort(([, one], [, other]) => other - one);
  return best === undefined ? [undefined, 0] : [best[0] as Role, best[1]];
}

/** How well the cells fit the headings above them, by cell on average. */
function fitOf(headings: readonly ColumnHeading[], rows: readonly GridRow[]): number {
  const roles = headings.map(({ text }) => sureRole(text));
  const some = rows.slice(0, MOST);
  let fit = 0;
  for (const row of some) fit += fitOfRow(roles, (at) => textAt(row, at));
  return fit / some.length;
}

function fitOfRow(roles: readonly (Role | undefined)[], textOf: (at: number) => string): number {
  let fit = 0;
  roles.forEach((role, at) => {
    const text = textOf(at);
    if (text !== '') fit += fitOfCell(role, text);
    // a text without a heading is worse than an empty cell
    else if (role === 'measure') fit -= 0.5;
  });
  return fit;
}

function fitOfCell(role: Role | undefined, text: string): number {
  const isNumber = numberIn(text) !== undefined;
  switch (role) {
    case undefined:
      return 0;
    case 'number':
      return isNumber ? 1 : -1;
    case 'budget':
    case 'spent':
    case 'remaining':
      return isMoney(text) || /[\d๐-๙]\s*บาท|ไม่ใช้|ไม่มี/.test(text) ? 1 : -1;
    case 'responsible':
      if (isUnit(text)) return 1;
      return isPlainNumber(text) ? -1 : -0.5;
    case 'period':
      return isPeriod(text) ? 1 : -0.5;
    case 'evidence':
      return isAddress(text) ? 1 : 0;
    case 'measure':
    case 'activity':
    case 'result':
    case 'outcome':
      return isPlainNumber(text) || isUnit(text) ? -1 : 0.25;
    default:
      return isPlainNumber(text) ? -0.5 : 0;
  }
}

const isPlainNumber = (text: string): boolean => text !== '-' && (numberIn(text) !== undefined || isMoney(text));

/** The rows of a table with cells where they belong. */
export interface RealignedRows {
  readonly grid: Grid;
  /** The rows that were laid out anew. */
  readonly moved: readonly GridRow[];
  /** Rows that have fewer or more cells than the header, and stay as they are. */
  readonly odd: readonly GridRow[];
}

/**
 * The rows of a table, those with one cell too few laid out as their cells say. Only in a table most of whose rows have as many
 * cells as its header; a shorter one has its cells where they fit best.
 */
export function realignedRows(
  grid: Grid,
  roles: readonly (Role | undefined)[],
  { header, from }: { readonly header: Header; readonly from: number },
): RealignedRows {
  const body = grid.rows.slice(from);
  const headed = header.headings.findLastIndex(({ text }) => text !== '') + 1;
  const moved: GridRow[] = [];
  const odd: GridRow[] = [];
  if (header.height > 1 || headed < 3 || hasSpans(grid.rows)) return { grid, moved, odd };
  const most = widthOfMost(body.slice(0, MOST));
  const full = body.filter((row) => printedWidth(row) === headed).length;
  const isEven = full > 0 && full * 2 >= body.filter((row) => filledCells(row).length > 1).length;
  const rows = body.map((row) => {
    const width = filledCells(row).length < 2 ? headed : printedWidth(row);
    const isOdd = isEven ? width < headed : most !== undefined && most > headed && width === most;
    const better = isEven && width === headed - 1 ? (withNumber(row, roles) ?? withGap(row, roles)) : undefined;
    if (better !== undefined) moved.push(better);
    else if (isOdd) odd.push(row);
    return better ?? row;
  });
  return { grid: moved.length === 0 ? grid : { ...grid, rows: [...grid.rows.slice(0, from), ...rows] }, moved, odd };
}

/** The row with the number parted that its first cell begins with: the tab behind it became a blank. */
function withNumber(row: GridRow, roles: readonly (Role | undefined)[]): GridRow | undefined {
  const [first, ...rest] = row.cells;
  const [block] = first?.blocks ?? [];
  const gap = block?.text.text.search(/\s/) ?? -1;
  if (roles[0] !== 'number' || first === undefined || block === undefined || gap < 1) return undefined;
  const parts = [sliceSpanned(block.text, 0, gap), trimSpanned(sliceSpanned(block.text, gap))];
  if (numberIn(parts[0]?.text ?? '') === undefined) return undefined;
  const others = first.blocks.slice(1);
  const cells = [
    { ...first, blocks: parts.slice(0, 1).map((text) => ({ ...block, text, links: undefined })) },
    { ...first, blocks: [...parts.slice(1).map((text) => ({ ...block, text })), ...others] },
    ...rest.slice(0, roles.length - 2),
  ];
  return { cells, covered: cells.map(() => false) };
}

/** The cells of a row, empty ones too. */
const printedWidth = ({ cells }: GridRow): number => cells.findLastIndex((cell) => cell !== undefined) + 1;

/** The row with an empty cell where its cells fit best; `undefined` where they fit best as they stand. */
function withGap(row: GridRow, roles: readonly (Role | undefined)[]): GridRow | undefined {
  if (isEmptyCell(row.cells[roles.length - 2])) return undefined;
  const before = fitOfRow(roles, (at) => textAt(row, at));
  let place: number | undefined;
  let best = before + 1;
  for (let gap = 1; gap < roles.length - 1; gap += 1) {
    const fit = fitOfRow(roles, (at) => (at === gap ? '' : textAt(row, at < gap ? at : at - 1)));
    if (fit < best || (fit === best && place !== undefined)) continue;
    best = fit;
    place = gap;
  }
  if (place === undefined) return undefined;
  const cells = [...row.cells.slice(0, place), undefined, ...row.cells.slice(place)];
  return { cells, covered: cells.map(() => false) };
}
