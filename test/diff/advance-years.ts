import { findMentions, type Mention } from 'thai-ita/mention';

const thaiDigits = '๐๑๒๓๔๕๖๗๘๙';

/** The text with every year that is not a law's advanced, and the script of its digits kept. */
export function advanceYears(text: string, step: number, isWanted = isOfReport): string {
  let advanced = '';
  let from = 0;
  for (const mention of findMentions(text)) {
    if (!isWanted(mention)) continue;
    advanced += text.slice(from, mention.start) + mention.text.replace(YEAR, (year) => advance(year, step));
    from = mention.end;
  }
  return advanced + text.slice(from);
}

/** Whether a mention holds years that advance with the report. */
const isOfReport = (mention: Mention): boolean =>
  ['fiscal-year', 'fiscal-years', 'date', 'dates'].includes(mention.kind) ||
  (mention.kind === 'year' && mention.of === 'calendar');

/** Whether a mention is the year of an act or rule. */
export const isOfLaw = (mention: Mention): boolean => mention.kind === 'year' && mention.of === 'law';

const YEAR = /(?<![\d๐-๙])(?:25\d\d|๒๕[๐-๙]{2})(?![\d๐-๙])/g;

function advance(year: string, step: number): string {
  const isThai = year.startsWith('๒');
  const next = String(Number([...year].map((digit) => (isThai ? thaiDigits.indexOf(digit) : digit)).join('')) + step);
  return isThai ? [...next].map((digit) => thaiDigits[Number(digit)]).join('') : next;
}
