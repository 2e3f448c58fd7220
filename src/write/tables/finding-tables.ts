import { field, type TableSchema } from './table-schema.js';

const ofReport = [{ field: 'report_id', table: 'reports', to: 'report_id' }] as const;

/** The tables of what checking found and of what changed since another year. */
export const findingTables: readonly TableSchema[] = [
  {
    name: 'issues',
    description: 'What reading and checking found',
    primaryKey: 'issue_id',
    foreignKeys: ofReport,
    fields: [
      field('issue_id', 'string', 'Report and a running number'),
      field('report_id', 'string', 'The report it was found in'),
      field('measure_id', 'string', 'The measure it stands in; empty where it is about the whole report'),
      field('code', 'string', 'check.years-agree, read.format, …; never changes once released'),
      field('severity', 'string', 'error, warning or note'),
      field('message_th', 'string', 'A sentence in Thai'),
      field('message_en', 'string', 'The same in English'),
      field('path', 'string', 'JSON Pointer into the report'),
      field('line', 'integer', 'Line of the document, from 1'),
      field('column', 'integer', 'Column in UTF-16 units, from 1'),
      field('page', 'integer', 'Page of a PDF file, from 1'),
      field('found', 'string', 'The offending text as it stands'),
      field('expected', 'string', 'What would have been right there'),
      field('confidence', 'number', 'How sure, up to 1, where words had to be weighed'),
    ],
  },
  {
    name: 'changes',
    description: 'What changed in the report of an agency since that of another year',
    primaryKey: 'change_id',
    foreignKeys: ofReport,
    fields: [
      field('change_id', 'string', 'Report, the year before and a running number'),
      field('report_id', 'string', 'The later report'),
      field('fiscal_year', 'integer', 'Its year, Buddhist era'),
      field('before_fiscal_year', 'integer', 'The year of the earlier report, Buddhist era'),
      field('what', 'string', 'report, measure, activity or outcome'),
      field('kind', 'string', 'added, removed, changed, split or merged'),
      field('measure_id', 'string', 'The measure of the later report; empty for what was removed'),
      field('before_text', 'string', 'Text in the earlier report; of a merge all texts, each on a line'),
      field('after_text', 'string', 'Text in the later report; of a split all texts, each on a line'),
      field('aspects', 'string', 'What differs, with spaces between: reworded, moved, stale-year, …'),
      field('is_stale', 'boolean', 'A year should have advanced and did not'),
    ],
  },
];
