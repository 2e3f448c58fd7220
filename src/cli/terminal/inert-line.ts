/**
 * A line for people in which nothing of a report steers the terminal: control characters are shown as signs (␛, ␇), and so is an
 * escape that is not one of the colours that this program paints with. Line ends and tabs stay.
 */
export const inertLine = (line: string): string => line.replace(steering, signOf);

/** Control characters but for tab and line end, marks that turn the direction of text, and escapes that are no plain colour. */
const steering =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\u001b(?!\[(?:0|1|2|4|7|22|24|27|3\d|4[0-79]|9\d)m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function signOf(control: string): string {
  const unit = control.charCodeAt(0);
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
  if (unit === 0x7f) return '␡';
  return `<U+${unit.toString(16).toUpperCase().padStart(4, '0')}>`;
}
