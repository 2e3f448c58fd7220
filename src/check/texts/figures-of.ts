import type { AmountMention } from '../../mention/mention.js';

/** An amount without the words in parentheses behind it. */
export function figuresOf({ text, words }: AmountMention): string {
  return words === undefined ? text : text.slice(0, text.lastIndexOf('(')).trimEnd();
}
