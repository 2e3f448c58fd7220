import { checkReading } from '../check/check-reading.js';
import type { Issue } from '../thai/issue.js';
import type { FoundDocument } from './input/document.js';
import { ignoredRules, withoutIgnored } from './settings/ignored-findings.js';
import type { Settings } from './settings/settings-of.js';

/** What reading and checking found in a document, without what is accepted. */
export function checkedIssues({ document, reading }: FoundDocument, { check, ignore }: Settings): readonly Issue[] {
  const issues = checkReading(reading, { ...check, ignore: ignoredRules(ignore, document) });
  return withoutIgnored(issues, ignore, document);
}
