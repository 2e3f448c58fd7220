import type { Bilingual, Issue } from '../thai/issue.js';
import { allRules } from './all-rules.js';

/** How a list of issues is written. */
export interface WriteIssuesOptions {
  /** Language of the sentences, `th` unless told. */
  readonly language?: keyof Bilingual;
  /** Name of the document, for those who read the list beside it. */
  readonly document?: string;
}

/**
 * Writes issues as a Markdown table.
 *
 * @example
 * ```ts
 * import { writeIssuesMarkdown } from 'thai-ita/check';
 * writeIssuesMarkdown([]); // => 'ไม่พบข้อสังเกต\n'
 * ```
 */
export function writeIssuesMarkdown(issues: readonly Issue[], options: WriteIssuesOptions = {}): string {
  const { language = 'th' } = options;
  if (issues.length === 0) return `${nothing[language]}\n`;
  const rows = issues.map(
    ({ code, severity, message, place }) =>
      `| ${severity} | ${cell(placeText(place))} | ${cell(message[language])} | \`${code}\` |`,
  );
  return `| | ${headings[language].join(' | ')} |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

/**
 * Writes issues as an HTML fragment, safe whatever the texts hold.
 *
 * @example
 * ```ts
 * import { writeIssuesHtml } from 'thai-ita/check';
 * writeIssuesHtml([], { language: 'en' }); // => '<p lang="en">Nothing was found.</p>\n'
 * ```
 */
export function writeIssuesHtml(issues: readonly Issue[], options: WriteIssuesOptions = {}): string {
  const { language = 'th' } = options;
  if (issues.length === 0) return `<p lang="${language}">${escaped(nothing[language])}</p>\n`;
  const items = issues.map(
    ({ code, severity, message, place }) =>
      `<li class="${severity}"><strong>${severity}</strong> ${escaped(message[language])} <small>${escaped(placeText(place))} <code>${escaped(code)}</code></small></li>\n`,
  );
  return `<ul lang="${language}" class="issues">\n${items.join('')}</ul>\n`;
}

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
  const { language = 'th', document = 'report' } = options;
  const codes = [...new Set(issues.map(({ code }) => code))];
  const rules = codes.map((id) => {
    const holds = allRules.find(({ code }) => code === id)?.holds;
    return { id, ...(holds !== undefined && { shortDescription: { text: holds[language] } }) };
  });
  const results = issues.map(({ code, severity, message, place }) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(document) },
          ...(place?.source !== undefined && {
            region: {
              startLine: place.source.line,
              startColumn: place.source.column,
              charOffset: place.source.offset,
              charLength: place.source.length,
            },
          }),
        },
        ...(place?.path !== undefined && { logicalLocations: [{ fullyQualifiedName: pointerOf(place.path) }] }),
      },
    ],
  }));
  const driver = { name: 'thai-ita', rules };
  return `${JSON.stringify({ $schema: SARIF_SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] }, undefined, 2)}\n`;
}

/**
 * Writes issues as JUnit XML, a test case for each rule that found something.
 *
 * @example
 * ```ts
 * import { writeIssuesJunit } from 'thai-ita/check';
 * writeIssuesJunit([]).split('\n')[1]; // => '<testsuites name="thai-ita" tests="0" failures="0">'
 * ```
 */
export function writeIssuesJunit(issues: readonly Issue[], options: WriteIssuesOptions = {}): string {
  const { language = 'th', document = 'report' } = options;
  const failures = issues.filter(({ severity }) => severity !== 'note').length;
  const cases = issues.map(({ code, severity, message, place }) => {
    const text = escaped(`${placeText(place)} ${message[language]}`.trim());
    const body =
      severity === 'note' ? `<system-out>${text}</system-out>` : `<failure type="${severity}">${text}</failure>`;
    return `<testcase classname="${escaped(document)}" name="${escaped(code)}">${body}</testcase>\n`;
  });
  const counts = `tests="${issues.length}" failures="${failures}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="thai-ita" ${counts}>\n<testsuite name="${escaped(document)}" ${counts}>\n${cases.join('')}</testsuite>\n</testsuites>\n`;
}

const SARIF_SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const nothing: Bilingual = { th: 'ไม่พบข้อสังเกต', en: 'Nothing was found.' };

const headings: Readonly<Record<keyof Bilingual, readonly string[]>> = {
  th: ['ตำแหน่ง', 'ข้อสังเกต', 'กฎ'],
  en: ['place', 'what', 'rule'],
};

/** Line and column where they are known, else the path into the report. */
function placeText(place: Issue['place']): string {
  if (place?.source !== undefined) return `${place.source.line}:${place.source.column}`;
  return place?.path === undefined ? '' : pointerOf(place.path);
}

const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const cell = (text: string): string => text.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ').replace(/</g, '&lt;');

/** Text for HTML and XML; control characters, which XML cannot hold, are shown as U+FFFD. */
function escaped(text: string): string {
  let safe = '';
  for (const letter of text) {
    const unit = letter.codePointAt(0) ?? 0;
    const isHeld = unit >= 0x20 ? unit < 0xd800 || unit > 0xdfff : unit === 0x09 || unit === 0x0a;
    safe += isHeld ? (entities[letter] ?? letter) : '\ufffd';
  }
  return safe;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
