import { formatBaht } from '../../../thai/baht/format-baht.js';
import type { Rule } from '../../rule.js';
import { mentionsIn } from '../../texts/checked-text.js';

/** An amount and the words in parentheses behind it are the same. */
export const amountEqualsItsWords: Rule = {
  code: 'check.amount-equals-its-words',
  severity: 'error',
  holds: { th: 'จำนวนเงินตรงกับตัวหนังสือในวงเล็บ', en: 'An amount equals its words.' },
  *check(_, { texts }) {
    for (const { mention, path } of mentionsIn(texts, 'amount')) {
      const { words, satang: written } = mention;
      if (words === undefined || written === undefined || words.satang === written) continue;
      const { text: found, satang } = words;
      const amount = formatBaht(written, { unit: 'none' });
      yield {
        message: {
          th: `จำนวนเงิน ${amount} บาท ไม่ตรงกับตัวหนังสือ “${found}” ${satang === undefined ? 'ซึ่งอ่านไม่ได้' : `ซึ่งเท่ากับ ${formatBaht(satang, { unit: 'none' })} บาท`}`,
          en: `${amount} baht is not “${found}”, which is ${satang === undefined ? 'no amount' : `${formatBaht(satang, { unit: 'none' })} baht`}.`,
        },
        path,
        found,
      };
    }
  },
};
