/**
 * The address of a document as RFC 3986 has it, by its name: what a name may hold and an address may not (`#`, `?`, `%`, blanks, Thai, a
 * colon before the first stroke) is percent-encoded. A path of Windows is one of strokes, and of a server's share it names the server; an empty name is `report`.
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
