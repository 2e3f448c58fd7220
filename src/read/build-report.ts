import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Block, Part, Row } from './document.js';
import { readFrontMatter } from './front-matter.js';
import { gatherMeasures } from './gather-measures.js';
import type { ColumnChoice } from './header.js';
import { measuresOf } from './measures.js';
import { noAgency, noFiscalYear, noTable } from './read-issues.js';
import type { Recorder } from './recorder.js';
import { repairParts } from './repair.js';

/** The report that a document's parts make, with all that was said of it on the way. */
export function buildReport(
  parts: readonly Part[],
  columns: ColumnChoice | undefined,
  record: Recorder,
): Reading<Report> {
  const above: Block[] = [];
  const below: Block[] = [];
  const tables: (readonly Row[])[] = [];
  for (const part of repairParts(parts, record)) {
    if (part.kind === 'table') tables.push(part.rows);
    else if (part.kind === 'aside' || tables.length > 0) below.push(part.block);
    else above.push(part.block);
  }
  const gathered = gatherMeasures(tables, columns, record);
  if (gathered.length === 0) {
    for (const { text } of [...above, ...below]) record.unread(text);
    record.issue(noTable);
    return record.found;
  }
  const front = readFrontMatter(above);
  for (const text of [...front.unread, ...below.map((block) => block.text)]) record.unread(text);
  if (front.agencyText !== undefined) record.text('/agency/name', front.agencyText);
  if (front.fiscalYearText !== undefined) record.text('/fiscalYear', front.fiscalYearText);
  if (front.fiscalYear === undefined) record.issue(noFiscalYear);
  if (front.agency.name === '') record.issue(noAgency);
  const value: Report = {
    agency: front.agency,
    fiscalYear: front.fiscalYear ?? 0,
    title: front.title === undefined ? '' : record.text('/title', front.title),
    ...(front.preamble !== undefined && { preamble: record.text('/preamble', front.preamble) }),
    ...(front.filing !== undefined && { filing: front.filing }),
    measures: measuresOf(gathered, front.fiscalYear, record),
  };
  return { value, ...record.found };
}
