import { namesOfZip } from './zip/unzip.js';

/** What the bytes of a file are. */
export type FileKind =
  | 'text'
  | 'pdf'
  | 'word'
  | 'excel'
  | 'old-office'
  | 'rtf'
  | 'opendocument-text'
  | 'presentation'
  | 'archive'
  | 'picture';

/** The kind of a file, by its bytes alone. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const known = signatures.find(([, pattern]) => pattern.test(head));
  if (known !== undefined) return known[0];
  return head.startsWith('PK\x03\x04') ? kindOfZip(bytes) : 'text';
}

/** The first bytes of each kind, as Latin-1. */
const signatures: readonly (readonly [FileKind, RegExp])[] = [
  // the header may stand anywhere in the first 1,024 bytes, but not behind a page of text that tells of it
  ['pdf', /^(?:[^<{]{0,1000})%PDF-\d/],
  ['old-office', /^\xd0\xcf\x11\xe0/],
  ['rtf', /^\{\\rtf/],
  ['picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avi))/s],
  ['archive', /^(?:Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ)/],
];

function kindOfZip(bytes: Uint8Array): FileKind {
  const names = namesOfZip(bytes) ?? [];
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('word/')) return 'word';
  if (has('xl/')) return 'excel';
  if (has('ppt/')) return 'presentation';
  // an OpenDocument file begins with an entry that is not packed and names its type
  const type = /mimetypeapplication\/vnd\.oasis\.opendocument\.(\w+)/.exec(
    String.fromCharCode(...bytes.subarray(0, 200)),
  )?.[1];
  if (type === 'spreadsheet') return 'excel';
  if (type === 'text') return 'opendocument-text';
  return type === 'presentation' ? 'presentation' : 'archive';
}
