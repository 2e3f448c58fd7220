import { findMentions } from '../mention/find-mentions.js';
import type { Mention } from '../mention/mention.js';
import { workFields } from '../model/field-table.js';
import type { Activity, ListItem, Measure, Work } from '../model/measure.js';
import type { Agency, Report } from '../model/report.js';
import { columnOf, type TableName } from './table-fields.js';

/** A row of a flat table: values by column; what is missing is empty. */
export type TableRow = Readonly<Record<string, string | number | boolean | undefined>>;

/** The rows that one report adds to each table but `agencies`. */
export function rowsOfReport(
  report: Report,
  reportId: string,
  agencyId: string,
): Readonly<Record<TableName, TableRow[]>> {
  const rows: Record<TableName, TableRow[]> = {
    agencies: [],
    reports: [],
    measures: [],
    activities: [],
    results: [],
    outcomes: [],
    mentions: [],
  };
  rows.reports.push({
    report_id: reportId,
    agency_id: agencyId,
    fiscal_year: report.fiscalYear,
    title: report.title,
    preamble: report.preamble,
    filing_scheme: report.filing?.scheme,
    filing_fiscal_year: report.filing?.fiscalYear,
    filing_item: report.filing?.item,
  });
  const mention = (itemId: string, text: string) => {
    for (const found of findMentions(text)) {
      rows.mentions.push({
        mention_id: `${reportId}/${rows.mentions.length + 1}`,
        report_id: reportId,
        item_id: itemId,
        ...mentionRow(found),
      });
    }
  };
  for (const [at, measure] of report.measures.entries()) {
    const measureId = `${reportId}/${measure.id}`;
    rows.measures.push(measureRow(measure, measureId, reportId, at + 1));
    mention(measureId, measure.title);
    const add = (table: 'activities' | 'outcomes', items: readonly ListItem[], parentId: string, base: string) => {
      for (const [index, item] of items.entries()) {
        const id = 'id' in item && parentId === '' ? `${reportId}/${String(item.id)}` : `${base}.${index + 1}`;
        rows[table].push({
          [table === 'activities' ? 'activity_id' : 'outcome_id']: id,
          measure_id: measureId,
          parent_id: parentId,
          position: index + 1,
          number: item.number,
          text: item.text,
          none: item.none === true,
          ...(table === 'activities' ? workRow(item as Work) : { activity_ids: activityIdsOf(item, reportId) }),
        });
        mention(id, item.text);
        for (const [place, result] of ((item as Activity).results ?? []).entries()) {
          const resultId = `${id}/${place + 1}`;
          rows.results.push({ result_id: resultId, activity_id: id, position: place + 1, ...result });
          mention(resultId, result.text);
        }
        add(table, item.items ?? [], id, id);
      }
    };
    add('activities', measure.activities, '', measureId);
    add('outcomes', measure.outcomes, '', measureId);
  }
  return rows;
}

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
