import { NumberParser } from '@internationalized/number';
import { convert } from 'baht';
import { bahttext } from 'bahttext';
import { toCurrency } from 'n2words/th-TH';
import {
  formatBaht,
  formatBahtWords,
  formatNumber,
  normalizeThai,
  parseBaht,
  parseBahtWords,
  parseNumber,
  satangOfBaht,
  toArabicDigits,
  toThaiDigits,
  wordsOf,
} from 'thai-ita/thai';
import { ToWords } from 'to-words/th-TH';
import { thaiBahtText } from '../../src/thai/baht/thai-baht-text.js';
import { compare } from './compare.js';
import { amountsInSatang, thaiTextToMend, thaiTextWithDigits } from './thai-corpus.js';

/** Benchmarks of the thai floor beside its peers; ratios of one run compare. */
export async function run(): Promise<void> {
  await bahtWords();
  await digits();
  await numbers();
  await normalization();
  await segmentation();
}

const forEach =
  <Item>(items: readonly Item[], act: (item: Item) => unknown) =>
  (): unknown => {
    let last: unknown;
    for (const item of items) last = act(item);
    return last;
  };

async function bahtWords(): Promise<void> {
  const satang = amountsInSatang(10_000);
  const baht = satang.map((amount) => amount / 100);
  const texts = satang.map((amount) => formatBaht(amount, { unit: 'none' }).replaceAll(',', ''));
  const big = satang.map(BigInt);
  const words = satang.map((amount) => formatBahtWords(amount));
  const { ABT, TB } = await bahtrext();
  const toWords = new ToWords();
  const operations = satang.length;
  await compare('baht words from an amount (1 to 12 digits, half with satang)', [
    { name: 'thai-ita: satang', run: forEach(satang, formatBahtWords), operations },
    { name: 'thai-ita: satang as bigint', run: forEach(big, formatBahtWords), operations },
    {
      name: 'thai-ita: baht as number',
      run: forEach(baht, (value) => formatBahtWords(satangOfBaht(value))),
      operations,
    },
    {
      name: 'thai-ita: baht as text',
      run: forEach(texts, (value) => formatBahtWords(satangOfBaht(value))),
      operations,
    },
    { name: 'bahttext: number', run: forEach(baht, bahttext), operations },
    { name: 'baht: number', run: forEach(baht, convert), operations },
    { name: 'n2words: number', run: forEach(baht, (value) => toCurrency(value)), operations },
    { name: 'to-words: number', run: forEach(baht, (value) => toWords.convert(value, { currency: true })), operations },
    { name: 'thai-baht-text: number', run: forEach(baht, thaiBahtText), operations },
    { name: 'bahtrext ABT: number', run: forEach(baht, (value) => ABT(value, true, true)), operations },
  ]);
  await compare('an amount from baht words', [
    { name: 'thai-ita', run: forEach(words, parseBahtWords), operations },
    { name: 'bahtrext TB (6 % of its answers are wrong)', run: forEach(words, TB), operations },
  ]);
}

/** The CommonJS package has no types. */
async function bahtrext(): Promise<Bahtrext> {
  // @ts-expect-error: it has none.
  const imported: { default: Bahtrext } = await import('bahtrext');
  return imported.default;
}

interface Bahtrext {
  readonly ABT: (baht: number, rounds: boolean, strict: boolean) => string;
  readonly TB: (words: string) => string;
}

async function digits(): Promise<void> {
  const thai = '๐๑๒๓๔๕๖๗๘๙';
  const arabic = '0123456789';
  const naiveToThai = (text: string): string => text.replace(/[0-9]/g, (digit) => thai.charAt(Number(digit)));
  const naiveToArabic = (text: string): string =>
    text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));
  for (const [name, length, count] of [
    ['20 characters', 20, 1000],
    ['200 characters', 200, 1000],
    ['2 KB', 2048, 100],
    ['1 MB', 1_000_000, 1],
  ] as const) {
    const inArabic = Array.from({ length: count }, (_, seed) => thaiTextWithDigits(length, arabic, seed));
    const inThai = Array.from({ length: count }, (_, seed) => thaiTextWithDigits(length, thai, seed));
    await compare(`to Thai digits, ${name}`, [
      { name: 'thai-ita', run: forEach(inArabic, toThaiDigits), operations: count },
      { name: 'naive regular expression', run: forEach(inArabic, naiveToThai), operations: count },
    ]);
    await compare(`to Arabic digits, ${name}`, [
      { name: 'thai-ita', run: forEach(inThai, toArabicDigits), operations: count },
      { name: 'naive regular expression', run: forEach(inThai, naiveToArabic), operations: count },
    ]);
  }
}

