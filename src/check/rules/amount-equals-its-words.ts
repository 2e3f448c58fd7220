import { parseBahtWords } from '../../thai/baht/parse-baht-words.js';
import { bahtText } from '../baht-text.js';
import { amountsOf } from '../facts/amounts-of.js';
import { factsIn } from '../facts/placed-facts.js';
import type { Rule } from '../rule.js';

/** An amount and the words in parentheses behind it are the same. */
export const amountEqualsItsWords: Rule = {
  code: 'check.amount-equals-its-words',
  severity: 'error',
  holds: { th: 'จำนวนเงินตรงกับตัวหนังสือในวงเล็บ', en: 'An amount equals its words.' },
  *check(_, { texts }) {
    for (const { fact, path } of factsIn(texts, amountsOf)) {
      const { words: found, satang: written } = fact;
      if (found === undefined || written === undefined) continue;
      const spoken = parseBahtWords(found);
      const satang = typeof spoken === 'number' ? spoken : undefined;
      if (satang === written) continue;
      const amount = bahtText(written);
      yield {
        message: {
          th: `จำนวนเงิน ${amount} บาท ไม่ตรงกับตัวหนังสือ “${found}” ${satang === undefined ? 'ซึ่งอ่านไม่ได้' : `ซึ่งเท่ากับ ${bahtText(satang)} บาท`}`,
          en: `${amount} baht is not “${found}”, which is ${satang === undefined ? 'no amount' : `${bahtText(satang)} baht`}.`,
        },
        path,
        found,
      };
    }
  },
};
