import type { Agency } from '../../model/report.js';
import { requireReport } from '../../model/require-report.js';
import { requireOptions, shown } from '../../thai/argument.js';
import { csvRecord } from '../csv-record.js';
import { guardOf, markOf, type SeparatedOptions, separatedChoices } from '../write-options.js';
import { changeRows } from './finding-rows.js';
import { loadSql } from './load-sql.js';
import { isTabledDiff, type TabledReport, type TableEntry, tabledReportOf } from './table-entries.js';
import { tableSchemas } from './table-fields.js';
import type { TableRow } from './table-row.js';
import { agencyRow, rowsOfReport } from './table-rows.js';
import type { TableName } from './table-schema.js';

/** A piece of a file, to be put behind the pieces of the same file before it. */
export interface TableChunk {
  /** `measures.csv`, …, `datapackage.json` or `load.sql`. */
  readonly file: string;
  readonly text: string;
}

/**
 * Writes reports as flat tables: `agencies.csv`, `reports.csv`, `measures.csv`, `activities.csv`, `results.csv`, `outcomes.csv`,
 * `mentions.csv`; a Frictionless `datapackage.json` with the type of each column and the foreign keys; and `load.sql`, which loads them
 * into DuckDB with these types. An entry `{ report, document, issues }` also fills `issues.csv`, and an entry `{ agency, diff }`
 * `changes.csv`. Cells that a spreadsheet would run as a formula are guarded by an apostrophe; `{ formulas: 'plain' }` leaves them as they are.
 *
 * @throws TypeError for a value that is not a list, or another thing to loop over, of reports.
 * @example
 * ```ts
 * import { writeTables } from 'thai-ita/write';
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * const files = writeTables([report]);
 * Object.keys(files).slice(0, 3); // => ['datapackage.json', 'load.sql', 'agencies.csv']
 * files['reports.csv']?.split('\r\n')[1]?.startsWith('อบต.ตัวอย่าง-2566,อบต.ตัวอย่าง,2566,รายงานผล'); // => true
 * ```
 */
export function writeTables(
  reports: Iterable<TableEntry>,
  options: TableOptions = {},
): Readonly<Record<string, string>> {
  const form = formOf('writeTables', options);
  requireReports('writeTables', reports, [Symbol.iterator]);
  const files: Record<string, string> = {};
  const put = (chunks: Iterable<TableChunk>) => {
    for (const { file, text } of chunks) files[file] = (files[file] ?? '') + text;
  };
  put(headChunks(form));
  const known = knownIds();
  for (const report of reports) put(chunksOf(report, known, form));
  return files;
}

/**
 * Gives the same files piece by piece, so that any number of reports can be written with little memory.
 *
 * @example
 * ```ts
 * import { streamTables } from 'thai-ita/write';
 * const report = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * const files = [];
 * for await (const { file } of streamTables([report])) files.push(file);
 * files.includes('datapackage.json'); // => true
 * ```
 */
export async function* streamTables(
  reports: Iterable<TableEntry> | AsyncIterable<TableEntry>,
  options: TableOptions = {},
): AsyncGenerator<TableChunk, void, undefined> {
  const form = formOf('streamTables', options);
  requireReports('streamTables', reports, [Symbol.iterator, Symbol.asyncIterator]);
  yield* headChunks(form);
  const known = knownIds();
  for await (const report of reports) yield* chunksOf(report, known, form);
}

function requireReports(caller: string, reports: unknown, ways: readonly symbol[]): void {
  if (typeof reports === 'object' && reports !== null && ways.some((way) => way in reports)) return;
  throw new TypeError(`${caller}: expected reports one after the other, got ${shown(reports)}`);
}

/** How tables are written. */
export type TableOptions = Pick<SeparatedOptions, 'formulas' | 'bom'>;

interface TableForm {
  readonly guard: (cell: string) => string;
  readonly mark: string;
}

function formOf(caller: string, options: TableOptions): TableForm {
  requireOptions(caller, options, { formulas: separatedChoices.formulas });
  return { guard: guardOf(options), mark: markOf(caller, options, false) };
}

