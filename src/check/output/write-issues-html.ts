import type { Report } from '../../model/report.js';
import { requireReport } from '../../model/require-report.js';
import { htmlPage } from '../../thai/html-page.js';
import type { Bilingual, Issue, Severity } from '../../thai/issue.js';
import { type CodePageOptions, helpUri, requireCodePages } from './help-uri.js';
import {
  areDocuments,
  countsOf,
  type DocumentIssues,
  documentsOf,
  escaped,
  type IssueList,
  nothing,
  printable,
  requireIssues,
  severityWords,
  type WriteIssuesOptions,
} from './issue-text.js';
import { issuesPageStyle } from './issues-page-style.js';
import { markedPieces } from './marked-pieces.js';
import { measureOf, placeWords, textAt } from './place-in-report.js';

/** How issues are written as a page. */
export interface IssuesPageOptions extends WriteIssuesOptions, CodePageOptions {
  /** The report that the issues are about. With it, the page shows titles and texts; of several documents each has its own. */
  readonly report?: Report | undefined;
}

/**
 * Writes issues as an HTML page that needs nothing else: by document and measure, each with its severity, its sentence, the text with the
 * place marked, and a link to the page of its code. Safe whatever the texts hold.
 *
 * @example
 * ```ts
 * import { checkReport, writeIssuesHtml } from 'thai-ita/check';
 * import { toReport } from 'thai-ita/model';
 * const measures = [{ title: 'โปร่งใส', activities: ['แผนปีงบประมาณ ๒๕๖๕'], outcomes: ['ดี'] }];
 * const report = toReport({ agency: { name: 'อบต.ก' }, fiscalYear: 2566, title: 'รายงานผล', measures });
 * writeIssuesHtml(checkReport(report), { report }).includes('แผนปีงบประมาณ <mark>๒๕๖๕</mark>'); // => true
 * ```
 */
export function writeIssuesHtml(issues: IssueList, options: IssuesPageOptions = {}): string {
  requireIssues('writeIssuesHtml', issues, options);
  requireCodePages('writeIssuesHtml', options);
  const { language = 'th', document, report } = options;
  const documents: readonly DocumentIssues[] = areDocuments(issues)
    ? issues
    : documentsOf(issues, options).map((each) => (report === undefined ? each : { ...each, report }));
  for (const each of documents) if (each.report !== undefined) requireReport('writeIssuesHtml', each.report);
  const isMany = areDocuments(issues);
  const facts: PageFacts = { options, language, thai: language === 'th' ? '' : ' lang="th"', level: isMany ? 3 : 2 };
  const words = pageWords[language];
  const title = isMany ? words.documents(documents.length) : (document ?? report?.title ?? words.title);
  const isOfReport = !isMany && document === undefined && report !== undefined;
  const sections = documents.map((each) =>
    isMany
      ? `<section>\n<h2>${escaped(each.document)}</h2>\n<p class="quiet">${escaped(countsText(each.issues, language))}</p>\n${groupsHtml(each, facts).join('')}</section>\n`
      : groupsHtml(each, facts).join(''),
  );
  const all = documents.flatMap((each) => each.issues);
  const body = `<header>
<h1${isOfReport ? facts.thai : ''}>${escaped(title)}</h1>
<p>${escaped(countsText(all, language))}</p>
${filtersHtml(all, language)}</header>
<main>
${sections.join('')}</main>`;
  return htmlPage({ language, title: printable(title), style: issuesPageStyle(), body });
}

/** What a page says of all its issues. */
interface PageFacts {
  readonly options: CodePageOptions;
  readonly language: keyof Bilingual;
  /** The attribute of texts of the report, which are Thai, on a page that is not. */
  readonly thai: string;
  /** Level of the headings of measures. */
  readonly level: 2 | 3;
}

