import { type Replacement, replaceSpanned, type SpannedText } from './spanned-text.js';

/** The text with each run of HTML white space (space, tab, line ends) as one space. */
export function collapseSpaces(whole: SpannedText): SpannedText {
  const { text } = whole;
  if (!oddSpace.test(text)) return whole;
  const replacements: Replacement[] = [];
  for (const { 0: run, index } of text.matchAll(spaces)) {
    if (run !== ' ') replacements.push({ start: index, end: index + run.length, text: ' ' });
  }
  return replaceSpanned(whole, replacements);
}

/** Here and not where they are used: there the engine makes them anew at each call. */
const oddSpace = /[\t\n\f\r]| {2}/;
const spaces = /[ \t\n\f\r]+/g;
