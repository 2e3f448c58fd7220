import { agencyCodePattern, somethingSeen } from '../../model/text-forms.js';
import { emptyText } from './bound-flaw.js';
import { type Flaw, flaw } from './flaw.js';

/**
 * A day of the common era, years 0001 to 2456. 2456 is พ.ศ. 2999, the last year of the library; later years are Buddhist years that
 * were not converted.
 */
export const isoDayPattern =
  /^(?!0000)(?!245[7-9]|24[6-9]|2[5-9]|[3-9])(?:\d\d(?:[2468][048]|[13579][26]|0[48])-02-29|(?:[02468][048]|[13579][26])00-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/;

/** Gives what a text means that has not the form of a pattern of the library; undefined for another pattern. */
export function flawOfPattern(pattern: string | undefined): Flaw | undefined {
  if (pattern === String(agencyCodePattern)) return noAgencyCode;
  if (pattern === String(isoDayPattern)) return noDay;
  return pattern === String(somethingSeen) ? emptyText : undefined;
}

const noAgencyCode: Flaw = /* @__PURE__ */ (() =>
  flaw('wrong-format', 'ต้องเป็นเลขอารบิก 8 หลัก', 'This must be 8 Arabic digits.', '05810109'))();

const noDay: Flaw = /* @__PURE__ */ (() =>
  flaw(
    'wrong-format',
    'ต้องเป็นวันที่ ค.ศ. แบบ 2023-09-30',
    'This must be a day of the common era such as 2023-09-30.',
    '2023-09-30',
  ))();
