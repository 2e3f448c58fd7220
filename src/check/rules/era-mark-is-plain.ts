import type { Rule } from '../rule.js';
import { shortened, textsOf } from '../texts.js';

/** The mark of the era is written พ.ศ. */
export const eraMarkIsPlain: Rule = {
  code: 'check.era-mark-is-plain',
  severity: 'note',
  holds: { th: 'คำย่อพุทธศักราชเขียนว่า พ.ศ.', en: 'The mark of the era is written พ.ศ.' },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      const bent = /พ\.? ?ศ\.{2,}|พ\. ศ\.|พ\.ศ(?=[ 0-9๐-๙])|พศ\.?(?= ?[0-9๐-๙]{4})/.exec(text)?.[0];
      if (bent === undefined) continue;
      yield {
        message: {
          th: `“${bent}” ใน “${shortened(text)}” ควรเขียนว่า “พ.ศ.”`,
          en: `“${bent}” in “${shortened(text)}” is written พ.ศ.`,
        },
        path,
        found: bent,
        expected: 'พ.ศ.',
        fix: [{ path, text: text.replace(bent, 'พ.ศ.') }],
      };
    }
  },
};