const pageWords = {
  th: {
    title: 'ข้อสังเกต',
    documents: (count: number) => `ข้อสังเกตของเอกสาร ${count} ฉบับ`,
    show: 'แสดง',
    whole: 'ทั้งรายงาน',
    measure: 'มาตรการที่',
    line: 'บรรทัด',
    page: 'หน้า',
    cell: (table: number, row: number, cell: number) => `ตาราง ${table} แถว ${row} ช่อง ${cell}`,
  },
  en: {
    title: 'Findings',
    documents: (count: number) => `Findings in ${count} documents`,
    show: 'Show',
    whole: 'The whole report',
    measure: 'Measure',
    line: 'line',
    page: 'page',
    cell: (table: number, row: number, cell: number) => `table ${table}, row ${row}, cell ${cell}`,
  },
};

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** How many there are of each severity, or that there is nothing. */
function countsText(issues: readonly Issue[], language: keyof Bilingual): string {
  if (issues.length === 0) return nothing[language];
  const counts = countsOf(issues);
  return severities.map((severity) => `${severityWords[severity][language]} ${counts[severity]}`).join(' · ');
}

/** Boxes that show and hide each severity there is, where there are several. */
function filtersHtml(issues: readonly Issue[], language: keyof Bilingual): string {
  const counts = countsOf(issues);
  const present = severities.filter((severity) => counts[severity] > 0);
  if (present.length < 2) return '';
  const boxes = present.map(
    (severity) =>
      `<label><input type="checkbox" value="${severity}" checked>${severityWords[severity][language]} (${counts[severity]})</label>\n`,
  );
  return `<fieldset class="filters"><legend>${pageWords[language].show}</legend>\n${boxes.join('')}</fieldset>\n`;
}

/** The issues of a document by measure: first those of the whole report, then each measure in its order. */
function groupsHtml({ issues, report }: DocumentIssues, facts: PageFacts): readonly string[] {
  const groups = new Map<number, Issue[]>();
  for (const issue of issues) {
    const at = measureOf(issue.place ?? {});
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [issue]);
    else group.push(issue);
  }
  return [...groups]
    .sort(([left], [right]) => left - right)
    .map(([at, group]) => {
      const items = group.map((issue) => issueHtml(issue, report, facts));
      const { level } = facts;
      return `<section>\n<h${level}>${headingOf(at, report, facts)}</h${level}>\n<ul>\n${items.join('')}</ul>\n</section>\n`;
    });
}

function headingOf(at: number, report: Report | undefined, { language, thai }: PageFacts): string {
  const words = pageWords[language];
  if (at < 0) return words.whole;
  const measure = report?.measures[at];
  const name = `${words.measure} ${at + 1}`;
  return measure === undefined ? name : `${name} <span${thai}>${escaped(String(measure.title))}</span>`;
}

function issueHtml(issue: Issue, report: Report | undefined, facts: PageFacts): string {
  const { severity, message, place = {} } = issue;
  const { language } = facts;
  const word = `<strong class="severity">${severityWords[severity][language]}</strong>`;
  const small = [escaped(placeWords(place, language)), sourceText(place.source, language), codeHtml(issue.code, facts)];
  return `<li class="issue ${severity}">
<p>${word} ${escaped(message[language])}</p>
${quoteHtml(issue, report, facts)}<p class="quiet">${small.filter((each) => each !== '').join(' · ')}</p>
</li>
`;
}

/** The text that the issue is about, with the place marked; a title that the heading shows already only where it has a mark. */
function quoteHtml({ place, found }: Issue, report: Report | undefined, { thai }: PageFacts): string {
  const { path = [] } = place ?? {};
  const text = report === undefined ? undefined : textAt(report, path);
  if (text === undefined || text === '') return '';
  const pieces = markedPieces(text, found);
  if (path.length <= 2 && !pieces.some(({ isFound }) => isFound)) return '';
  const shown = pieces.map((each) => (each.isFound ? `<mark>${escaped(each.text)}</mark>` : escaped(each.text)));
  return `<blockquote${thai}>${shown.join('')}</blockquote>\n`;
}

/** Where in the document: the page of a PDF or the line of a text, and the cell of a table. */
function sourceText(source: NonNullable<Issue['place']>['source'], language: keyof Bilingual): string {
  if (source === undefined) return '';
  const { line, column, page, table, row, cell } = source;
  const words = pageWords[language];
  const where = page === undefined ? `${words.line} ${line}:${column}` : `${words.page} ${page}`;
  if (table === undefined || row === undefined || cell === undefined) return where;
  return `${where} · ${words.cell(table, row, cell)}`;
}

function codeHtml(code: string, { options }: PageFacts): string {
  const address = helpUri(code, options);
  const shown = `<code>${escaped(code)}</code>`;
  return address === undefined ? shown : `<a href="${escaped(address)}">${shown}</a>`;
}