/** Ids that were given out. */
interface KnownIds {
  /** Ids of agencies by what they are made of. */
  readonly agencies: Map<string, string>;
  /** How often an id of a report was wanted. */
  readonly reports: Map<string, number>;
}

const knownIds = (): KnownIds => ({ agencies: new Map(), reports: new Map() });

/** The description of the files, and the first line of each table. */
function* headChunks({ mark }: TableForm): Generator<TableChunk> {
  yield { file: 'datapackage.json', text: `${JSON.stringify(dataPackage(), undefined, 2)}\n` };
  yield { file: 'load.sql', text: loadSql() };
  for (const { name, fields } of tableSchemas) {
    yield { file: `${name}.csv`, text: mark + csvRecord(fields.map((field) => field.name)) };
  }
}

function* chunksOf(entry: TableEntry, known: KnownIds, form: TableForm): Generator<TableChunk> {
  if (!isTabledDiff(entry)) {
    yield* reportChunks(tabledReportOf(entry), known, form);
    return;
  }
  const { agency, diff } = entry;
  const rows = changeRows(diff, idOf(agencyIdOf(agencyKeyOf(agency), known), diff.after.fiscalYear));
  if (rows.length > 0) yield { file: 'changes.csv', text: linesOf('changes', rows, form.guard) };
}

function* reportChunks(tabled: TabledReport, known: KnownIds, { guard }: TableForm): Generator<TableChunk> {
  const { report } = tabled;
  requireReport('writeTables', report);
  const name = agencyKeyOf(report.agency);
  const isNew = !known.agencies.has(name);
  const agencyId = agencyIdOf(name, known);
  if (isNew) {
    yield { file: 'agencies.csv', text: linesOf('agencies', [agencyRow(report.agency, agencyId)], guard) };
  }
  const rows = rowsOfReport(tabled, reportIdOf(agencyId, report.fiscalYear, known), agencyId);
  for (const { name } of tableSchemas) {
    if (rows[name].length > 0) yield { file: `${name}.csv`, text: linesOf(name, rows[name], guard) };
  }
}

/** What an agency is known by. */
const agencyKeyOf = ({ code, name, district, province }: Agency): string =>
  code ?? [name, district, province].filter((part) => part !== undefined && part !== '').join(' ');

const idOf = (agencyId: string, fiscalYear: number | undefined): string =>
  fiscalYear === undefined ? agencyId : `${agencyId}-${fiscalYear}`;

/** Every row repeats the id, so that a name of any length is cut and numbered. */
const LONGEST_ID = 200;

function agencyIdOf(key: string, { agencies }: KnownIds): string {
  const known = agencies.get(key);
  if (known !== undefined) return known;
  const id = key.length > LONGEST_ID ? `${key.slice(0, LONGEST_ID)}…${agencies.size + 1}` : key;
  agencies.set(key, id);
  return id;
}

/** The id of a report; further ones of the same agency and year are numbered. */
function reportIdOf(agencyId: string, fiscalYear: number | undefined, { reports }: KnownIds): string {
  const base = idOf(agencyId, fiscalYear);
  let count = (reports.get(base) ?? 0) + 1;
  let id = count === 1 ? base : `${base}-${count}`;
  for (; reports.has(id); id = `${base}-${count}`) count += 1;
  reports.set(base, count);
  reports.set(id, Math.max(1, reports.get(id) ?? 0));
  return id;
}

function linesOf(table: TableName, rows: readonly TableRow[], guard: (cell: string) => string): string {
  const fields = tableSchemas.find(({ name }) => name === table)?.fields ?? [];
  return rows.map((row) => csvRecord(fields.map(({ name }) => guard(String(row[name] ?? ''))))).join('');
}

/** https://specs.frictionlessdata.io/tabular-data-package/ */
const dataPackage = () => ({
  profile: 'tabular-data-package',
  name: 'ita-reports',
  resources: tableSchemas.map(({ name, description, fields, primaryKey, foreignKeys }) => ({
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    description,
    encoding: 'utf-8',
    dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n' },
    schema: {
      fields,
      primaryKey,
      // an empty list is not valid
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ field, table, to }) => ({
          fields: field,
          reference: { resource: table, fields: to },
        })),
      }),
      missingValues: [''],
    },
  })),
});
