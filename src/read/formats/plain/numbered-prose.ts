import type { Block, Part, Row } from '../../document.js';
import { firstMark, type Mark } from '../../list/list-mark.js';
import { looksLikeFurniture } from '../../table/row-words.js';
import { impliedHeading, rowOfLines } from './line-table.js';

/**
 * Takes numbered prose as a table: lines numbered 1., 2. are the measures, lines inside them (1.1, (1), bullets) what was done.
 * Only under a title that says a report of measures; `undefined` elsewhere, since many texts are numbered.
 */
export function partsOfNumberedProse(parts: readonly Part[]): readonly Part[] | undefined {
  const start = parts.findIndex((part) => markOf(part)?.value === 1 && markOf(part)?.kind !== '-');
  const first = start < 0 ? undefined : markOf(parts[start]);
  if (first === undefined || !saysMeasures(parts.slice(0, start))) return undefined;
  const records: { readonly title: Block; readonly done: Block[] }[] = [];
  let end = start;
  for (; end < parts.length; end += 1) {
    const part = parts[end];
    if (part?.kind !== 'paragraph' || looksLikeFurniture(part.block.text.text)) break;
    const mark = markOf(part);
    const isNext = mark !== undefined && mark.kind === first.kind && mark.value === records.length + 1;
    if (isNext) records.push({ title: part.block, done: [] });
    else records.at(-1)?.done.push(part.block);
  }
  const isWork = records.length >= 2 && records.filter(({ done }) => done.length > 0).length * 2 >= records.length;
  const head = parts[start];
  if (!isWork || head?.kind !== 'paragraph') return undefined;
  const headings = ['มาตรการ', 'ผลการดำเนินงาน'].map((heading) => [impliedHeading(heading, head.block.text)]);
  const rows: readonly Row[] = [
    rowOfLines(headings, 1),
    ...records.map(({ title, done }, at) => rowOfLines([[title], done], at + 2)),
  ];
  return [...parts.slice(0, start), { kind: 'table', table: { rows, isGuessed: true } }, ...parts.slice(end)];
}

const markOf = (part: Part | undefined): Mark | undefined =>
  part?.kind === 'paragraph' ? firstMark(part.block.text.text) : undefined;

/** A title above says that measures and what was done follow. */
const saysMeasures = (parts: readonly Part[]): boolean =>
  parts.some(
    (part) =>
      part.kind === 'paragraph' &&
      /^(?:แบบ)?(?:สรุป)?(?:รายงาน)?ผลการ(?:ดำเนิน|ปฏิบัติ)[^\n]*(?:มาตรการ|คุณธรรม|โปร่งใส|ทุจริต)/.test(part.block.text.text),
  );
