/** A row of a flat table: values by column; what is missing is empty. */
export type TableRow = Readonly<Record<string, string | number | boolean | undefined>>;
