/** A text in NFC; but the engine takes the square of the time for a run of marks, so a text with one of a thousand stays as it is. */
export function composed(text: string): string {
  return /\p{M}{1000}/u.test(text) ? text : canonicalOrder(text).normalize('NFC');
}

/** Thai marks as NFC orders them, phinthu, vowels, tones; the engine takes the square of the time for a long run. */
function canonicalOrder(text: string): string {
  return text.replace(/[ุ-ฺ่-๋]{2,}/g, (run) => sorted(sorted(run, /[ุู]/g, /[^ุู]/g), /ฺ/g, /[^ฺ]/g));
}

/** The units of a run in two parts, each in the order it had. */
export function sorted(run: string, first: RegExp, last: RegExp): string {
  return run.replace(last, '') + run.replace(first, '');
}
