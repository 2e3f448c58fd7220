import type { Rule } from '../../rule.js';
import { normalizedOf } from '../../texts/normalized-text.js';
import { shortened } from '../../texts/placed-texts.js';

/** A full stop stands in abbreviations, not inside a word: อบรม.เคลื่อนที่. */
export const noStrayFullStop: Rule = {
  code: 'check.no-stray-full-stop',
  severity: 'warning',
  holds: { th: 'จุดไม่แทรกกลางวลี', en: 'No full stop stands inside a phrase.' },
  *check(_, { texts }) {
    for (const placed of texts) {
      const text = normalizedOf(placed);
      for (let stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
        const before = /(?<![เ-ไ])[เ-ไก-ฮ][ก-๎]{3,23}$/.exec(text.slice(Math.max(0, stop - 25), stop))?.[0];
        const after = /^[ก-๎]{2,20}/.exec(text.slice(stop + 1, stop + 21))?.[0];
        if (before === undefined || after === undefined || isAbbreviation(before)) continue;
        const found = `${before}.${after}`;
        yield {
          message: {
            th: `มีจุดแทรกใน “${found}” ของ “${shortened(text, stop)}”`,
            en: `A full stop stands inside “${found}” in “${shortened(text, stop)}”.`,
          },
          path: placed.path,
          found,
        };
        break;
      }
    }
  },
};

/** Letters without a vowel are an abbreviation (ศดปช.คลองใส), unless they are a word that is written so. */
const isAbbreviation = (text: string): boolean =>
  abbreviations.test(text) || (/^[ก-ฮ]+$/.test(text) && !/.(?:[อว]|รร)/.test(text) && !consonantWords.test(text));

/** Words that are written with consonants alone. */
const consonantWords = /(?:อบรม|ถนน|ขนม|ผสม|ชนบท|มรดก|สมทบ|อพยพ|สงบ|ตลก|พนม|สมรส|กบฏ|นรก|ขบถ)$/;

/** Abbreviations that are followed by a name and may be written onto the word before: ของอบต.ตัวอย่าง. */
const abbreviations = /(?:อบต|อบจ|พรบ|รพสต|ศพด|กศน|อปท|สตง|ปปช|ปปท|กพร|สปสช|อสม|กปภ)$/;
