import { parseArgs } from 'node:util';
import { checkReport } from '../check/check-report.js';
import type { WriteIssuesOptions } from '../check/issue-text.js';
import { writeIssuesHtml } from '../check/write-issues-html.js';
import { writeIssuesJson } from '../check/write-issues-json.js';
import { writeIssuesJunit } from '../check/write-issues-junit.js';
import { writeIssuesMarkdown } from '../check/write-issues-markdown.js';
import { writeIssuesSarif } from '../check/write-issues-sarif.js';
import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import type { Issue } from '../thai/issue.js';
import { writeReportHtml } from '../write/write-html.js';
import { writeReportCsv, writeReportJson, writeReportMarkdown, writeReportTsv } from '../write/write-text.js';
import { fixedReport } from './fixed-report.js';
import { type ReadFile, readFile } from './read-file.js';
import { showDiff } from './show-diff.js';
import { showHistory } from './show-history.js';
import { showIssues, withSource } from './show-issues.js';
import { showReport } from './show-report.js';
import type { Terminal } from './terminal.js';

/** How the program ends: all well, errors were found in the report, or it could not do what was asked. */
export type ExitCode = 0 | 1 | 2;

const help = `thai-ita: reads, checks and compares ITA reports · อ่าน ตรวจ และเปรียบเทียบรายงาน ITA

  thai-ita show FILE           what the report says and what was found in it
  thai-ita check FILE          only what was found; exit code 1 when there are errors
  thai-ita diff BEFORE AFTER   what changed between two reports
  thai-ita history FILE...     what became of every item in one agency's reports of several years
  thai-ita read FILE           the report as JSON
  thai-ita write FORMAT FILE   the report as html, markdown, tsv, csv or json

  check --output FORMAT        the findings as markdown, html, json, sarif or junit
  read --fix, write --fix      the report with all that can be mended safely mended

FILE is HTML, tab- or comma-separated text, Markdown or JSON in UTF-8 or UTF-16; Word (.docx) where the package mammoth
is installed beside, Excel (.xlsx, .ods) where @e965/xlsx is.`;

const writers: Readonly<Record<string, (report: Report) => string>> = {
  html: writeReportHtml,
  markdown: writeReportMarkdown,
  tsv: writeReportTsv,
  csv: writeReportCsv,
  json: writeReportJson,
};

const issueWriters: Readonly<Record<string, (issues: readonly Issue[], options: WriteIssuesOptions) => string>> = {
  markdown: writeIssuesMarkdown,
  html: writeIssuesHtml,
  json: writeIssuesJson,
  sarif: writeIssuesSarif,
  junit: writeIssuesJunit,
};

/** Does what the arguments ask; everything it says goes to the terminal given. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parse(args);
  if ('problem' in parsed) return fail(terminal, parsed.problem);
  const [command, ...words] = parsed.words;
  if (parsed.wantsHelp || command === undefined) {
    terminal.out(help);
    return 0;
  }
  const wanted = { show: 1, check: 1, read: 1, diff: 2, write: 1, history: Math.max(2, words.length) }[command];
  if (wanted === undefined) return fail(terminal, `there is no command “${command}”; thai-ita --help lists them`);
  const writeIssues = parsed.output === undefined ? undefined : issueWriters[parsed.output];
  if (parsed.output !== undefined && (writeIssues === undefined || command !== 'check')) {
    return fail(terminal, `--output goes with check and takes ${Object.keys(issueWriters).join(', ')}`);
  }
  if (parsed.fixes && command !== 'read' && command !== 'write')
    return fail(terminal, '--fix goes with read and write');
  const write = command === 'write' ? writers[words[0] ?? ''] : undefined;
  if (command === 'write' && write === undefined) {
    return fail(terminal, `write takes a format first: ${Object.keys(writers).join(', ')}`);
  }
  const files = command === 'write' ? words.slice(1) : words;
  if (files.length !== wanted) {
    return fail(terminal, `${command} takes ${wanted} file${wanted === 1 ? '' : 's'}, got ${files.length}`);
  }
  const read: (ReadFile & { readonly report: Report })[] = [];
  for (const file of files) {
    const found = await readFile(file);
    if ('problem' in found) return fail(terminal, found.problem);
    const report = found.reading.value;
    if (report === undefined) return fail(terminal, `${file}: ${whyNothing(found.reading)}`);
    read.push({ ...found, report });
  }
  const [first, second] = read;
  if (first === undefined) return 2;
  const { report, reading, text } = first;
  if (command === 'diff' && second !== undefined) {
    showDiff(report, second.report, terminal);
    return 0;
  }
  if (command === 'history') {
    showHistory(
      read.map(({ report: each }) => each),
      terminal,
    );
    return 0;
  }
  if (command === 'read' || write !== undefined) {
    const { report: wanted, count } = parsed.fixes ? fixedReport(report) : { report, count: 0 };
    if (parsed.fixes) terminal.error(`thai-ita: findings mended: ${count} · แก้แล้ว ${count} ข้อ`);
    terminal.out((write ?? writers['json'])?.(wanted).replace(/\n$/, '') ?? '');
    return 0;
  }
  const issues = [...reading.issues, ...checkReport(report)];
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  if (writeIssues !== undefined) {
    const placed = issues.map((issue) => withSource(issue, reading.places));
    terminal.out(writeIssues(placed, { document: files[0] ?? '' }).replace(/\n$/, ''));
    return hasErrors ? 1 : 0;
  }
  if (command === 'show') {
    showReport(report, terminal);
    terminal.out('');
  }
  showIssues(issues, reading, terminal, text);
  return command === 'check' && hasErrors ? 1 : 0;
}

/** What the command line says. */
interface Arguments {
  readonly words: readonly string[];
  readonly wantsHelp: boolean;
  readonly fixes: boolean;
  readonly output?: string;
}

function parse(args: readonly string[]): Arguments | { readonly problem: string } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, output: { type: 'string' }, fix: { type: 'boolean' } },
    });
    const { output, help: wantsHelp = false, fix: fixes = false } = values;
    return { words: positionals, wantsHelp, fixes, ...(output !== undefined && { output }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function fail(terminal: Terminal, problem: string): 2 {
  terminal.error(`thai-ita: ${problem}`);
  return 2;
}

const whyNothing = (reading: Reading<Report>): string => {
  const error = reading.issues.find(({ severity }) => severity === 'error');
  return error === undefined ? 'no report was found' : `${error.message.en} · ${error.message.th}`;
};
