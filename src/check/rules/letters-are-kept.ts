import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** No letter was lost on the way from a PDF: the vowel ำ above all. */
export const lettersAreKept: Rule = {
  code: 'check.letters-are-kept',
  severity: 'warning',
  holds: { th: 'ไม่มีตัวอักษรที่หายไปจากการแปลงไฟล์', en: 'No letter was lost when the text was extracted.' },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      const found = /\ufffd/.exec(text)?.[0] ?? lostVowel.exec(text)?.[0] ?? spacedVowel.exec(text)?.[0];
      if (found === undefined) continue;
      yield {
        message: {
          th: `“${found}” ใน “${shortened(text)}” ดูเหมือนมีตัวอักษรหาย (เช่น สระอำ)`,
          en: `“${found}” in “${shortened(text)}” seems to have lost a letter, such as the vowel ำ.`,
        },
        path,
        found,
      };
    }
  },
};

/** Frequent words of reports without their ำ, where no other Thai word is spelled so. */
const lostVowel =
  /ดาเนิน|ประจาปี|ทาให้|จัดทา(?![ก-ฮ])|กาหนด|จานวน|สาหรับ|สานัก|อาเภอ|อานวย|อานาจ|กากับ|แนะนา|นาไป|บารุง|ประจาเดือน/;

/** A letter, a space, and the rest of the word from า on. */
const spacedVowel = /(?:^|[^ก-๎])?[ก-ฮ] า[ก-ฮ]/;
