import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** A full stop stands in abbreviations, not inside a word: อบรม.เคลื่อนที่. */
export const noStrayFullStop: Rule = {
  code: 'check.no-stray-full-stop',
  severity: 'warning',
  holds: { th: 'จุดใช้ในคำย่อ ไม่แทรกกลางคำหรือวลี', en: 'A full stop belongs to an abbreviation, not inside a phrase.' },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      // an abbreviation has at most three letters before its full stop, or is a known one
      for (const { 0: word, index } of text.matchAll(/[ก-๎]{4,}\.(?=[ก-๎]{2})/g)) {
        const letters = word.slice(0, -1);
        if (isAbbreviation(letters)) continue;
        const after = /^[ก-๎]{1,20}/.exec(text.slice(index + word.length))?.[0] ?? '';
        yield {
          message: {
            th: `มีจุดแทรกใน “${letters.slice(-12)}.${after}” ของ “${shortened(text)}”`,
            en: `A full stop stands inside “${letters.slice(-12)}.${after}” in “${shortened(text)}”.`,
          },
          path,
          found: `${letters.slice(-12)}.${after}`,
        };
        break;
      }
    }
  },
};

/** Abbreviations that are followed by a name and may be written onto the word before: ของอบต.ตัวอย่าง. */
const isAbbreviation = (letters: string): boolean =>
  /(?:อบต|อบจ|พรบ|รพสต|ศพด|กศน|อปท|สตง|ปปช|ปปท|กพร|สปสช|อสม|กปภ)$/.test(letters);
