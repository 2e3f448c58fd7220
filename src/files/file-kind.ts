import { indexOfWord } from './index-of-word.js';
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
  if (pdfHeader.test(head)) return 'pdf';
  const first = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = signatures.find(([, pattern]) => pattern.test(first));
  if (known !== undefined) return known[0];
  return head.startsWith('PK\x03\x04') ? kindOfZip(bytes) : 'text';
}

/** The first bytes of each kind, in hexadecimal; a dot stands for any digit. */
const signatures: readonly (readonly [FileKind, RegExp])[] = [
  ['old-office', /^d0cf11e0/],
  ['rtf', /^7b5c727466/],
  [
    'picture',
    /^(?:89504e47|ffd8ff|47494638|424d.{8}00000000|49492a00|4d4d002a|52494646.{8}57454250|.{8}66747970(?:686569|6d6966|617669))/,
  ],
  ['archive', /^(?:52617221|377abcaf|1f8b|425a68|fd377a585a)/],
];

/** The header of a PDF file may stand anywhere in its first 1,024 bytes, but not behind a page of text that tells of it. */
const pdfHeader = /^[^<{]{0,1000}%PDF-\d/;

function kindOfZip(bytes: Uint8Array): FileKind {
  const names = namesOfZip(bytes) ?? [];
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('word/')) return 'word';
  if (has('xl/')) return 'excel';
  if (has('ppt/')) return 'presentation';
  // an OpenDocument file holds an entry that is not packed and names its type
  const type = ['spreadsheet', 'text', 'presentation'].find(
    (each) => indexOfWord(bytes, `oasis.opendocument.${each}`, 0) >= 0,
  );
  if (type === 'spreadsheet') return 'excel';
  if (type === 'text') return 'opendocument-text';
  return type === 'presentation' ? 'presentation' : 'archive';
}
