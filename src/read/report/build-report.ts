import { findMentions } from '../../mention/find-mentions.js';
import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import type { Block, Part } from '../document.js';
import {
  brokenTextLayer,
  noAgency,
  noFiscalYear,
  noTable,
  plainYear,
  severalYears,
  yearFromTable,
} from '../document-issues.js';
import type { ColumnChoice } from '../table/columns/column.js';
import type { RawMeasure } from '../table/raw-measure.js';
import type { Recorder } from '../text/recorder.js';
import { repairPart } from '../text/repair.js';
import { readFrontMatter } from './front-matter.js';
import { gatherTables } from './gather-tables.js';
import { measureOf } from './measures.js';
import { pagesOf } from './pages.js';

/** So many damaged texts are no typing errors. */
const MANY_DAMAGED = 5;

/** The report that the parts of a document make, with all that was noticed on the way. */
export function buildReport(
  parts: Iterable<Part>,
  columns: ColumnChoice | undefined,
  record: Recorder,
): Reading<Report> {
  const content: Part[] = [];
  for (const part of parts) {
    if (part.kind === 'issue') record.issue(part.issue, part.text);
    else if (part.kind === 'left') record.unread(part.text);
    else content.push(repairPart(part, record));
  }
  tellDamage(record);
  const pages = pagesOf(content, columns ?? {});
  const front = readFrontMatter(pages.above);
  const gathered = gatherTables(pages.nodes, { columns: columns ?? {}, fiscalYear: front.year?.fiscalYear, record });
  for (const { text } of [...pages.left, ...pages.asides]) record.unread(text);
  if (gathered.measures.length === 0) {
    for (const { text } of [...pages.above, ...gathered.below]) record.unread(text);
    record.issue(noTable);
    return record.reading(undefined, gathered.columns);
  }
  for (const text of [...front.unread, ...gathered.below.map((block: Block) => block.text)]) record.unread(text);
  const fiscalYear = front.year?.fiscalYear ?? yearOfTable(gathered.measures);
  if (front.agencyText !== undefined) record.text('/agency/name', front.agencyText);
  tellYear(front.year, fiscalYear, record);
  if (front.agency.name === '') record.issue(noAgency);
  const value: Report = {
    agency: front.agency,
    ...(fiscalYear !== undefined && { fiscalYear }),
    title: front.title === undefined ? '' : record.text('/title', front.title),
    ...(front.preamble !== undefined && { preamble: record.text('/preamble', front.preamble) }),
    ...(front.filing !== undefined && { filing: front.filing }),
    measures: gathered.measures.map((measure, at) => measureOf(measure, { at, fiscalYear, record })),
  };
  return record.reading(value, gathered.columns);
}

function tellYear(
  found: ReturnType<typeof readFrontMatter>['year'],
  taken: number | undefined,
  record: Recorder,
): void {
  if (found === undefined) {
    record.issue(taken === undefined ? noFiscalYear : yearFromTable(taken));
    return;
  }
  record.text('/fiscalYear', found.text);
  if (found.others.length > 0)
    record.issue(severalYears(found.fiscalYear, [...found.others, found.fiscalYear]), found.text);
  if (found.isPlain) record.issue(plainYear(found.fiscalYear), found.text);
}

function tellDamage({ issues, issue }: Recorder): void {
  const damaged = issues.filter(({ code, severity }) => code === 'read.damaged-text' && severity === 'warning').length;
  if (damaged >= MANY_DAMAGED) issue(brokenTextLayer(damaged));
}

/** The fiscal year that the table names, when it names one year only. */
function yearOfTable(measures: readonly RawMeasure[]): number | undefined {
  const years = new Set<number>();
  for (const { title, rows, outcomes } of measures) {
    const texts = [
      title,
      ...rows.flatMap(({ activities }) => activities.map(({ text }) => text)),
      ...outcomes.map(({ text }) => text),
    ];
    for (const { text } of texts) {
      for (const mention of findMentions(text)) if (mention.kind === 'fiscal-year') years.add(mention.fiscalYear);
    }
  }
  const [only] = years;
  return years.size === 1 ? only : undefined;
}
