import { bahtText } from '../baht-text.js';
import { mentionsIn } from '../mended-text.js';
import type { Rule } from '../rule.js';

/** An amount and the words in parentheses behind it are the same. */
export const amountEqualsItsWords: Rule = {
  code: 'check.amount-equals-its-words',
  severity: 'error',
  holds: { th: 'จำนวนเงินตรงกับตัวหนังสือในวงเล็บ', en: 'An amount equals its words.' },
  *check(_, { texts }) {
    for (const { mention, path } of mentionsIn(texts, 'amount')) {
      if (mention.words === undefined || mention.satang === undefined) continue;
      const { text: found, satang } = mention.words;
      if (satang === mention.satang) continue;
      const amount = bahtText(mention.satang);
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