async function numbers(): Promise<void> {
  const satang = amountsInSatang(1000);
  const operations = satang.length;
  const inThai = satang.map((amount) => formatBaht(amount, { digits: 'thai' }));
  const plain = satang.map((amount) => formatBaht(amount, { digits: 'thai', unit: 'none' }));
  const baht = satang.map((amount) => amount / 100);
  const currency = new NumberParser('th-TH-u-nu-thai', { style: 'currency', currency: 'THB', currencyDisplay: 'name' });
  const number = new NumberParser('th-TH-u-nu-thai');
  const intl = new Intl.NumberFormat('th-TH-u-nu-thai', { minimumFractionDigits: 2 });
  await compare('an amount from ๑๕,๖๔๒,๗๖๙.๕๕ บาท', [
    { name: 'thai-ita parseBaht', run: forEach(inThai, parseBaht), operations },
    {
      name: 'NumberParser, the number without its unit',
      run: forEach(plain, (text) => number.parse(text)),
      operations,
    },
    { name: 'NumberParser, as currency', run: forEach(inThai, (text) => currency.parse(text)), operations },
  ]);
  await compare('a number from ๑๕,๖๔๒,๗๖๙.๕๕', [
    { name: 'thai-ita parseNumber', run: forEach(plain, parseNumber), operations },
    { name: 'NumberParser', run: forEach(plain, (text) => number.parse(text)), operations },
  ]);
  await compare('๑๕,๖๔๒,๗๖๙.๕๕ from a number', [
    {
      name: 'thai-ita formatNumber',
      run: forEach(baht, (value) => formatNumber(value, { digits: 'thai', fractionDigits: 2 })),
      operations,
    },
    { name: 'thai-ita formatBaht', run: forEach(satang, (value) => formatBaht(value, { digits: 'thai' })), operations },
    { name: 'Intl.NumberFormat, made once', run: forEach(baht, (value) => intl.format(value)), operations },
  ]);
}

async function normalization(): Promise<void> {
  for (const [name, text] of [
    ['2 KB, nothing to mend', thaiTextWithDigits(2048, '๐๑๒๓๔๕๖๗๘๙', 7)],
    ['2 KB, a mend in 200 units', thaiTextToMend(2048, 200)],
    ['2 KB, a mend in 50 units', thaiTextToMend(2048, 50)],
    ['1 MB, a mend in 200 units', thaiTextToMend(1_000_000, 200)],
  ] as const) {
    await compare(`normalizeThai, ${name}`, [
      { name: 'thai-ita', run: () => normalizeThai(text) },
      { name: 'thai-ita, safe repairs only', run: () => normalizeThai(text, { only: 'safe' }) },
      { name: 'one replace pass, white space', run: () => text.replace(/\s+/g, ' ') },
      { name: 'one replace pass, zero-width', run: () => text.replace(/[\u200B-\u200D\uFEFF]/g, '') },
      { name: 'one replace pass, tone before vowel', run: () => text.replace(/([่-๋])([ัิ-ฺ])/g, '$2$1') },
      { name: 'NFC alone', run: () => text.normalize('NFC') },
    ]);
  }
}

async function segmentation(): Promise<void> {
  const text = thaiTextWithDigits(2048, '๐๑๒๓๔๕๖๗๘๙', 7);
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  await compare('words of 2 KB', [
    { name: 'thai-ita wordsOf', run: () => wordsOf(text) },
    { name: 'Intl.Segmenter alone', run: () => [...segmenter.segment(text)].map(({ segment }) => segment) },
  ]);
}
