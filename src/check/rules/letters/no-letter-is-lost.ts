import { lostVowel } from '../../../thai/text/lost-vowel.js';
import type { Rule } from '../../rule.js';
import { normalizedOf } from '../../texts/normalized-text.js';
import { shortened } from '../../texts/placed-texts.js';

/** No letter was lost on the way from a PDF: the vowel ำ above all. */
export const noLetterIsLost: Rule = {
  code: 'check.no-letter-is-lost',
  severity: 'warning',
  holds: { th: 'ไม่มีตัวอักษรหาย', en: 'No letter was lost.' },
  *check(_, { texts }) {
    for (const placed of texts) {
      const text = normalizedOf(placed);
      const { 0: found, index } = lostVowel.exec(text) ?? broken.exec(text) ?? {};
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

/** A replacement character; a letter, a space, and the rest of the word from า on. */
const broken = /\ufffd|[ก-ฮ] า[ก-ฮ]/;
