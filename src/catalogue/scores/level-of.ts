import { requireOptions, shown } from '../../thai/argument.js';
import type { Confidence } from '../frameworks/framework.js';
import { hundredthsOf, weightedHundredths } from './score.js';
import { type Weights, weightsOf } from './weights-of.js';

/** Scores of one agency, 0 to 100 each. */
export interface Scores {
  readonly iit: number;
  readonly eit: number;
  readonly oit: number;
  /** The published total; needed for years whose weights are not known, unless weights are given. */
  readonly total?: number | undefined;
}

/** How a level is found. */
export interface LevelOptions {
  /** Weights in percent, for years whose weights are not known. */
  readonly weights?: Weights | undefined;
}

/** The level that scores come to. */
export interface Level {
  /** A letter, AA to F, up to fiscal year 2565; a Thai word from 2566 on. Neither translates into the other. */
  readonly name: string;
  /** The total, rounded to two decimals. */
  readonly total: number;
  /** Whether the total is 85 or more. */
  readonly passed: boolean;
  /** How the rule is known; the bound of 70 between the two lowest words is by one source, and not the assessor's own. */
  readonly confidence: Confidence;
}

/**
 * Gives the level of an agency's scores in a fiscal year from 2563 to 2569. Scores and total are rounded to two decimals,
 * half up on the decimal, before they are compared, so that 84.995 is 85.00 and passes; whether the assessor rounds first is
 * not known. From 2566 on each instrument has a minimum too: 95 for ผ่านดีเยี่ยม, 85 for ผ่านดี.
 *
 * @throws RangeError for other years, for a score that is no number from 0 to 100, and where the year's weights are not
 * known and neither a total nor weights are given; TypeError where scores or options are no object.
 * @example
 * ```ts
 * import { levelOf } from 'thai-ita/catalogue';
 * levelOf({ iit: 96, eit: 84.99, oit: 100 }, 2567); // => { name: 'ผ่าน', total: 94.3, passed: true, confidence: 'verified' }
 * levelOf({ iit: 90, eit: 88, oit: 92, total: 90.2 }, 2565).name; // => 'A'
 * levelOf({ iit: 90, eit: 88, oit: 92 }, 2565); // throws RangeError
 * ```
 */
export function levelOf(scores: Scores, fiscalYear: number, options: LevelOptions = {}): Level {
  if (typeof scores !== 'object' || scores === null) {
    throw new TypeError(`levelOf: expected an object of scores, got ${shown(scores)}`);
  }
  requireOptions('levelOf', options);
  if (!Number.isInteger(fiscalYear) || fiscalYear < 2563 || fiscalYear > 2569) {
    throw new RangeError(`levelOf: expected a fiscal year from 2563 to 2569, got ${shown(fiscalYear)}`);
  }
  const least = Math.min(
    hundredthsOf('levelOf', 'iit', scores.iit),
    hundredthsOf('levelOf', 'eit', scores.eit),
    hundredthsOf('levelOf', 'oit', scores.oit),
  );
  const total = totalOf(scores, fiscalYear, options.weights);
  const name = fiscalYear <= 2565 ? letterOf(total) : wordOf(total, least);
  const confidence = fiscalYear > 2565 && total < 8500 ? 'single-source' : 'verified';
  return { name, total: total / 100, passed: total >= 8500, confidence };
}

function totalOf(scores: Scores, fiscalYear: number, given: Weights | undefined): number {
  if (scores.total !== undefined) return hundredthsOf('levelOf', 'total', scores.total);
  const weights = given ?? weightsOf(fiscalYear);
  if (weights === undefined) {
    throw new RangeError(`levelOf: expected a total or weights, since the weights of ${fiscalYear} are not known`);
  }
  return weightedHundredths('levelOf', [
    { what: 'iit', score: scores.iit, weight: weights.iit },
    { what: 'eit', score: scores.eit, weight: weights.eit },
    { what: 'oit', score: scores.oit, weight: weights.oit },
  ]);
}

/** Least total of each letter, in hundredths. Sources: a report of the OSMEP for 2565; public website code. */
const letters = [
  { name: 'AA', from: 9500 },
  { name: 'A', from: 8500 },
  { name: 'B', from: 7500 },
  { name: 'C', from: 6500 },
  { name: 'D', from: 5500 },
  { name: 'E', from: 5000 },
] as const;

function letterOf(total: number): string {
  return letters.find(({ from }) => total >= from)?.name ?? 'F';
}

/** Sources: the assessor's resolution of 8 June 2566 as bangplakod.go.th cites it, and public code; 70 by one code alone. */
function wordOf(total: number, least: number): string {
  if (total >= 9500 && least >= 9500) return 'ผ่านดีเยี่ยม';
  if (total >= 8500) return least >= 8500 ? 'ผ่านดี' : 'ผ่าน';
  return total >= 7000 ? 'ต้องปรับปรุง' : 'ต้องปรับปรุงโดยด่วน';
}
