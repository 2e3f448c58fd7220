/**
 * Years, dates, amounts, counts and addresses inside a sentence.
 *
 * @module mention
 */
export { findMentions } from './find-mentions.js';
export type {
  AmountMention,
  AmountWords,
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
