import type { ColumnHeading } from '../find-header.js';
import type { Column } from './column.js';
import type { ColumnContent } from './column-content.js';
import { type HeadingScores, isPeriodHeading, scoreHeading } from './score-heading.js';

/** A role that a column may have. */
export type Role = Exclude<Column, 'ignored'>;

/** What speaks for the roles of one column. */
export interface ColumnScores {
  readonly heading: ColumnHeading;
  readonly content: ColumnContent;
  /** What the words of the heading say, 0 to 1. */
  readonly words: HeadingScores;
  /** Words and content together; below 0.4 nothing speaks for a role. */
  readonly total: Readonly<Partial<Record<Role, number>>>;
  /** The part of the heading that names a part of a year, as printed. */
  readonly period?: string;
}

/** Scores one column by its heading and by what its cells hold. */
export function scoreColumn(heading: ColumnHeading, content: ColumnContent): ColumnScores {
  const { words, period } = wordsOf(heading);
  const total: Partial<Record<Role, number>> = {};
  for (const role of roles) {
    const said = words[role] ?? 0;
    const bonus = bonusOf(role, content);
    // what the cells hold speaks alone only where the heading says nothing
    const isCounting = role === 'number' && content.running > 0.9;
    const score = said > 0 ? said + bonus : guessOf(role, content) * (hasWords(words) && !isCounting ? 0.5 : 1);
    if (score > 0) total[role] = score;
  }
  return { heading, content, words, total, ...(period !== undefined && { period }) };
}

const roles: readonly Role[] = [
  'number',
  'section',
  'measure',
  'activity',
  'result',
  'outcome',
  'responsible',
  'steps',
  'monitoring',
  'period',
  'budget',
  'spent',
  'remaining',
  'status',
  'evidence',
  'remarks',
  'targets',
  'problems',
  'recommendations',
];

const hasWords = (words: HeadingScores): boolean => Object.values(words).some((score) => score >= 0.45);

/** The words of the lowest part first; of an upper part where the lowest one names a part of a year or says nothing. */
function wordsOf({ parts }: ColumnHeading): { readonly words: HeadingScores; readonly period?: string } {
  const lowest = parts.at(-1) ?? '';
  if (parts.length < 2) {
    const words = scoreHeading(lowest);
    if (!isPeriodHeading(lowest)) return { words };
    return { words: { ...words, result: Math.max(words.result ?? 0, 0.6) }, period: lowest };
  }
  const upper = parts.slice(0, -1).join(' ');
  const named = [...parts].reverse().find(isPeriodHeading);
  const period = named === undefined ? {} : { period: named };
  if (isPeriodHeading(lowest)) {
    // the heading right above says what it is, one above that says it of more columns
    const near = scoreHeading(parts.at(-2) ?? '');
    return { words: hasWords(near) ? near : scoreHeading(upper), ...period };
  }
  const own = scoreHeading(lowest);
  if (hasWords(own)) return { words: best(own, scoreHeading(`${upper} ${lowest}`), 0.5), ...period };
  return { words: best(scoreHeading(`${upper} ${lowest}`), scoreHeading(upper), 0.9), ...period };
}

function best(one: HeadingScores, other: HeadingScores, factor: number): HeadingScores {
  const words: Record<string, number> = { ...one };
  for (const [role, score] of Object.entries(other)) words[role] = Math.max(words[role] ?? 0, score * factor);
  return words;
}

const isMoney = (role: Role): boolean => role === 'budget' || role === 'spent' || role === 'remaining';

/** Roles whose cells hold texts of some words. */
const isText = (role: Role): boolean =>
  role === 'measure' || role === 'activity' || role === 'result' || role === 'outcome';

/** How the cells of a column speak for or against what its heading says. */
function bonusOf(role: Role, content: ColumnContent): number {
  // marks say in which month, or whether; what they mark is not in the cells
  if (content.ticks > 0.5) return role === 'status' ? 0.4 : -1;
  if (content.filled > 1 && isText(role) && Math.max(content.money, content.numbers) === 1) return -0.5;
  if (role === 'status' && content.length > 20) return -0.7;
  if (isMoney(role) && content.filled > 1 && content.money < 0.1 && content.length > 8) return -0.4;
  // two or three cells are too few to speak against a heading
  if (content.filled < 4) return 0;
  switch (role) {
    case 'number':
      return content.length > 12 && content.numbers < 0.3 ? -0.6 : 0.2 * content.numbers;
    case 'budget':
    case 'spent':
    case 'remaining':
      return 0.2 * content.money;
    case 'measure':
    case 'activity':
    case 'result':
    case 'outcome':
      return content.money > 0.7 || content.numbers > 0.7 ? -0.5 : 0;
    case 'period':
      return 0.1 * content.dates;
    case 'responsible':
      return 0.1 * content.units;
    case 'evidence':
      return 0.1 * content.links;
    default:
      return 0;
  }
}

/** What the cells alone say of a role. */
function guessOf(role: Role, content: ColumnContent): number {
  // of two cells both have to say it
  if (content.filled < 3 && !(content.filled === 2 && isSureOfTwo(role, content))) return 0;
  switch (role) {
    case 'number':
      // 1, 2, 3 in all rows is a number of the row, whatever stands above it
      if (content.running > 0.9) return 0.95;
      return content.numbers > 0.6 && content.running >= 0.5 ? 0.6 : 0;
    case 'budget':
      return content.money > 0.7 && content.running < 0.5 && content.length > 3 ? 0.45 : 0;
    case 'period':
      return content.dates > 0.6 ? 0.45 : 0;
    case 'responsible':
      return content.units > 0.7 ? 0.45 : 0;
    case 'evidence':
      return content.links > 0.6 ? 0.45 : 0;
    default:
      return 0;
  }
}

const isSureOfTwo = (role: Role, { units, dates, links, running }: ColumnContent): boolean =>
  (role === 'number' && running === 1) ||
  (role === 'responsible' && units === 1) ||
  (role === 'period' && dates === 1) ||
  (role === 'evidence' && links === 1);
