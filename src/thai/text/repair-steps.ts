import { composed, sorted } from './composed.js';
import { fontLetters, letterOfFont } from './font-letters.js';
import { zeroWidth } from './invisible.js';

/** What a repair mended; the later in this list, the more it changed. */
export type RepairKind =
  | 'zero-width'
  | 'private-use'
  | 'line-break'
  | 'white-space'
  | 'space-before-mark'
  | 'mark-order'
  | 'repeated-mark'
  | 'lakkhangyao'
  | 'sara-am'
  | 'sara-ae'
  | 'composition';

/** One mend, written for a short stretch of text; each takes linear time. A safe one loses nothing that a reader could see. */
export type RepairStep = readonly [kind: RepairKind, isSafe: boolean, mend: (text: string) => string];

/** The mends in the order they are made. */
export const repairSteps: readonly RepairStep[] = [
  // A joiner behind an emoji holds a family or a flag together.
  ['zero-width', true, (text) => text.replace(invisible, '')],
  ['private-use', true, (text) => text.replace(fontLetters, letterOfFont)],
  ['line-break', true, (text) => text.replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')],
  ['white-space', true, (text) => text.replace(/[ \xA0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')],
  [
    'space-before-mark',
    false,
    (text) => text.replace(/[ก-ฮ][ัิ-ฺ็-๎]*(?: [ัิ-ฺ็-๎]+)*(?: ำ)?/g, (run) => run.replaceAll(' ', '')),
  ],
  [
    'mark-order',
    false,
    (text) =>
      text
        .replace(/[ะาำ][ะาำ่-๋]*/g, (run) => sorted(run, /[่-๋]/g, /[^่-๋]/g))
        .replace(/[ัิ-ฺ็-๎]{2,}/g, (run) => sorted(run, /[ัิ-ฺ็]/g, /[^ัิ-ฺ็]/g)),
  ],
  ['repeated-mark', false, (text) => text.replace(/(?<=([ัิ-ฺ็-๎]))\1/g, '')],
  // ๅ stands behind ฤ and ฦ only.
  ['lakkhangyao', false, (text) => text.replace(/(?<![ฤฦ])ๅ/g, 'า')],
  ['sara-am', true, (text) => text.replace(/ํ([่-๋]*)า/g, '$1ำ').replace(/าํ|ำา/g, 'ำ')],
  ['sara-ae', true, (text) => text.replace(/เเ/g, 'แ')],
  ['composition', true, composed],
];

const invisible = /* @__PURE__ */ new RegExp(`[${zeroWidth}]|(?<!\\uFE0F|[\\uDC00-\\uDFFF])\\u200D`, 'g');
