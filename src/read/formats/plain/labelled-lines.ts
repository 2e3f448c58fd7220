import { pushAll } from '../../../thai/push-all.js';
import { type Block, blockOf, type Part, type Row } from '../../document.js';
import { firstMark } from '../../list/list-mark.js';
import { measureHeading } from '../../report/measure-heading.js';
import { looksLikeFurniture, looksLikeSection } from '../../table/row-words.js';
import { type SpannedText, sliceSpanned, spanned, trimSpanned } from '../../text/spanned-text.js';
import { rowOfLines } from './line-table.js';
import { repeatedLabels, roleOf, spacedLabel } from './repeated-labels.js';

/** A paragraph, or a part of one, and the label before it. */
interface LabelledText {
  /** The label as printed; `undefined` for text that goes on. */
  readonly label: SpannedText | undefined;
  /** What labels of one column have in common. */
  readonly key: string;
  readonly block: Block;
}

/** A report in labelled lines as it is gathered. */
interface LabelledReport {
  /** The labels by their keys, in the order in which they come. */
  readonly labels: Map<string, Block>;
  /** For each record the paragraphs behind each label. */
  readonly records: Map<string, Block[]>[];
  readonly sections: Map<number, Block[]>;
  readonly after: Block[];
  /** The paragraphs that more text without a label goes on with, and the key of their label. */
  last: { readonly key: string; readonly blocks: Block[] } | undefined;
}

/**
 * Takes labelled lines as a table: each label is a heading ("กิจกรรม : …"), each label of a measure ("มาตรการที่ ๑ …") begins a
 * row. `undefined` where fewer than two labels are known headings.
 */
export function partsOfLabelledLines(parts: readonly Part[]): readonly Part[] | undefined {
  const before: Part[] = [];
  const repeated = repeatedLabels(parts.flatMap((part) => (part.kind === 'paragraph' ? [part.block.text] : [])));
  const report: LabelledReport = { labels: new Map(), records: [], sections: new Map(), after: [], last: undefined };
  for (const part of parts) {
    if (part.kind !== 'paragraph') before.push(part);
    else
      for (const text of labelledTexts(part.block, repeated))
        if (!addText(report, text)) before.push({ kind: 'paragraph', block: text.block });
  }
  const { labels, records, after } = report;
  leaveLastRemark(report);
  if (!isReport(report)) return undefined;
  const keys = [...labels.keys()];
  const header = rowOfLines(
    keys.map((key) => [labels.get(key) as Block]),
    1,
  );
  const rows: Row[] = [header];
  records.forEach((record, at) => {
    for (const block of report.sections.get(at) ?? [])
      rows.push({ cells: [{ blocks: [block], columnSpan: keys.length, rowSpan: 1 }] });
    rows.push(
      rowOfLines(
        keys.map((key) => record.get(key) ?? []),
        rows.length + 1,
      ),
    );
  });
  return [
    ...before,
    { kind: 'table', table: { rows, isGuessed: true } },
    ...after.map((block): Part => ({ kind: 'paragraph', block })),
  ];
}

/** A remark behind the last record, where no other has one, is of the document. */
function leaveLastRemark({ labels, records, after }: LabelledReport): void {
  const last = records.at(-1);
  const remark = last?.get('remarks');
  if (last === undefined || remark === undefined || records.length < 2) return;
  if (records.some((record) => record !== last && record.has('remarks')) || [...last.keys()].at(-1) !== 'remarks')
    return;
  const label = labels.get('remarks');
  last.delete('remarks');
  labels.delete('remarks');
  if (label !== undefined) after.push(label);
  pushAll(after, remark);
}

/** At least two columns, one of them of what is done or came of it, and no more than one record without a label of its own. */
function isReport({ labels, records }: LabelledReport): boolean {
  const keys = [...labels.keys()];
  return (
    records.length > 0 &&
    keys.length >= 2 &&
    keys.some((key) => key === 'activity' || key === 'result' || key === 'outcome')
  );
}

/** Adds a text to the record it belongs to; gives false for what stands before the first record. */
function addText(report: LabelledReport, { label, key, block }: LabelledText): boolean {
  const { labels, records, last } = report;
  if (label === undefined) {
    if (last === undefined) return false;
    if (looksLikeSection(block.text.text)) addSection(report, block);
    else if (looksLikeFurniture(block.text.text) || report.after.length > 0) report.after.push(block);
    else if (last.key === 'measure' && last.blocks.length > 0 && isListed(block)) {
      // a list below the heading of a measure is what was done, though no label says so
      addText(report, { label: spanned('กิจกรรม', block.text.offset, 0), key: 'activity', block });
    } else last.blocks.push(block);
    return true;
  }
  const first = [...labels.keys()][0] ?? key;
  const record = records.at(-1);
  const isNew = record === undefined || key === 'measure' || (key === first && record.has(key));
  const target = isNew ? new Map<string, Block[]>() : record;
  if (isNew) records.push(target);
  if (!labels.has(key)) labels.set(key, blockOf(label));
  const blocks = target.get(key) ?? [];
  target.set(key, blocks);
  if (block.text.text !== '') blocks.push(block);
  // what stands behind a number goes on with the title
  if (key !== 'number') report.last = { key, blocks };
  return true;
}

