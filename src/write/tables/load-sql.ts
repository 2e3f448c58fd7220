import { tableSchemas } from './table-fields.js';

/** Types of DuckDB by the types of a Table Schema. */
const types = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  year: 'INTEGER',
} as const;

/** SQL that loads the tables into DuckDB with the type of each column, so that item 1.10 does not become 1.1. */
export function loadSql(): string {
  const tables = tableSchemas.map(({ name, description, fields }) => {
    const columns = fields.map((field) => `  "${field.name}" ${types[field.type]}`);
    return [
      `-- ${description}`,
      `CREATE TABLE "${name}" (\n${columns.join(',\n')}\n);`,
      `COPY "${name}" FROM '${name}.csv' (FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '');`,
    ].join('\n');
  });
  return `-- In the folder of these files: duckdb ita.db < load.sql\n\n${tables.join('\n\n')}\n`;
}
