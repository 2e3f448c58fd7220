import { useId, useState } from 'preact/hooks';
import {
  explainFiscalPeriod,
  explainThaiDate,
  fiscalYearOf,
  formatThaiDate,
  parseFiscalPeriod,
  parseThaiDate,
  quarterOf,
} from 'thai-ita/calendar';
import { findMentions } from 'thai-ita/mention';
import {
  type Bilingual,
  explainBaht,
  explainBahtWords,
  explainNumber,
  formatBaht,
  formatBahtWords,
  formatNumber,
  formatNumberWords,
  type Issue,
  parseBaht,
  parseBahtWords,
  parseNumber,
  toArabicDigits,
  toThaiDigits,
} from 'thai-ita/thai';
import { useSay } from './language.js';

type Row = readonly [label: Bilingual, value: string];

interface Conversion {
  readonly heading: Bilingual;
  readonly example: string;
  readonly convert: (text: string) => readonly Row[] | Issue;
}

/** What a function gives for a value, or the issue that says why there is none. */
const rowsOr = <Value,>(
  value: Value | undefined,
  explain: () => Issue | undefined,
  rows: (value: Value) => readonly Row[],
): readonly Row[] | Issue => (value === undefined ? (explain() ?? []) : rows(value));

const conversions: readonly Conversion[] = [
  {
    heading: { th: 'เลขไทยและเลขอารบิก', en: 'Thai and Arabic digits' },
    example: 'มาตรา ๙ พ.ศ. 2566',
    convert: (text) => [
      [{ th: 'เลขไทย', en: 'Thai' }, toThaiDigits(text)],
      [{ th: 'เลขอารบิก', en: 'Arabic' }, toArabicDigits(text)],
    ],
  },
  {
    heading: { th: 'จำนวน', en: 'Number' },
    example: '๑๕,๖๔๒',
    convert: (text) =>
      rowsOr(
        parseNumber(text),
        () => explainNumber(text),
        (number) => [
          [{ th: 'จำนวน', en: 'number' }, formatNumber(number)],
          [{ th: 'เลขไทย', en: 'Thai digits' }, formatNumber(number, { digits: 'thai' })],
          [{ th: 'ตัวหนังสือ', en: 'in words' }, Number.isInteger(number) ? formatNumberWords(number) : '–'],
        ],
      ),
  },
  {
    heading: { th: 'จำนวนเงิน', en: 'Amount of money' },
    example: '๑,๒๓๔.๕๐ บาท',
    convert: (text) =>
      rowsOr(
        parseBaht(text),
        () => explainBaht(text),
        (satang) => [
          [{ th: 'สตางค์', en: 'satang' }, String(satang)],
          [{ th: 'บาท', en: 'baht' }, formatBaht(satang)],
          [{ th: 'ตัวหนังสือ', en: 'in words' }, formatBahtWords(satang)],
        ],
      ),
  },
  {
    heading: { th: 'จำนวนเงินเป็นตัวหนังสือ', en: 'Amount in words' },
    example: 'หนึ่งล้านสองแสนบาทถ้วน',
    convert: (text) =>
      rowsOr(
        parseBahtWords(text),
        () => explainBahtWords(text),
        (satang) => [[{ th: 'บาท', en: 'baht' }, formatBaht(satang)]],
      ),
  },
  {
    heading: { th: 'วันที่', en: 'Date' },
    example: '๓๐ ก.ย. ๒๕๖๖',
    convert: (text) =>
      rowsOr(
        parseThaiDate(text),
        () => explainThaiDate(text),
        (day) =>
          [
            ['ISO 8601', day],
            [{ th: 'แบบเต็ม', en: 'in full' }, formatThaiDate(day, { style: 'full', digits: 'thai' })],
            [{ th: 'ปีงบประมาณ ไตรมาส', en: 'fiscal year, quarter' }, `${fiscalYearOf(day)}, ${quarterOf(day)}`],
          ].map(
            ([label, value]): Row => [
              typeof label === 'string' ? { th: label, en: label } : (label as Bilingual),
              String(value),
            ],
          ),
      ),
  },
  {
    heading: { th: 'ช่วงเวลาในปีงบประมาณ', en: 'Period of a fiscal year' },
    example: 'ต.ค. 2565 - มี.ค. 2566',
    convert: (text) =>
      rowsOr(
        parseFiscalPeriod(text),
        () => explainFiscalPeriod(text),
        ({ fiscalYear, firstQuarter, lastQuarter }) => [
          [{ th: 'ปีงบประมาณ', en: 'fiscal year' }, fiscalYear === undefined ? '–' : String(fiscalYear)],
          [{ th: 'ไตรมาส', en: 'quarters' }, `${firstQuarter}–${lastQuarter}`],
        ],
      ),
  },
  {
    heading: { th: 'สิ่งที่พบในประโยค', en: 'What a sentence names' },
    example: 'ปีงบประมาณ ๒๕๖๖ อบรม ๓ ครั้ง เมื่อ ๑ ต.ค. ๖๕ ใช้เงิน 12,500 บาท',
    convert: (text) =>
      findMentions(text).map(({ kind, start, end }): Row => [{ th: kind, en: kind }, text.slice(start, end)]),
  },
];

/** Live conversions of numerals, amounts, dates and periods. */
export function Converter() {
  return (
    <div class="conversions">
      {conversions.map((conversion) => (
        <ConversionCard key={conversion.heading.en} conversion={conversion} />
      ))}
    </div>
  );
}

function ConversionCard({ conversion: { heading, example, convert } }: { readonly conversion: Conversion }) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState(example);
  const result = text === '' ? [] : convert(text);
  return (
    <section class="card">
      <h2>
        <label for={id}>{say(heading)}</label>
      </h2>
      <input id={id} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <div aria-live="polite">
        {'message' in result ? (
          <p class="refused">
            {say(result.message)} <code>{result.code}</code>
          </p>
        ) : (
          <dl>
            {result.map(([label, value], at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order
              <div key={at}>
                <dt>{say(label)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}
