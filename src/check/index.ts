/**
 * Finds what is wrong or doubtful in a report.
 *
 * @module check
 */
export { allRules, findRule } from './all-rules.js';
export { applyFixes } from './apply-fixes.js';
export { type CheckOptions, checkReport } from './check-report.js';
export { type CheckWithOptions, checkReportWith, type Ignored } from './check-report-with.js';
export { defineRule } from './define-rule.js';
export type { WriteIssuesOptions } from './issue-text.js';
export { recommended, strict } from './presets.js';
export type { Finding, Rule, RuleContext, RuleOptions } from './rule.js';
export { activityIsSaidOnce } from './rules/activity-is-said-once.js';
export { amountEqualsItsWords } from './rules/amount-equals-its-words.js';
export { amountsArePlausible } from './rules/amounts-are-plausible.js';
export { amountsAreReadable } from './rules/amounts-are-readable.js';
export { datesAreInYear } from './rules/dates-are-in-year.js';
export { datesAreReal } from './rules/dates-are-real.js';
export { eraMarkIsPlain } from './rules/era-mark-is-plain.js';
export { evidenceAddressIsSound } from './rules/evidence-address-is-sound.js';
export { evidenceIsItsOwn } from './rules/evidence-is-its-own.js';
export { filingItemIsListed } from './rules/filing-item-is-listed.js';
export { filingItemIsTheReport } from './rules/filing-item-is-the-report.js';
export { idsAreUnique } from './rules/ids-are-unique.js';
export { indicatorsAreCovered } from './rules/indicators-are-covered.js';
export { lettersAreKept } from './rules/letters-are-kept.js';
export { lettersAreWhole } from './rules/letters-are-whole.js';
export { measureHasActivity } from './rules/measure-has-activity.js';
export { measureHasOutcome } from './rules/measure-has-outcome.js';
export { measuresNumberedAlike } from './rules/measures-numbered-alike.js';
export { noMarkupLeft } from './rules/no-markup-left.js';
export { noStrayFullStop } from './rules/no-stray-full-stop.js';
export { numberInOneScript } from './rules/number-in-one-script.js';
export { numbersGoOn } from './rules/numbers-go-on.js';
export { oneDigitScript } from './rules/one-digit-script.js';
export { outcomeAddsSomething } from './rules/outcome-adds-something.js';
export { planCoversYear } from './rules/plan-covers-year.js';
export { rangesGoForward } from './rules/ranges-go-forward.js';
export { referencesExist } from './rules/references-exist.js';
export { spentWithinBudget } from './rules/spent-within-budget.js';
export { sumsAddUp } from './rules/sums-add-up.js';
export { titlesAreUnique } from './rules/titles-are-unique.js';
export { wordsAreUnbroken } from './rules/words-are-unbroken.js';
export { workHasEvidence } from './rules/work-has-evidence.js';
export { workIsInYear } from './rules/work-is-in-year.js';
export { yearsAgree } from './rules/years-agree.js';
export type { PlacedText } from './texts/placed-texts.js';
export { writeIssuesHtml } from './write-issues-html.js';
export { writeIssuesJson } from './write-issues-json.js';
export { writeIssuesJunit } from './write-issues-junit.js';
export { writeIssuesMarkdown } from './write-issues-markdown.js';
export { writeIssuesSarif } from './write-issues-sarif.js';
