import { findMentions } from '../../mention/find-mentions.js';
import type { Mention } from '../../mention/mention.js';
import { workFields } from '../../model/field-table.js';
import type { Activity, ListItem, Measure, Work } from '../../model/measure.js';
import type { Agency, Report } from '../../model/report.js';
import { issueRows } from './finding-rows.js';
import type { TabledReport } from './table-entries.js';
import { columnOf } from './table-fields.js';
import type { TableRow } from './table-row.js';
import type { TableName } from './table-schema.js';

/** The rows that one report adds to each table but `agencies` and `changes`. */
export function rowsOfReport(
  { report, document, issues = [] }: TabledReport,
  reportId: string,
  agencyId: string,
): Readonly<Record<TableName, readonly TableRow[]>> {
  const measures = report.measures.map((measure) => ({ measure, id: `${reportId}/${measure.id}` }));
  const activities = measures.flatMap(({ measure, id }) => itemsUnder(measure.activities, { reportId, measureId: id }));
  const outcomes = measures.flatMap(({ measure, id }) => itemsUnder(measure.outcomes, { reportId, measureId: id }));
  const results = activities.flatMap(({ item, id }) => resultRows(item, id));
  return {
    agencies: [],
    reports: [{ ...reportRow(report, reportId, agencyId), document }],
    measures: measures.map(({ measure, id }, at) => measureRow(measure, id, reportId, at + 1)),
    activities: activities.map((each) => ({ activity_id: each.id, ...itemRow(each), ...workRow(each.item as Work) })),
    results,
    outcomes: outcomes.map((each) => ({
      outcome_id: each.id,
      ...itemRow(each),
      activity_ids: activityIdsOf(each.item, reportId),
    })),
    mentions: mentionRows(reportId, [
      ...measures.map(({ measure, id }) => ({ id, text: measure.title })),
      ...activities.map(({ item, id }) => ({ id, text: item.text })),
      ...results.map((row) => ({ id: String(row['result_id']), text: String(row['text']) })),
      ...outcomes.map(({ item, id }) => ({ id, text: item.text })),
    ]),
    issues: issueRows(issues, report, reportId),
    changes: [],
  };
}

/** An item of a list with its ids and its place. */
interface PlacedItem {
  readonly item: ListItem;
  readonly id: string;
  readonly measureId: string;
  /** Empty for items of the measure itself. */
  readonly parentId: string;
  readonly position: number;
}

/** The ids of what items stand in. */
interface Owner {
  readonly reportId: string;
  readonly measureId: string;
  /** Absent for items of the measure itself. */
  readonly parentId?: string;
}

/** The items of a list, each before the items inside it. */
function itemsUnder(items: readonly ListItem[], owner: Owner): readonly PlacedItem[] {
  const { reportId, measureId, parentId } = owner;
  return items.flatMap((item, at) => {
    const hasOwnId = parentId === undefined && 'id' in item;
    const id = hasOwnId ? `${reportId}/${String(item.id)}` : `${parentId ?? measureId}.${at + 1}`;
    const placed = { item, id, measureId, parentId: parentId ?? '', position: at + 1 };
    return [placed, ...itemsUnder(item.items ?? [], { reportId, measureId, parentId: id })];
  });
}

const reportRow = (report: Report, reportId: string, agencyId: string): TableRow => ({
  report_id: reportId,
  agency_id: agencyId,
  fiscal_year: report.fiscalYear,
  title: report.title,
  preamble: report.preamble,
  filing_scheme: report.filing?.scheme,
  filing_fiscal_year: report.filing?.fiscalYear,
  filing_item: report.filing?.item,
});

const itemRow = ({ item, measureId, parentId, position }: PlacedItem): TableRow => ({
  measure_id: measureId,
  parent_id: parentId,
  position,
  number: item.number,
  text: item.text,
  none: item.none === true,
});

const resultRows = (item: ListItem, activityId: string): readonly TableRow[] =>
  ((item as Activity).results ?? []).map((result, at) => ({
    result_id: `${activityId}/${at + 1}`,
    activity_id: activityId,
    position: at + 1,
    ...result,
  }));

const mentionRows = (
  reportId: string,
  texts: readonly { readonly id: string; readonly text: string }[],
): readonly TableRow[] =>
  texts
    .flatMap(({ id, text }) => findMentions(text).map((mention) => ({ id, mention })))
    .map(({ id, mention }, at) => ({
      mention_id: `${reportId}/${at + 1}`,
      report_id: reportId,
      item_id: id,
      ...mentionRow(mention),
    }));

/** The row of an agency. */
export const agencyRow = (agency: Agency, agencyId: string): TableRow => ({
  agency_id: agencyId,
  name: agency.name,
  abbreviation: agency.abbreviation,
  type: agency.type,
  code: agency.code,
  district: agency.district,
  province: agency.province,
});

const measureRow = (measure: Measure, measureId: string, reportId: string, position: number): TableRow => ({
  measure_id: measureId,
  report_id: reportId,
  position,
  number: measure.number,
  title: measure.title,
  sections: measure.sections?.join('\n'),
  indicators: measure.indicators?.join(' '),
  monitoring: measure.monitoring,
  ...workRow(measure),
});

const workRow = (work: Work): TableRow =>
  Object.fromEntries(
    workFields.flatMap(([name]) => {
      const value = work[name];
      return typeof value === 'string' || typeof value === 'number' ? [[columnOf(name), value]] : [];
    }),
  );

const activityIdsOf = (item: ListItem & { readonly activityIds?: readonly string[] }, reportId: string): string =>
  (item.activityIds ?? []).map((id) => `${reportId}/${id}`).join(' ');

function mentionRow(mention: Mention): TableRow {
  const { kind, start, end, text } = mention;
  const row = { kind, start, end, text };
  switch (mention.kind) {
    case 'fiscal-year':
      return { ...row, fiscal_year: mention.fiscalYear };
    case 'fiscal-years':
      return { ...row, fiscal_year: mention.first, last_fiscal_year: mention.last };
    case 'year':
      return { ...row, year: mention.year };
    case 'date':
      return { ...row, day: mention.day };
    case 'dates':
      return { ...row, day: mention.startsOn, last_day: mention.endsOn };
    case 'amount':
      return { ...row, satang: mention.satang };
    case 'amounts':
      return { ...row, satang: mention.firstSatang, last_satang: mention.lastSatang };
    case 'count':
      return { ...row, count: mention.count, unit: mention.unit };
    case 'percent':
      return { ...row, percent: mention.percent };
    default:
      return row;
  }
}
