/** A record of comma-separated values with its line end (RFC 4180). */
export const csvRecord = (fields: readonly string[]): string => `${fields.map(quoted).join(',')}\r\n`;

const quoted = (field: string): string => (/[",;\r\n\t]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
