/** What a repair mended; the later in this list, the more it changed. */
export type RepairKind =
  | 'zero-width'
  | 'line-break'
  | 'white-space'
  | 'space-before-mark'
  | 'mark-order'
  | 'repeated-mark'
  | 'sara-am'
  | 'sara-ae'
  | 'composition';

/** One mend, written for a short stretch of text; each takes linear time. */
export interface RepairStep {
  readonly kind: RepairKind;
  /** Loses nothing that a reader of the page could see. */
  readonly safe: boolean;
  readonly mend: (text: string) => string;
}

/** The mends in the order they are made. */
export const repairSteps: readonly RepairStep[] = [
  {
    kind: 'zero-width',
    safe: true,
    // A joiner behind an emoji holds a family or a flag together.
    mend: (text) => text.replace(/[\xAD\u200B\u200C\u200E\u200F\u2060\uFEFF]|(?<!\uFE0F|[\uDC00-\uDFFF])\u200D/g, ''),
  },
  { kind: 'line-break', safe: true, mend: (text) => text.replace(/\r\n?|[\x85\u2028\u2029]/g, '\n') },
  {
    kind: 'white-space',
    safe: true,
    mend: (text) => text.replace(/[ \xA0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g, ' '),
  },
  {
    kind: 'space-before-mark',
    safe: false,
    mend: (text) => text.replace(/[ก-ฮ][ัิ-ฺ็-๎]*(?: [ัิ-ฺ็-๎]+)*(?: ำ)?/g, (run) => run.replaceAll(' ', '')),
  },
  {
    kind: 'mark-order',
    safe: false,
    mend: (text) =>
      text
        .replace(/[ะาำ][ะาำ่-๋]*/g, (run) => sorted(run, /[่-๋]/g, /[^่-๋]/g))
        .replace(/[ัิ-ฺ็-๎]{2,}/g, (run) => sorted(run, /[ัิ-ฺ็]/g, /[^ัิ-ฺ็]/g)),
  },
  { kind: 'repeated-mark', safe: false, mend: (text) => text.replace(/([ัิ-ฺ็-๎])\1+/g, '$1') },
  { kind: 'sara-am', safe: true, mend: (text) => text.replace(/ํ([่-๋]*)า/g, '$1ำ') },
  { kind: 'sara-ae', safe: true, mend: (text) => text.replace(/เเ/g, 'แ') },
  { kind: 'composition', safe: true, mend: (text) => canonicalOrder(text).normalize('NFC') },
];

/** The units of a run in two parts, each in the order it had. */
function sorted(run: string, first: RegExp, last: RegExp): string {
  return run.replace(last, '') + run.replace(first, '');
}

/** Thai marks as NFC orders them, phinthu, vowels, tones; the engine takes the square of the time for a long run. */
function canonicalOrder(text: string): string {
  return text.replace(/[ุ-ฺ่-๋]{2,}/g, (run) => sorted(sorted(run, /[ุู]/g, /[^ุู]/g), /ฺ/g, /[^ฺ]/g));
}
