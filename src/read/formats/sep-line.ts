/** The first line of separated text, where it names what parts the cells. */
export interface SepLine {
  readonly separator: string;
  /** Where the rows begin. */
  readonly end: number;
}

/** `sep=;`, as spreadsheets write and read it; some programs put it in quotes as they do with every cell. */
export function sepLineOf(text: string): SepLine | undefined {
  const [line, , separator] = /^\ufeff?("?)sep=([,;|\t])\1(?:\r\n?|\n)/i.exec(text) ?? [];
  return line === undefined || separator === undefined ? undefined : { separator, end: line.length };
}
