import { parseArgs } from 'node:util';
import { checkReport } from '../check/check-report.js';
import type { Reading } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { readReport } from '../read/read-report.js';
import { readTextFile } from './read-file.js';
import { showDiff } from './show-diff.js';
import { showIssues } from './show-issues.js';
import { showReport } from './show-report.js';
import type { Terminal } from './terminal.js';

/** How the program ends: all well, errors were found in the report, or it could not do what was asked. */
export type ExitCode = 0 | 1 | 2;

const help = `thai-ita: reads, checks and compares ITA reports · อ่าน ตรวจ และเปรียบเทียบรายงาน ITA

  thai-ita show FILE           what the report says and what was found in it
  thai-ita check FILE          only what was found; exit code 1 when there are errors
  thai-ita diff BEFORE AFTER   what changed between two reports
  thai-ita read FILE           the report as JSON

FILE is HTML or tab-separated text in UTF-8.`;

/** Does what the arguments ask; everything it says goes to the terminal given. */
export function run(args: readonly string[], terminal: Terminal): ExitCode {
  const parsed = parse(args);
  if ('problem' in parsed) return fail(terminal, parsed.problem);
  const [command, ...files] = parsed.words;
  if (parsed.wantsHelp || command === undefined) {
    terminal.out(help);
    return 0;
  }
  const wanted = { show: 1, check: 1, read: 1, diff: 2 }[command];
  if (wanted === undefined) return fail(terminal, `there is no command “${command}”; thai-ita --help lists them`);
  if (files.length !== wanted) {
    return fail(terminal, `${command} takes ${wanted} file${wanted === 1 ? '' : 's'}, got ${files.length}`);
  }
  const read: { readonly report: Report; readonly reading: Reading<Report> }[] = [];
  for (const file of files) {
    const found = readTextFile(file);
    if ('problem' in found) return fail(terminal, found.problem);
    const reading = readReport(found.text);
    if (reading.value === undefined) return fail(terminal, `${file}: ${whyNothing(reading)}`);
    read.push({ report: reading.value, reading });
  }
  const [first, second] = read;
  if (first === undefined) return 2;
  const { report, reading } = first;
  if (command === 'diff' && second !== undefined) {
    showDiff(report, second.report, terminal);
    return 0;
  }
  if (command === 'read') {
    terminal.out(JSON.stringify(report, undefined, 2));
    return 0;
  }
  const issues = [...reading.issues, ...checkReport(report)];
  if (command === 'show') {
    showReport(report, terminal);
    terminal.out('');
  }
  showIssues(issues, reading, terminal);
  return command === 'check' && issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function parse(
  args: readonly string[],
): { readonly words: readonly string[]; readonly wantsHelp: boolean } | { readonly problem: string } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    return { words: positionals, wantsHelp: values.help === true };
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
