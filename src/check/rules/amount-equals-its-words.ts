import { findMentions } from '../../mention/find-mentions.js';
import { formatBaht } from '../../thai/format-baht.js';
import { formatBahtWords } from '../../thai/format-baht-words.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../texts.js';

/** An amount and the words in parentheses behind it are the same. */
export const amountEqualsItsWords: Rule = {
  code: 'check.amount-equals-its-words',
  severity: 'error',
  holds: { th: 'จำนวนเงินตรงกับตัวหนังสือในวงเล็บ', en: 'An amount and the words behind it are the same.' },
  *check(report) {
    for (const { text, path } of textsOf(report)) {
      for (const mention of findMentions(text)) {
        if (mention.kind !== 'amount' || mention.words === undefined || mention.satang === undefined) continue;
        const { text: words, satang } = mention.words;
        if (satang === mention.satang) continue;
        const said = satang === undefined ? 'อ่านไม่ได้' : formatBaht(satang);
        yield {
          message: {
            th: `จำนวนเงิน ${formatBaht(mention.satang)} ไม่ตรงกับตัวหนังสือ “${words}” (${said})`,
            en: `${formatBaht(mention.satang)} is not “${words}”${satang === undefined ? '' : `, which is ${formatBaht(satang)}`}.`,
          },
          path,
          found: words,
          expected: formatBahtWords(mention.satang),
        };
      }
    }
  },
};
