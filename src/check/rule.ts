import type { Report } from '../model/report.js';
import type { Bilingual, Edit, Path, Severity } from '../thai/issue.js';
import type { PlacedText } from './texts/placed-texts.js';

/** Something that must hold in a report. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** `check.kebab-name`, named after what must hold; never changes once released. */
  readonly code: string;
  /** How much a finding matters, where `severities` does not say otherwise. */
  readonly severity: Severity;
  /** What must hold, in a sentence. */
  readonly holds: Bilingual;
  /** What may be set, with the default values; absent when nothing may be. */
  readonly options?: Options;
  /** Finds every place where it does not hold. */
  check(report: Report, context: RuleContext<Options>): Iterable<Finding>;
}

/** What may be set of a rule: numbers, in the unit that the option's name says. */
export type RuleOptions = Readonly<Record<string, number>>;

/** What a rule is given beside the report. */
export interface RuleContext<Options extends RuleOptions = RuleOptions> {
  /** The texts of the report in reading order, without those that are ignored. */
  readonly texts: readonly PlacedText[];
  /** The options of the rule: the values that were set, and the defaults. */
  readonly options: Options;
}

/** A place where a rule does not hold. */
export interface Finding {
  /** What is wrong there, in a sentence with the offending text in it. */
  readonly message: Bilingual;
  /** Into the report. */
  readonly path: Path;
  /** Further places of the same finding. */
  readonly related?: readonly Path[];
  /** How sure, above 0 and up to 1; absent where there is nothing to weigh. */
  readonly confidence?: number;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: readonly Edit[];
}
