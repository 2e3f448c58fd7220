import { indexOfWord } from '../../index-of-word.js';
import { type ActualTexts, actualTextsOf } from './actual-texts.js';
import { decodedStream } from './decode-stream.js';

/** Whether a file may be read, and what its content streams say that the package passes over. */
export interface JudgedStreams {
  readonly isTooLarge: boolean;
  /** Of each stream that names texts for its pieces, in the order of the file. */
  readonly actualTexts: readonly ActualTexts[];
}

/** No page of a real report comes near it: the largest stream seen has 0.92 MB. In bytes. */
const LARGEST_STREAM = 4_000_000;

/** So many saved states inside each other take a reader minutes. */
const DEEPEST_STATES = 1000;

/**
 * Unpacks the streams of a PDF file that are not pictures or fonts, only to count their bytes: a file of 65 kB can hold
 * millions of operators, and a reader that has begun with them cannot be stopped. What is encrypted is not seen.
 */
export async function judgeStreams(bytes: Uint8Array, maxUnpacked: number): Promise<JudgedStreams> {
  const tooLarge: JudgedStreams = { isTooLarge: true, actualTexts: [] };
  const actualTexts: ActualTexts[] = [];
  let left = maxUnpacked;
  for (const { data, dictionary } of streamsOf(bytes)) {
    if (isPictureOrFont.test(dictionary)) continue;
    const content = await decodedStream(data, dictionary, LARGEST_STREAM);
    left -= content.length;
    if (left < 0 || content.length > LARGEST_STREAM || depthOf(content) > DEEPEST_STATES) return tooLarge;
    const texts = actualTextsOf(content);
    if (texts !== undefined) actualTexts.push(texts);
  }
  return { isTooLarge: false, actualTexts };
}

const isPictureOrFont =
  /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|\/Length1\b|\/FontFile|\/DCTDecode|\/JPXDecode|\/CCITTFax/;

interface Stream {
  readonly data: Uint8Array;
  /** What stands before the stream, as Latin-1. */
  readonly dictionary: string;
}

/** The streams of a file, by their words `stream` and `endstream`. */
function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  for (let at = indexOfWord(bytes, 'stream', 0); at >= 0; ) {
    const start = at + (bytes[at + 6] === 13 && bytes[at + 7] === 10 ? 8 : 7);
    const end = indexOfWord(bytes, 'endstream', start);
    const before = bytes.subarray(Math.max(0, at - 2048), at);
    const text = String.fromCharCode(...before);
    const dictionary = text.slice(
      Math.max(text.lastIndexOf('endobj'), text.lastIndexOf('<<', text.lastIndexOf('/Length')), 0),
    );
    yield { data: bytes.subarray(start, end < 0 ? bytes.length : end), dictionary };
    if (end < 0) return;
    at = indexOfWord(bytes, 'stream', end + 9);
  }
}

/** How deep the operators `q` and `Q`, which save and restore a state, stand inside each other. */
function depthOf(content: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at];
    if (byte !== 0x71 && byte !== 0x51) continue;
    if ((content[at - 1] ?? 32) > 32 || (content[at + 1] ?? 32) > 32) continue;
    depth += byte === 0x71 ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
