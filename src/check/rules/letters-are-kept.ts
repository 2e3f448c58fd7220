import { cleanOf } from '../clean-text.js';
import type { Rule } from '../rule.js';
import { shortened } from '../texts.js';

/** No letter was lost on the way from a PDF: the vowel ำ above all. */
export const lettersAreKept: Rule = {
  code: 'check.letters-are-kept',
  severity: 'warning',
  holds: { th: 'ไม่มีตัวอักษรหาย', en: 'No letter was lost.' },
  *check(_, { texts }) {
    for (const placed of texts) {
      const text = cleanOf(placed);
      const { 0: found, index } = lost.exec(text) ?? {};
      if (found === undefined) continue;
      yield {
        message: {
          th: `“${found}” ใน “${shortened(text, index)}” ดูเหมือนมีตัวอักษรหาย (เช่น สระอำ)`,
          en: `“${found}” in “${shortened(text, index)}” seems to have lost a letter, such as ำ.`,
        },
        path: placed.path,
        found,
      };
    }
  },
};

/** A replacement character; a letter, a space, and the rest of the word from า on; frequent words of reports without their ำ, where no other Thai word is spelled so. */
const lost =
  /\ufffd|[ก-ฮ] า[ก-ฮ]|ดาเนิน|ประจา(?:ปี|เดือน)|ทาให้|จัดทา(?![ก-ฮ])|กาหนด|จานวน|สาหรับ|สานัก|อาเภอ|อานวย|อานาจ|กากับ|แนะนา|(?<!ทำ)นาไป|บารุง/;
