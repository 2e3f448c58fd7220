import { findMentions } from '../mention/find-mentions.js';
import type { Measure } from '../model/measure.js';
import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Block, FormatParts, Row } from './document.js';
import { readFrontMatter } from './front-matter.js';
import { gatherMeasures, type RawMeasure } from './gather-measures.js';
import type { ColumnChoice } from './header.js';
import { measureOf } from './measures.js';
import { brokenTextLayer, noAgency, noFiscalYear, noTable, yearFromTable } from './read-issues.js';
import type { Recorder } from './recorder.js';
import { repairParts } from './repair.js';

/** So many damaged texts are no typing errors. */
const MANY_DAMAGED = 5;

/** The report that a document's parts make, with all that was said of it on the way. */
export function buildReport(
  document: string | undefined,
  { parts, left, issues }: FormatParts,
  columns: ColumnChoice | undefined,
  record: Recorder,
): Reading<Report> {
  for (const issue of issues) record.issue(issue);
  for (const text of left) record.unread(text);
  const above: Block[] = [];
  const below: Block[] = [];
  const tables: (readonly Row[])[] = [];
  for (const part of repairParts(parts, document, record)) {
    if (part.kind === 'table') tables.push(part.rows);
    else if (part.kind === 'aside' || tables.length > 0) below.push(part.block);
    else above.push(part.block);
  }
  const damaged = record.issues.filter(
    ({ code, severity }) => code === 'read.damaged-text' && severity === 'warning',
  ).length;
  if (damaged >= MANY_DAMAGED) record.issue(brokenTextLayer(damaged));
  const front = readFrontMatter(above);
  const gathered = gatherMeasures(tables, columns, record);
  // only where the title names no year all measures are wanted at once
  const raw = front.fiscalYear === undefined ? [...gathered] : gathered;
  const fiscalYear = front.fiscalYear ?? yearOfTable(raw);
  const measures: Measure[] = [];
  for (const measure of raw) measures.push(measureOf(measure, measures.length, fiscalYear, record));
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
    fiscalYear: fiscalYear ?? 0,
    title: front.title === undefined ? '' : record.text('/title', front.title),
    ...(front.preamble !== undefined && { preamble: record.text('/preamble', front.preamble) }),
    ...(front.filing !== undefined && { filing: front.filing }),
    measures,
  };
  return record.reading(value);
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
