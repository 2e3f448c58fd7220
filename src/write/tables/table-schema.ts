/** A table of the flat form, as a Frictionless Table Schema describes it. */
export interface TableSchema {
  readonly name: TableName;
  readonly description: string;
  readonly fields: readonly TableField[];
  readonly primaryKey: string;
  readonly foreignKeys: readonly { readonly field: string; readonly table: TableName; readonly to: string }[];
}

/** The tables, each a file of its own. */
export type TableName =
  | 'agencies'
  | 'reports'
  | 'measures'
  | 'activities'
  | 'results'
  | 'outcomes'
  | 'mentions'
  | 'issues'
  | 'changes';

/** A column of a table. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  readonly description: string;
}

/** A column, told by its three properties. */
export const field = (name: string, type: TableField['type'], description: string): TableField => ({
  name,
  type,
  description,
});
