import type { IsoDay } from '../calendar/date/iso-day.js';
import type { BuddhistYear } from '../calendar/era.js';
import type { FiscalYear } from '../calendar/fiscal/fiscal-year.js';
import type { AmountWords } from '../thai/baht/amount-words.js';
import type { Satang } from '../thai/baht/satang.js';
import type { DigitsKind } from '../thai/number/digits.js';

/** A fact found inside a sentence; `kind` says which. */
export type Mention =
  | FiscalYearMention
  | FiscalYearsMention
  | YearMention
  | DateMention
  | DatesMention
  | AmountMention
  | AmountsMention
  | CountMention
  | PercentMention
  | ItemMention
  | UrlMention
  | EmailMention
  | PhoneMention
  | CitizenIdMention;

/** Where a mention stands and how it is spelled. */
export interface MentionSpan {
  /** UTF-16 units before it. */
  readonly start: number;
  /** Place behind it. */
  readonly end: number;
  /** As written: the text from start to end. */
  readonly text: string;
  /** Which digits stand in it. */
  readonly digits: DigitsKind;
  /** A spelling had to be read past: digits mixed inside one number, a Latin o for ๐, พ.ศ..2568. */
  readonly repaired?: true;
}

/** A fiscal year: พ.ศ. ๒๕๖๖ behind ปีงบประมาณ. The span holds the year and พ.ศ., not the words before. */
export interface FiscalYearMention extends MentionSpan {
  readonly kind: 'fiscal-year';
  readonly fiscalYear: FiscalYear;
}

/** A range of years: พ.ศ. ๒๕๖๖-๒๕๗๐, both inside. */
export interface FiscalYearsMention extends MentionSpan {
  readonly kind: 'fiscal-years';
  readonly first: FiscalYear;
  readonly last: FiscalYear;
}

/** A year that the text does not call a fiscal year: the year of an act or rule, or one of the calendar. */
export interface YearMention extends MentionSpan {
  readonly kind: 'year';
  /** Buddhist era, also where the text says ค.ศ. */
  readonly year: BuddhistYear;
  /** `law` where the year ends the title of an act, rule or announcement. */
  readonly of: 'law' | 'calendar';
}

/** A date. */
export interface DateMention extends MentionSpan {
  readonly kind: 'date';
  /** Absent when there is no such day: `explainThaiDate` of the text says why. */
  readonly day?: IsoDay;
}

/** A stretch of days: ๑ - ๓ ตุลาคม ๒๕๖๕, ต.ค.67–มี.ค.68, a whole month. */
export interface DatesMention extends MentionSpan {
  readonly kind: 'dates';
  /** First day; absent when there is no such day. */
  readonly startsOn?: IsoDay;
  /** Last day, inside; absent when there is no such day. */
  readonly endsOn?: IsoDay;
}

/** An amount of money. */
export interface AmountMention extends MentionSpan {
  readonly kind: 'amount';
  /** 1/100 baht, half a satang away from zero; absent when the number is grouped wrongly or beyond a safe integer (90 trillion baht). */
  readonly satang?: Satang;
  /** The words in parentheses behind it; the span covers them. */
  readonly words?: AmountWords;
}

/** A range of money: 1,500-2,500 บาท. */
export interface AmountsMention extends MentionSpan {
  readonly kind: 'amounts';
  /** The lower amount in 1/100 baht. */
  readonly firstSatang: Satang;
  /** The higher amount in 1/100 baht, inside the range. */
  readonly lastSatang: Satang;
}

/** A number of things: ๕๙ โครงการ. */
export interface CountMention extends MentionSpan {
  readonly kind: 'count';
  readonly count: number;
  /** The classifier: โครงการ, ครั้ง, คน. */
  readonly unit: string;
}

/** A share: ๑๐๐%, ร้อยละ ๘๕.๑๕. */
export interface PercentMention extends MentionSpan {
  readonly kind: 'percent';
  /** 100 is the whole. */
  readonly percent: number;
}

/** An item of an assessment, whatever the scheme. */
export interface ItemMention extends MentionSpan {
  readonly kind: 'item';
  /** `O43` (for o 43 and OIT 43 too), `MOIT22`, `EB1`. */
  readonly code: string;
}

/** A web address. */
export interface UrlMention extends MentionSpan {
  readonly kind: 'url';
  /** As written, perhaps without https://. */
  readonly url: string;
}

/** An e-mail address. */
export interface EmailMention extends MentionSpan {
  readonly kind: 'email';
  /** As written. */
  readonly email: string;
}

/** A telephone number of Thailand. */
export interface PhoneMention extends MentionSpan {
  readonly kind: 'phone';
  /** Arabic digits without marks, 0 in front: 044123456; a hotline as it is: 1205. */
  readonly phone: string;
}

/** The number of a citizen (เลขประจำตัวประชาชน) whose check digit is right. */
export interface CitizenIdMention extends MentionSpan {
  readonly kind: 'citizen-id';
  /** 13 Arabic digits without marks. */
  readonly citizenId: string;
}
