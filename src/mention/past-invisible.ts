import { hasInvisible, placesOfVisible, withoutInvisible } from '../thai/text/invisible.js';
import type { Mention } from './mention.js';

/** Finds the mentions of a text without its characters of zero width, and places them in the text as given. */
export function mentionsPastInvisible(text: string, find: (text: string) => readonly Mention[]): Mention[] {
  const places = placesOfVisible(text);
  return find(withoutInvisible(text)).map((mention) => {
    const start = places[mention.start] as number;
    const end = (places[mention.end - 1] as number) + 1;
    return asWritten(mention, start, text.slice(start, end));
  });
}

function asWritten(mention: Mention, start: number, written: string): Mention {
  const span = { start, end: start + written.length, text: written };
  if (mention.kind === 'url' || mention.kind === 'email') return addressAsWritten(mention, start, written);
  if (mention.kind !== 'amount' || mention.words === undefined) return { ...mention, ...span };
  const text = written.slice(written.lastIndexOf('(') + 1, -1);
  return { ...mention, ...span, words: { ...mention.words, text } };
}

/** An address ends before a character of zero width: it is where a page lets a line break. */
function addressAsWritten(mention: Mention & { kind: 'url' | 'email' }, start: number, written: string): Mention {
  const stop = [...written].findIndex(hasInvisible);
  const text = stop < 0 ? written : written.slice(0, stop);
  const span = { start, end: start + text.length, text };
  return mention.kind === 'url' ? { ...mention, ...span, url: text } : { ...mention, ...span, email: text };
}
