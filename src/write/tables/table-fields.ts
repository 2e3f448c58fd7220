import { workFieldDescriptions } from '../../model/field-descriptions.js';
import { workFields } from '../../model/field-table.js';
import type { Work } from '../../model/measure.js';
import { findingTables } from './finding-tables.js';
import { field, type TableField, type TableSchema } from './table-schema.js';

/** The column of a field: starts_on of startsOn. */
export const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columnTypes = { text: 'string', day: 'date', money: 'integer', balance: 'integer', status: 'string' } as const;

/** The columns of the fields of work, made from the table of the model; evidence is a list and has none. */
const work: readonly TableField[] = /* @__PURE__ */ (() =>
  workFields.flatMap(([name, { kind }]) =>
    kind === 'evidence' ? [] : [field(columnOf(name), columnTypes[kind], descriptionOf(name))],
  ))();

function descriptionOf(name: keyof Work): string {
  const { th, en } = workFieldDescriptions[name];
  return `${en} (${th})`;
}

const item: readonly TableField[] = [
  field('measure_id', 'string', 'The measure it belongs to'),
  field('parent_id', 'string', 'The item it is listed in; empty for items of the measure itself'),
  field('position', 'integer', 'Place in its list, from 1'),
  field('number', 'string', 'As printed, in Arabic digits'),
  field('text', 'string', 'As printed'),
  field('none', 'boolean', 'The text states that there is none'),
];

const ofMeasure = [{ field: 'measure_id', table: 'measures', to: 'measure_id' }] as const;

/** Every table, in the order that foreign keys ask for. */
export const tableSchemas: readonly TableSchema[] = [
  {
    name: 'agencies',
    description: 'Agencies that report',
    primaryKey: 'agency_id',
    foreignKeys: [],
    fields: [
      field('agency_id', 'string', 'The code where it is known, else the name with district and province'),
      field('name', 'string', 'As printed'),
      field('abbreviation', 'string', 'อบต., ทต., …'),
      field('type', 'string', 'Key of the agency type'),
      field('code', 'string', '8 digits TTPPDDLL'),
      field('district', 'string', 'อำเภอ'),
      field('province', 'string', 'จังหวัด'),
    ],
  },
  {
    name: 'reports',
    description: 'One report of one agency on one fiscal year',
    primaryKey: 'report_id',
    foreignKeys: [{ field: 'agency_id', table: 'agencies', to: 'agency_id' }],
    fields: [
      field(
        'report_id',
        'string',
        'Agency and year, the agency alone where no year is known; a second report of the same two ends in -2',
      ),
      field('agency_id', 'string', 'The agency that reports'),
      field('fiscal_year', 'integer', 'The year reported on, Buddhist era; empty where it is not known'),
      field('title', 'string', 'As printed'),
      field('preamble', 'string', 'The text between title and table'),
      field('filing_scheme', 'string', 'Whose assessment it was filed for'),
      field('filing_fiscal_year', 'integer', 'The round it was filed for, Buddhist era'),
      field('filing_item', 'string', 'Item code'),
      field('document', 'string', 'File or address that it was read from'),
    ],
  },
  {
    name: 'measures',
    description: 'Measures (มาตรการ)',
    primaryKey: 'measure_id',
    foreignKeys: [{ field: 'report_id', table: 'reports', to: 'report_id' }],
    fields: [
      field('measure_id', 'string', 'Report and measure'),
      field('report_id', 'string', 'The report it stands in'),
      field('position', 'integer', 'Place in the report, from 1'),
      field('number', 'string', 'As printed, in Arabic digits'),
      field('title', 'string', 'As printed'),
      field('sections', 'string', 'The headings it stands under, outermost first, each on a line'),
      field('indicators', 'string', 'ITA indicators 1 to 10, with spaces between'),
      field('monitoring', 'string', 'การกำกับติดตาม, as printed'),
      ...work,
    ],
  },
  {
    name: 'activities',
    description: 'Activities (ผลการดำเนินงาน) and the items listed in them',
    primaryKey: 'activity_id',
    foreignKeys: ofMeasure,
    fields: [field('activity_id', 'string', 'Report and activity'), ...item, ...work],
  },
  {
    name: 'results',
    description: 'What came of an activity, where the report has columns for plans and for results',
    primaryKey: 'result_id',
    foreignKeys: [{ field: 'activity_id', table: 'activities', to: 'activity_id' }],
    fields: [
      field('result_id', 'string', 'Activity and a running number'),
      field('activity_id', 'string', 'The activity it came of'),
      field('position', 'integer', 'Place among the results of the activity, from 1'),
      field('period', 'string', 'Heading of its column, as printed'),
      field('text', 'string', 'As printed'),
    ],
  },
  {
    name: 'outcomes',
    description: 'Outcomes (ผลลัพธ์) and the items listed in them',
    primaryKey: 'outcome_id',
    foreignKeys: ofMeasure,
    fields: [
      field('outcome_id', 'string', 'Report and outcome'),
      ...item,
      field('activity_ids', 'string', 'Activities it came of, with spaces between'),
    ],
  },
  {
    name: 'mentions',
    description: 'Years, dates, amounts and counts found in the texts',
    primaryKey: 'mention_id',
    foreignKeys: [{ field: 'report_id', table: 'reports', to: 'report_id' }],
    fields: [
      field('mention_id', 'string', 'Report and a running number'),
      field('report_id', 'string', 'The report it stands in'),
      field('item_id', 'string', 'The measure, activity, result or outcome whose text it stands in'),
      field('kind', 'string', 'fiscal-year, year, date, amount, count, …'),
      field('start', 'integer', 'UTF-16 units of the text before it'),
      field('end', 'integer', 'Place behind it'),
      field('text', 'string', 'As printed'),
      field('fiscal_year', 'integer', 'Of a fiscal year, Buddhist era; the first of a range'),
      field('last_fiscal_year', 'integer', 'The last of a range, Buddhist era'),
      field('year', 'integer', 'Of a law or the calendar, Buddhist era'),
      field('day', 'date', 'Of a date, common era; the first of a stretch'),
      field('last_day', 'date', 'The last day of a stretch, common era'),
      field('satang', 'integer', 'Of an amount, in satang (1/100 baht); the lower one of a range'),
      field('last_satang', 'integer', 'The higher amount of a range, in satang'),
      field('count', 'number', 'Of a count'),
      field('unit', 'string', 'Classifier of a count'),
      field('percent', 'number', 'Of a share; 100 is the whole'),
    ],
  },
  ...findingTables,
];
