import { requireText } from '../thai/argument.js';
import type { Rule } from './rule.js';
import type { AnyRuleCode } from './rule-code.js';
import { filingItemIsListed } from './rules/assessment/filing-item-is-listed.js';
import { filingItemIsTheReport } from './rules/assessment/filing-item-is-the-report.js';
import { indicatorsAreCovered } from './rules/assessment/indicators-are-covered.js';
import { provinceExists } from './rules/assessment/province-exists.js';
import { datesAreInYear } from './rules/dates/dates-are-in-year.js';
import { datesAreReal } from './rules/dates/dates-are-real.js';
import { eraMarkIsPlain } from './rules/dates/era-mark-is-plain.js';
import { planCoversYear } from './rules/dates/plan-covers-year.js';
import { rangesGoForward } from './rules/dates/ranges-go-forward.js';
import { workIsInYear } from './rules/dates/work-is-in-year.js';
import { yearsAgree } from './rules/dates/years-agree.js';
import { numbersAreUnmixed } from './rules/digits/numbers-are-unmixed.js';
import { reportUsesOneScript } from './rules/digits/report-uses-one-script.js';
import { evidenceAddressIsSound } from './rules/evidence/evidence-address-is-sound.js';
import { evidenceIsItsOwn } from './rules/evidence/evidence-is-its-own.js';
import { workHasEvidence } from './rules/evidence/work-has-evidence.js';
import { lettersAreTypedRight } from './rules/letters/letters-are-typed-right.js';
import { noLetterIsLost } from './rules/letters/no-letter-is-lost.js';
import { noMarkupLeft } from './rules/letters/no-markup-left.js';
import { noStrayFullStop } from './rules/letters/no-stray-full-stop.js';
import { wordsAreUnbroken } from './rules/letters/words-are-unbroken.js';
import { amountEqualsItsWords } from './rules/money/amount-equals-its-words.js';
import { amountsArePlausible } from './rules/money/amounts-are-plausible.js';
import { amountsAreReadable } from './rules/money/amounts-are-readable.js';
import { spentWithinBudget } from './rules/money/spent-within-budget.js';
import { sumsAddUp } from './rules/money/sums-add-up.js';
import { personalDataIsAbsent } from './rules/privacy/personal-data-is-absent.js';
import { activityIsSaidOnce } from './rules/structure/activity-is-said-once.js';
import { idsAreUnique } from './rules/structure/ids-are-unique.js';
import { measureHasActivity } from './rules/structure/measure-has-activity.js';
import { measureHasOutcome } from './rules/structure/measure-has-outcome.js';
import { measuresNumberedAlike } from './rules/structure/measures-numbered-alike.js';
import { numbersGoOn } from './rules/structure/numbers-go-on.js';
import { outcomeAddsSomething } from './rules/structure/outcome-adds-something.js';
import { referencesExist } from './rules/structure/references-exist.js';
import { titlesAreUnique } from './rules/structure/titles-are-unique.js';

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
  reportUsesOneScript,
  numbersAreUnmixed,
  eraMarkIsPlain,
  amountsAreReadable,
  amountsArePlausible,
  amountEqualsItsWords,
  sumsAddUp,
  spentWithinBudget,
  lettersAreTypedRight,
  noLetterIsLost,
  wordsAreUnbroken,
  noMarkupLeft,
  noStrayFullStop,
  personalDataIsAbsent,
  evidenceAddressIsSound,
  evidenceIsItsOwn,
  workHasEvidence,
  filingItemIsListed,
  filingItemIsTheReport,
  indicatorsAreCovered,
  provinceExists,
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
export function findRule(code: AnyRuleCode): Rule | undefined {
  requireText('findRule', code);
  return allRules.find((rule) => rule.code === code);
}
