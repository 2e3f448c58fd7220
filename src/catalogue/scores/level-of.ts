import { requireOptions, shown } from '../../thai/argument.js';
import { frameworks } from '../frameworks/all-frameworks.js';
import type { LevelRule, Weights } from '../frameworks/framework.js';
import { hundredthsOf, weightedHundredths } from './score.js';
import { weightsOf } from './weights-of.js';

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
  /**
   * How the rule is known; the bound of 70 between the two lowest words is by one source, and not the assessor's own. The bounds
   * of 2562 are those of 2563, `inferred`.
   */
  readonly confidence: LevelRule['confidence'];
}

/**
 * Gives the level of an agency's scores in a fiscal year from 2562 to 2569. Scores and total are rounded to two decimals,
 * half up on the decimal, before they are compared, so that 84.995 is 85.00 and passes; whether the assessor rounds first is
 * not known. From 2566 on each instrument has a minimum too: 95 for ผ่านดีเยี่ยม, 85 for ผ่านดี.
 *
 * @throws RangeError for other years, for a score that is not a number from 0 to 100, and where the year's weights are not
 * known and neither a total nor weights are given; TypeError where scores or options are not an object.
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
  const rules = levelsOf(fiscalYear);
  const least = Math.min(
    hundredthsOf('levelOf', 'iit', scores.iit),
    hundredthsOf('levelOf', 'eit', scores.eit),
    hundredthsOf('levelOf', 'oit', scores.oit),
  );
  const total = totalOf(scores, fiscalYear, options.weights);
  const level = rules.find((rule) => total >= rule.total * 100 && least >= (rule.each ?? 0) * 100);
  if (level === undefined) throw new RangeError(`levelOf: expected levels down to 0 in the rules of ${fiscalYear}`);
  const { name, confidence } = level;
  return { name, total: total / 100, passed: total >= PASS, confidence };
}

/** In hundredths. */
const PASS = 8500;

function levelsOf(fiscalYear: number): readonly LevelRule[] {
  const known = frameworks.filter(({ levels }) => levels !== undefined);
  const levels = known.find((framework) => framework.fiscalYear === fiscalYear)?.levels;
  if (levels !== undefined) return levels;
  const range = `${known[0]?.fiscalYear} to ${known.at(-1)?.fiscalYear}`;
  throw new RangeError(`levelOf: expected a fiscal year from ${range}, got ${shown(fiscalYear)}`);
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
