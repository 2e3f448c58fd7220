/**
 * A pattern of several parts, without regard to case. A call can be left out of a bundle, a template of names cannot; and bundlers keep
 * the letters of a literal, where they write those of a string as escapes.
 */
export const pattern = (...parts: readonly (RegExp | string)[]): RegExp =>
  new RegExp(parts.map((part) => (typeof part === 'string' ? part : part.source)).join(''), 'i');

/** Matches the mark between the two ends of a range. */
export const TO = / ?(?:[-–—]|ถึง) ?/;

/** Matches a word of money, with the words of its size before it. */
export const MONEY = /(?:(?:ล้าน|แสน|หมื่น|พัน|ร้อย){0,3}บาท|สตางค์)/;

/** Matches พ.ศ. and ค.ศ. with all, some or none of the points, and their long forms. */
export const ERA = /(?:[คพ]\.? ?ศ\.*|(?:พุทธ|คริสต์)ศักราช)/;

/** Matches what follows a number that ends there. */
export const END = /(?![0-9๐-๙]|[,.][0-9๐-๙])/;

/**
 * Matches the name of a month, in full, in short with all, some or none of the points, or in English. A short form may be
 * the end of a word: see `ALONE`.
 */
export const MONTH =
  /(?:(?:มกรา|มีนา|พฤษภา|กรก[ฎฏ]า|สิงหา|ตุลา|ธันวา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์|(?:(?:[มกพสตธ]|มี)\.?ค|ก\.?พ|(?:เม|มิ|[กพ])\.?ย)(?:\.|(?![ก-๎]))|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|(?:sept?|octo?|nov|dec)(?:em)?(?:ber)?)(?![a-z])\.?)/;

/** Matches what stands before a month that is no end of a word; a full name stands behind เดือน too. */
export const ALONE = /(?:(?<![ก-๎a-z])|(?=[ก-๎]{5}))/;
