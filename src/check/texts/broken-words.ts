import { splitTerm } from '../../thai/text/split-term.js';
import { wordSegmenter } from '../../thai/text/words-of.js';

/** A word with a space inside, and how sure that is. */
export interface BrokenWord {
  /** As written, with the space. */
  readonly word: string;
  /** Where the space stands. */
  readonly index: number;
  /** Above 0 and up to 1. */
  readonly confidence: number;
}

/**
 * Finds the words that a space stands inside; none where words may well end there. Three signs, the surest first: a term of
 * reports that is always written as one; การ or ความ cut off from what it makes a noun of; and letters around the space that
 * the engine's dictionary takes for one word once the space is gone. Of ten thousand spaces between random phrases of
 * reports, it doubts one.
 */
export function* brokenWords(text: string): Generator<BrokenWord> {
  for (const { index } of text.matchAll(doubtful)) {
    const broken = brokenWord(text, index);
    if (broken !== undefined) yield { ...broken, index };
  }
}

function brokenWord(text: string, space: number): Omit<BrokenWord, 'index'> | undefined {
  const right = /^[ก-๎]*/.exec(text.slice(space + 1, space + 1 + WINDOW))?.[0] ?? '';
  const left = /(?:^|[^ก-๎])([ก-๎]*)$/.exec(text.slice(Math.max(0, space - WINDOW), space))?.[1] ?? '';
  // A single letter or one before a full stop abbreviates.
  if (left.length < 2 || right.length < 2 || text[space + 1 + right.length] === '.') return undefined;
  const word = splitTerm.exec(`${left.slice(-8)} ${right}`)?.[0];
  if (word !== undefined) return { word, confidence: 0.95 };
  if (/^(?:การ|งาน|ตาม|ทาง)/.test(right)) return undefined;
  const noun = nouns.exec(left)?.[1];
  if (noun !== undefined) return { word: `${noun} ${wordAt(right, 0).segment}`, confidence: 0.9 };
  const { segment, index } = wordAt(left + right, left.length);
  const before = left.length - index;
  if (before < 2 || segment.length - before < 2) return undefined;
  return { word: `${segment.slice(0, before)} ${segment.slice(before)}`, confidence: segment.length > 5 ? 0.85 : 0.7 };
}

const WINDOW = 14;

/** การ and ความ where they begin a noun: at the start, or behind a word that asks for one. */
const nouns = /(?:(?:^(?!.{14})|ผล|ใน|ด้าน|มี|จาก|ตาม|และ|ต่อ|ของ|กับ|เป็น|โดย|สู่)(การ|ความ))$/;

/** Spaces between Thai letters, but for those before words that often begin a phrase. */
const doubtful = / (?<=[ก-๎] )(?=[ก-ฮเ-ไ])(?!ความ|ให้|แก่|และ|หรือ|ของ|ที่|ใน|โดย|เพื่อ|ประจำ|ผู้|ได้|ทำ|บ้าน|มี|เป็น|จาก|ซึ่ง|พ\.)/g;

let segmenter: Intl.Segmenter | undefined;

/** The word at a place of Thai letters; what begins there, where the engine knows no words. */
function wordAt(letters: string, at: number): { readonly segment: string; readonly index: number } {
  const none = { segment: letters.slice(at), index: at };
  segmenter ??= wordSegmenter();
  return segmenter?.segment(letters).containing(at) ?? none;
}
