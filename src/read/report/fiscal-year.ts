import { fiscalYearOf } from '../../calendar/fiscal/fiscal-year.js';
import { findMentions } from '../../mention/find-mentions.js';
import { toArabicDigits } from '../../thai/number/digits.js';
import { pushAll } from '../../thai/push-all.js';
import { type SpannedText, sliceSpanned } from '../text/spanned-text.js';

/** The year that a report is of, and how it is known. */
export interface FoundYear {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly text: SpannedText;
  /** Other fiscal years that stand in the same line, lower ones first. */
  readonly others: readonly number[];
  /** The line names a year, but not as a fiscal year. */
  readonly isPlain: boolean;
}

/** A line and the years it names. */
interface YearLine {
  readonly source: SpannedText;
  readonly years: readonly { readonly year: number; readonly text: SpannedText; readonly isPlain: boolean }[];
}

/**
 * Finds the year reported on among the lines above a table: the title's, else that of a line that names nothing else, else of
 * the first line that does not tell of the assessment. Of two years in one line the later one is the report's: the earlier one is
 * that of the result it follows from.
 */
export function findFiscalYear(texts: readonly SpannedText[], title: SpannedText | undefined): FoundYear | undefined {
  const lines = texts.map(yearsIn).filter(({ years }) => years.length > 0);
  const named = lines.filter(({ years }) => years.some(({ isPlain }) => !isPlain));
  const alone = ({ source }: YearLine) => saysOnlyTheYear(source.text);
  const ofReport = ({ source }: YearLine) => !ofAssessment.test(source.text);
  for (const group of [named, lines]) {
    const line = group.find(({ source }) => source === title) ?? group.find(alone) ?? group.find(ofReport) ?? group[0];
    if (line !== undefined) return latest(line);
  }
  return undefined;
}

/** A line of the assessment's result, whose year is not the report's. */
const ofAssessment = /ผลการประเมิน|คะแนน|\bITA\b|วิเคราะห์ผล/;

function latest({ years }: YearLine): FoundYear | undefined {
  const isNamed = years.some(({ isPlain }) => !isPlain);
  const counted = years.filter(({ isPlain }) => isPlain !== isNamed);
  const last = counted.reduceRight(
    (best, one) => (one.year > best.year ? one : best),
    counted[0] as (typeof counted)[number],
  );
  const others = [...new Set(counted.map(({ year }) => year))].filter((year) => year !== last.year).sort();
  return { fiscalYear: last.year, text: last.text, others, isPlain: last.isPlain };
}

/** Longest line that is looked at for plain years. */
const LONGEST = 400;

function yearsIn(source: SpannedText): YearLine {
  const years: { year: number; text: SpannedText; isPlain: boolean }[] = [];
  const isShort = source.text.length <= LONGEST;
  for (const mention of findMentions(source.text)) {
    const text = sliceSpanned(source, mention.start, mention.end);
    if (mention.kind === 'fiscal-year') years.push({ year: mention.fiscalYear, text, isPlain: false });
    else if (!isShort) continue;
    else if (mention.kind === 'year' && mention.of === 'calendar') {
      years.push({
        year: mention.year,
        text,
        isPlain: !/ปี\s*งบประมาณ[^\d๐-๙]*$/.test(source.text.slice(0, mention.start)),
      });
    } else if (mention.kind === 'dates' && mention.startsOn !== undefined && mention.endsOn !== undefined) {
      const first = fiscalYearOf(mention.startsOn);
      if (first === fiscalYearOf(mention.endsOn)) years.push({ year: first, text, isPlain: true });
    }
  }
  if (years.length === 0 && isShort) pushAll(years, plainYears(source));
  return { source, years };
}

/** Years behind ปี that no mention was found for. */
function plainYears(source: SpannedText): YearLine['years'] {
  return [
    ...source.text.matchAll(
      /ปี(?:งบประมาณ)?\s?(?:พ\.ศ\.)?\s?[:：]?\s?(?:พ\.ศ\.\s?)?(2[5-6]\d\d|๒[๕-๖][๐-๙]{2})(?![\d๐-๙])/g,
    ),
  ].map((match) => {
    const digits = match[1] ?? '';
    const start = match.index + match[0].length - digits.length;
    const text = sliceSpanned(source, start, start + digits.length);
    const isPlain = !/งบประมาณ/.test(source.text.slice(Math.max(0, start - 24), start));
    return { year: Number(toArabicDigits(digits)), text, isPlain };
  });
}

/** A line such as "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖": it is in the model as the fiscal year. */
export const saysOnlyTheYear = (text: string): boolean =>
  text.length <= LONGEST_YEAR_LINE &&
  /^(?:ประจำ)?\s?(?:ปี)?\s?(?:งบประมาณ)?\s?(?:พ\.ศ\.)?\s?[:：]?\s?[0-9๐-๙]{4}$/.test(text.trim());

const LONGEST_YEAR_LINE = 80;
