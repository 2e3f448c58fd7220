/**
 * A text that a spreadsheet takes for a text: an apostrophe is put before what it would take for a formula. That begins with `=`, `@`, a
 * tab or a line end, or with `+` or `-` and is no number, the signs in full width (＝) too; apostrophes before such a text are doubled by one more, so that
 * `unguardFormula` gives the text back whatever it was.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const guardFormula = (text: string): string => (isFormula(text) ? `'${text}` : text);

/** The text that was guarded; a text that is not guarded comes back as it is. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text;

function isFormula(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  if (/^[=@＝＠\t\r\n]/.test(bare)) return true;
  // a dash alone says that there is nothing
  return /^[+\-＋－]/.test(bare) && bare !== '-' && !/^[+-]?\s*[\d๐-๙][\d๐-๙,.]*%?$/.test(bare);
}
