/**
 * The address of a document by its name, as RFC 3986 asks. Letters that an address may not hold are percent-encoded: `#`, `?`, `%`, blanks,
 * Thai. A backslash of Windows becomes a slash, `C:\` becomes `file:///C:/`, and `\\server\share` becomes `file://server/share`. An empty
 * name becomes `report`.
 */
export function documentUri(name: string): string {
  const plain = wellFormed(name);
  if (plain === '') return 'report';
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(plain)) return encodeURI(plain);
  const drive = /^([A-Za-z]:)[\\/]/.exec(plain)?.[1];
  const path = plain.slice(drive?.length ?? 0).replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (drive !== undefined) return `file:///${drive}${encoded}`;
  return /^\\\\[^\\/]/.test(plain) ? `file:${encoded}` : encoded;
}

/** A text without halves of surrogate pairs, which no encoding has. */
export const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');
