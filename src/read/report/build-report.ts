import { findMentions } from '../../mention/find-mentions.js';
import type { Measure } from '../../model/measure.js';
import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Block, FormatParts, Part, Row } from '../document.js';
import { brokenTextLayer, noAgency, noFiscalYear, noTable, yearFromTable } from '../read-issues.js';
import { gatherMeasures, type RawMeasure } from '../table/gather-measures.js';
import type { ColumnChoice } from '../table/header.js';
import type { Recorder } from '../text/recorder.js';
import { repairer } from '../text/repair.js';
import type { TextIndex } from '../text-index.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { measureOf } from './measures.js';

/** So many damaged texts are no typing errors. */
const MANY_DAMAGED = 5;

/** The report that a document's parts make, with all that was said of it on the way; the index is that of its text, where it is one. */
export function buildReport(
  index: TextIndex | undefined,
  { parts, left, issues }: FormatParts,
  columns: ColumnChoice | undefined,
  record: Recorder,
): Reading<Report> {
  const above: Block[] = [];
  const below: Block[] = [];
  const rows = rowsAmong(parts, above, below, repairer(index, record));
  const measures: Measure[] = [];
  const waiting: RawMeasure[] = [];
  let early: FrontMatter | undefined;
  let count: number | undefined;
  for (const measure of gatherMeasures(rows, columns, index, record)) {
    // by now all that stands above the table has come
    early ??= readFrontMatter(above);
    count ??= above.length;
    // only where that names no year all measures are wanted at once
    if (early.fiscalYear === undefined) waiting.push(measure);
    else measures.push(measureOf(measure, measures.length, early.fiscalYear, record));
  }
  for (const issue of issues) record.issue(issue);
  for (const text of left) record.unread(text);
  const damaged = record.issues.filter(
    ({ code, severity }) => code === 'read.damaged-text' && severity === 'warning',
  ).length;
  if (damaged >= MANY_DAMAGED) record.issue(brokenTextLayer(damaged));
  // but for text between the rows, which is shown above them
  const front = early !== undefined && above.length === count ? early : readFrontMatter(above);
  const fiscalYear = front.fiscalYear ?? yearOfTable(waiting);
  for (const measure of waiting) measures.push(measureOf(measure, measures.length, fiscalYear, record));
  if (measures.length === 0) {
    for (const { text } of [...above, ...below]) record.unread(text);
    record.issue(noTable);
    return record.reading();
  }
  for (const text of [...front.unread, ...below.map((block) => block.text)]) record.unread(text);
  if (front.agencyText !== undefined) record.text('/agency/name', front.agencyText);
  if (front.fiscalYearText !== undefined) record.text('/fiscalYear', front.fiscalYearText);
  if (front.fiscalYear === undefined) record.issue(fiscalYear === undefined ? noFiscalYear : yearFromTable(fiscalYear));
  if (front.agency.name === '') record.issue(noAgency);
  const value: Report = {
    agency: front.agency,
    ...(fiscalYear !== undefined && { fiscalYear }),
    title: front.title === undefined ? '' : record.text('/title', front.title),
    ...(front.preamble !== undefined && { preamble: record.text('/preamble', front.preamble) }),
    ...(front.filing !== undefined && { filing: front.filing }),
    measures,
  };
  return record.reading(value);
}

/** The rows of the tables, repaired; on the way to each, the paragraphs above the first table and the others are gathered. */
function* rowsAmong(
  parts: Iterable<Part>,
  above: Block[],
  below: Block[],
  repaired: (part: Part) => Part,
): Generator<Row> {
  let first: number | undefined;
  for (const part of parts) {
    const fine = repaired(part);
    if (fine.kind === 'row') {
      first ??= fine.table;
      yield fine;
    } else if (fine.kind === 'paragraph' && (first === undefined || fine.table === first)) above.push(fine.block);
    else below.push(fine.block);
  }
}

/** The fiscal year that the table names, when it names one year only. */
function yearOfTable(measures: Iterable<RawMeasure>): number | undefined {
  const years = new Set<number>();
  for (const { title, activities, outcomes } of measures) {
    for (const { text } of [title, ...activities.map((item) => item.text), ...outcomes.map((item) => item.text)]) {
      for (const mention of findMentions(text)) if (mention.kind === 'fiscal-year') years.add(mention.fiscalYear);
    }
  }
  const [only] = years;
  return years.size === 1 ? only : undefined;
}
