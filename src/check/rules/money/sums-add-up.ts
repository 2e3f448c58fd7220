import type { AmountMention } from '../../../mention/mention.js';
import { formatBaht } from '../../../thai/baht/format-baht.js';
import type { Rule } from '../../rule.js';
import { mendedOf, mentionsOf } from '../../texts/checked-text.js';
import { figuresOf } from '../../texts/figures-of.js';
import type { PlacedText } from '../../texts/placed-texts.js';

/** A sum that is printed is the sum of what stands beside it. */
export const sumsAddUp: Rule = {
  code: 'check.sums-add-up',
  severity: 'warning',
  holds: { th: 'ยอดรวมเท่ากับผลบวกของรายการ', en: 'A printed sum is the sum of its parts.' },
  *check(_, { texts }) {
    const inside = new Map<string, PlacedText[]>();
    for (const placed of texts) {
      if (placed.of !== 'item') continue;
      const owner = placed.path.slice(0, -3).join();
      inside.set(owner, [...(inside.get(owner) ?? []), placed]);
    }
    for (const placed of texts) {
      const amounts = amountsOf(placed);
      const [total, ...others] = amounts.filter((amount) => isTotal(placed, amount));
      if (total?.satang === undefined || others.length > 0) continue;
      const items = inside.get(placed.path.slice(0, -1).join()) ?? [];
      const parts = partsBeside(placed, amounts, total) ?? partsInside(items);
      if (parts === undefined) continue;
      let sum = 0;
      for (const { satang = Number.NaN } of parts) sum += satang;
      if (!Number.isSafeInteger(sum) || sum === total.satang) continue;
      const figures = figuresOf(total);
      const found = formatBaht(sum);
      yield {
        message: {
          th: `ยอดรวม “${figures}” ไม่เท่ากับผลบวกของ ${parts.length} รายการ ซึ่งได้ ${found}`,
          en: `The sum “${figures}” is not that of its ${parts.length} parts, which make ${formatBaht(sum, { unit: 'none' })} baht.`,
        },
        path: placed.path,
        found: figures,
        expected: found,
      };
    }
  },
};

const amountsOf = (placed: PlacedText): readonly AmountMention[] =>
  mentionsOf(placed).filter((mention) => mention.kind === 'amount');

const isTotal = (placed: PlacedText, { start }: AmountMention): boolean =>
  /รวม(?:เป็น|ทั้ง|สิ้น|หมด|จำนวน|งบประมาณ|เงิน|ค่าใช้จ่าย|วง|[ :])*$/.test(
    mendedOf(placed).slice(Math.max(0, start - 40), start),
  );

/** All other amounts of the text, two or more; none where something is multiplied: คนละ ๑๐๐ บาท, ๓ วัน, 2 x 500 บาท. */
function partsBeside(
  placed: PlacedText,
  amounts: readonly AmountMention[],
  total: AmountMention,
): readonly AmountMention[] | undefined {
  if (amounts.length < 3 || multiplied.test(mendedOf(placed))) return undefined;
  if (total !== amounts[0] && total !== amounts.at(-1)) return undefined;
  const counts = mentionsOf(placed).some(({ kind }) => kind === 'count' || kind === 'amounts');
  return counts ? undefined : amounts.filter((amount) => amount !== total);
}

/** The one amount of each item inside, where there are two items or more and each has one. */
function partsInside(items: readonly PlacedText[]): readonly AmountMention[] | undefined {
  const parts = items.map(amountsOf);
  return parts.length > 1 && parts.every(({ length }) => length === 1) ? parts.flat() : undefined;
}

const multiplied = /(?<!แ)ละ|[x×*@]|คูณ|หัก|คงเหลือ/;
