import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { RunCommand } from '../arguments/command.js';
import { notAmong } from '../arguments/not-among.js';
import { conversions } from '../convert/conversions.js';
import type { ExitCode } from '../exit-code.js';
import { say } from '../terminal/terminal.js';

/**
 * Converts each value, or each line that comes in, and prints a line for it at once. What cannot be converted leaves its line empty,
 * so that lines stay beside each other, and is told with its line.
 */
export const runConvert: RunCommand = async ({ words, given }, terminal) => {
  const [kind = '', ...values] = words;
  const forms = conversions.get(kind) ?? new Map();
  const form = given.to?.at(-1) ?? [...forms.keys()][0] ?? '';
  const convert = forms.get(form);
  if (convert === undefined) return notAmong(`--to of ${kind}`, form, [...forms.keys()]);
  let code: ExitCode = 0;
  let line = 0;
  for await (const value of values.length > 0 ? values : linesOf(terminal.input)) {
    line += 1;
    const converted = value.trim() === '' ? '' : convert(value);
    terminal.out(typeof converted === 'string' ? converted : '');
    if (typeof converted !== 'string') {
      code = 1;
      terminal.error(`thai-ita: ${line}: ${say(converted.fault, terminal)}`);
    }
    await terminal.settled?.();
  }
  return code;
};

/** The lines of a stream, without a byte-order mark. */
async function* linesOf(input: AsyncIterable<Uint8Array> | undefined): AsyncGenerator<string> {
  let isFirst = true;
  for await (const line of createInterface({
    input: Readable.from(input ?? []),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    yield isFirst ? line.replace(/^\ufeff/, '') : line;
    isFirst = false;
  }
}
