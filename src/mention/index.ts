/**
 * Years, dates, amounts, counts and addresses inside a sentence.
 *
 * @module mention
 */
export type { AmountWords } from '../thai/baht/amount-words.js';
export { findMentions } from './find-mentions.js';
export type {
  AmountMention,
  AmountsMention,
  CitizenIdMention,
  CountMention,
  DateMention,
  DatesMention,
  EmailMention,
  FiscalYearMention,
  FiscalYearsMention,
  ItemMention,
  Mention,
  MentionSpan,
  PercentMention,
  PhoneMention,
  UrlMention,
  YearMention,
} from './mention.js';
