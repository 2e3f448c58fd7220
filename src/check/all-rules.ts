import type { Rule } from './rule.js';
import { activityIsSaidOnce } from './rules/activity-is-said-once.js';
import { amountEqualsItsWords } from './rules/amount-equals-its-words.js';
import { amountsArePlausible } from './rules/amounts-are-plausible.js';
import { amountsAreReadable } from './rules/amounts-are-readable.js';
import { datesAreInYear } from './rules/dates-are-in-year.js';
import { datesAreReal } from './rules/dates-are-real.js';
import { eraMarkIsPlain } from './rules/era-mark-is-plain.js';
import { evidenceAddressIsSound } from './rules/evidence-address-is-sound.js';
import { evidenceIsItsOwn } from './rules/evidence-is-its-own.js';
import { filingItemIsListed } from './rules/filing-item-is-listed.js';
import { filingItemIsTheReport } from './rules/filing-item-is-the-report.js';
import { idsAreUnique } from './rules/ids-are-unique.js';
import { indicatorsAreCovered } from './rules/indicators-are-covered.js';
import { lettersAreKept } from './rules/letters-are-kept.js';
import { lettersAreWhole } from './rules/letters-are-whole.js';
import { measureHasActivity } from './rules/measure-has-activity.js';
import { measureHasOutcome } from './rules/measure-has-outcome.js';
import { measuresNumberedAlike } from './rules/measures-numbered-alike.js';
import { noMarkupLeft } from './rules/no-markup-left.js';
import { noStrayFullStop } from './rules/no-stray-full-stop.js';
import { numberInOneScript } from './rules/number-in-one-script.js';
import { numbersGoOn } from './rules/numbers-go-on.js';
import { oneDigitScript } from './rules/one-digit-script.js';
import { outcomeAddsSomething } from './rules/outcome-adds-something.js';
import { planCoversYear } from './rules/plan-covers-year.js';
import { rangesGoForward } from './rules/ranges-go-forward.js';
import { referencesExist } from './rules/references-exist.js';
import { spentWithinBudget } from './rules/spent-within-budget.js';
import { sumsAddUp } from './rules/sums-add-up.js';
import { titlesAreUnique } from './rules/titles-are-unique.js';
import { wordsAreUnbroken } from './rules/words-are-unbroken.js';
import { workHasEvidence } from './rules/work-has-evidence.js';
import { workIsInYear } from './rules/work-is-in-year.js';
import { yearsAgree } from './rules/years-agree.js';

/** Every rule of the library, in the order of their findings. */
export const allRules: readonly Rule[] = [
  idsAreUnique,
  referencesExist,
  measureHasActivity,
  measureHasOutcome,
  measuresNumberedAlike,
  numbersGoOn,
  titlesAreUnique,
  activityIsSaidOnce,
  outcomeAddsSomething,
  yearsAgree,
  planCoversYear,
  rangesGoForward,
  datesAreReal,
  datesAreInYear,
  workIsInYear,
  oneDigitScript,
  numberInOneScript,
  eraMarkIsPlain,
  amountsAreReadable,
  amountsArePlausible,
  amountEqualsItsWords,
  sumsAddUp,
  spentWithinBudget,
  lettersAreWhole,
  lettersAreKept,
  wordsAreUnbroken,
  noMarkupLeft,
  noStrayFullStop,
  evidenceAddressIsSound,
  evidenceIsItsOwn,
  workHasEvidence,
  filingItemIsListed,
  filingItemIsTheReport,
  indicatorsAreCovered,
];

/**
 * Finds a rule by its code, `undefined` when there is none.
 *
 * @example
 * ```ts
 * import { findRule } from 'thai-ita/check';
 * findRule('check.years-agree')?.severity; // => 'warning'
 * findRule('check.nothing'); // => undefined
 * ```
 */
export function findRule(code: string): Rule | undefined {
  return allRules.find((rule) => rule.code === code);
}
