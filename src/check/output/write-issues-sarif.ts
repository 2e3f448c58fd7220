import type { Bilingual, Place } from '../../thai/issue.js';
import { toJsonPointer } from '../../thai/json-pointer.js';
import { allRules } from '../all-rules.js';
import { documentUri, wellFormed } from './document-uri.js';
import { type CodePageOptions, helpUri, requireCodePages } from './help-uri.js';
import { documentsOf, type IssueList, requireIssues, type WriteIssuesOptions } from './issue-text.js';

/** How issues are written as SARIF. Each code has the address of its page as `helpUri`. */
export interface SarifOptions extends WriteIssuesOptions, CodePageOptions {}

/**
 * Writes issues as SARIF 2.1.0, which code hosts and editors show; those of several documents in one run.
 *
 * @example
 * ```ts
 * import { writeIssuesSarif } from 'thai-ita/check';
 * JSON.parse(writeIssuesSarif([])).version; // => '2.1.0'
 * ```
 */
export function writeIssuesSarif(issues: IssueList, options: SarifOptions = {}): string {
  requireIssues('writeIssuesSarif', issues, options);
  requireCodePages('writeIssuesSarif', options);
  const { language = 'th' } = options;
  const documents = documentsOf(issues, options);
  const places = new Map<string, number>();
  for (const { code } of documents.flatMap((each) => each.issues)) if (!places.has(code)) places.set(code, places.size);
  const rules = [...places.keys()].map((id) => ruleOf(id, language, helpUri(id, options)));
  const results = documents.flatMap((each) => {
    const uri = documentUri(each.document);
    return each.issues.map(({ code, severity, message, place = {}, related, confidence }) => ({
      ruleId: code,
      ruleIndex: places.get(code),
      level: severity,
      ...(confidence !== undefined && { rank: Math.round(confidence * 100) }),
      message: { text: wellFormed(message[language]) },
      locations: [locationOf(place, uri)],
      ...(related !== undefined && { relatedLocations: related.map((other) => locationOf(other, uri)) }),
    }));
  });
  const driver = { name: 'thai-ita', rules };
  return `${JSON.stringify({ $schema: SARIF_SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] }, undefined, 2)}\n`;
}

function ruleOf(id: string, language: keyof Bilingual, address: string | undefined): object {
  const holds = allRules.find(({ code }) => code === id)?.holds;
  return {
    id,
    ...(holds !== undefined && {
      shortDescription: { text: holds[language] },
      help: { text: `${id}: ${holds.th} · ${holds.en}` },
    }),
    ...(address !== undefined && { helpUri: address }),
  };
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
