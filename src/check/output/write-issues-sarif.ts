import type { Issue, Place } from '../../thai/issue.js';
import { toJsonPointer } from '../../thai/json-pointer.js';
import { allRules } from '../all-rules.js';
import { requireIssues, type WriteIssuesOptions } from './issue-text.js';

/**
 * Writes issues as SARIF 2.1.0, which code hosts and editors show.
 *
 * @example
 * ```ts
 * import { writeIssuesSarif } from 'thai-ita/check';
 * JSON.parse(writeIssuesSarif([])).version; // => '2.1.0'
 * ```
 */
export function writeIssuesSarif(issues: readonly Issue[], options: WriteIssuesOptions = {}): string {
  requireIssues('writeIssuesSarif', issues, options);
  const { language = 'th', document = 'report' } = options;
  const places = new Map<string, number>();
  for (const { code } of issues) if (!places.has(code)) places.set(code, places.size);
  const rules = [...places.keys()].map((id) => {
    const holds = allRules.find(({ code }) => code === id)?.holds;
    return { id, ...(holds !== undefined && { shortDescription: { text: holds[language] } }) };
  });
  const uri = encodeURI(document.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  const results = issues.map(({ code, severity, message, place = {}, related, confidence }) => ({
    ruleId: code,
    ruleIndex: places.get(code),
    level: severity,
    ...(confidence !== undefined && { rank: Math.round(confidence * 100) }),
    message: { text: message[language] },
    locations: [locationOf(place, uri)],
    ...(related !== undefined && { relatedLocations: related.map((each) => locationOf(each, uri)) }),
  }));
  const driver = { name: 'thai-ita', rules };
  return `${JSON.stringify({ $schema: SARIF_SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] }, undefined, 2)}\n`;
}

const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const locationOf = ({ path, source }: Place, uri: string) => ({
  physicalLocation: {
    artifactLocation: { uri },
    ...(source !== undefined && {
      region: {
        startLine: source.line,
        startColumn: source.column,
        charOffset: source.offset,
        charLength: source.length,
      },
    }),
  },
  ...(path !== undefined && { logicalLocations: [{ fullyQualifiedName: toJsonPointer(path) }] }),
});