const isListed = ({ isItem, text }: Block): boolean => isItem || firstMark(text.text) !== undefined;

function addSection({ sections, records }: LabelledReport, block: Block): void {
  sections.set(records.length, [...(sections.get(records.length) ?? []), block]);
}

/** Longest paragraph in which labels are looked for. */
const LONGEST = 4000;

/** A paragraph parted at its labels. */
function labelledTexts(block: Block, repeated: ReadonlySet<string>): readonly LabelledText[] {
  const { text } = block;
  const named = measureHeading(text);
  if (named !== undefined && (named.isCalled || repeated.has(text.text))) {
    const label = sliceSpanned(text, 0, text.text.length - named.text.text.length);
    const rest = labelledTexts({ ...block, text: named.text }, repeated);
    const key = roleOf(label.text) ?? 'measure';
    const own = rest[0]?.label === undefined ? rest[0] : undefined;
    const others = own === undefined ? rest : rest.slice(1);
    const called = withoutNumber(label);
    const heading = called.text.trim() === '' ? spanned('มาตรการ', label.offset, 0) : called;
    const title = { label: heading, key, block: own?.block ?? { ...block, text: named.text } };
    return [title, ...numberOf(label), ...others];
  }
  const lone = repeated.has(text.text.trim()) ? roleOf(text.text, 0.75) : undefined;
  if (lone !== undefined) return [{ label: text, key: lone, block: { ...block, text: sliceSpanned(text, 0, 0) } }];
  const marks = text.text.length > LONGEST || !/[:：]|\s[-–]\s/.test(text.text) ? [] : labelsIn(text, repeated);
  if (marks.length === 0) return [spacedText(block, repeated)];
  const found: LabelledText[] = [];
  const before = text.text.slice(0, marks[0]?.start);
  // the number before a label is a list mark
  if (/[^\s\-•\d๐-๙.()]/.test(before)) {
    found.push({
      label: undefined,
      key: '',
      block: { ...block, text: trimSpanned(sliceSpanned(text, 0, marks[0]?.start)) },
    });
  }
  marks.forEach(({ start, end, key, stop }, at) => {
    const value = trimSpanned(sliceSpanned(text, stop, marks[at + 1]?.start));
    found.push({ label: sliceSpanned(text, start, end), key, block: { ...block, text: value } });
  });
  return found;
}

/** A text behind a label and a blank, or one without a label. */
function spacedText(block: Block, repeated: ReadonlySet<string>): LabelledText {
  const { text } = block;
  const label = spacedLabel(text.text);
  const key = label !== undefined && repeated.has(label) ? roleOf(label, 0.7) : undefined;
  if (label === undefined || key === undefined) return { label: undefined, key: '', block };
  const value = trimSpanned(sliceSpanned(text, label.length));
  return { label: sliceSpanned(text, 0, label.length), key, block: { ...block, text: value } };
}

/** The label without the number behind it. */
const withoutNumber = (label: SpannedText): SpannedText =>
  sliceSpanned(label, 0, /[\s:：(\d๐-๙.)]*$/.exec(label.text)?.index);

/** The number in a label, as the cell of a column of numbers that no heading stands above. */
function numberOf(label: SpannedText): readonly LabelledText[] {
  const match = /[\d๐-๙]+(?:\.[\d๐-๙]+)*/.exec(label.text);
  if (match === null) return [];
  const number = sliceSpanned(label, match.index, match.index + match[0].length);
  return [{ label: spanned('ลำดับ', label.offset, 0), key: 'number', block: blockOf(number) }];
}

interface LabelMark {
  readonly start: number;
  readonly end: number;
  /** Behind the colon. */
  readonly stop: number;
  readonly key: string;
}

/** The labels of a text: known headings before a colon, at its beginning or behind a blank. */
function labelsIn({ text }: SpannedText, repeated: ReadonlySet<string>): readonly LabelMark[] {
  const marks: LabelMark[] = [];
  for (const match of text.matchAll(
    /(?:^|\s)(?:[-•]\s?|[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*[.)]?\s?)?([ก-๎A-Za-z][ก-๎A-Za-z/() ]{1,48}?)(\s?[:：]|\s[-–](?=\s))/g,
  )) {
    const label = match[1] ?? '';
    const start = match.index + match[0].indexOf(label);
    const isFirst = text.slice(0, start).trim() === '' || /^[\s\-•\d๐-๙.)]*$/.test(text.slice(0, start));
    const isDashed = !/[:：]/.test(match[2] ?? '');
    if (isDashed && !(isFirst && repeated.has(label))) continue;
    const key = roleOf(label, isFirst ? 0.55 : 0.9) ?? (isFirst && repeated.has(label) ? label : undefined);
    if (key !== undefined) marks.push({ start, end: start + label.length, stop: match.index + match[0].length, key });
  }
  return marks;
}
