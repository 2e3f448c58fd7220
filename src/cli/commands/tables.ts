import { join } from 'node:path';
import { diffReports } from '../../diff/diff-reports.js';
import type { Agency, Report } from '../../model/report.js';
import type { TableEntry } from '../../write/tables/table-entries.js';
import { streamTables } from '../../write/tables/write-tables.js';
import type { RunCommand } from '../arguments/command.js';
import { checkedIssues } from '../checked-issues.js';
import type { ExitCode } from '../exit-code.js';
import { readDocuments } from '../input/read-documents.js';
import { type FreshFile, freshFile } from '../output/fresh-file.js';
import { isProblem, type Problem } from '../problem.js';
import { type Session, sessionOf } from '../session.js';
import { say } from '../terminal/terminal.js';

/** Writes the tables of all reports, of what was found in them, and of what changed since the year before. */
export const runTables: RunCommand = async (task, given) => {
  const session = await sessionOf(task, given);
  if (isProblem(session)) return session;
  const [folder = '', ...words] = task.words;
  const files = new Map<string, FreshFile>();
  const put = ({ file, text }: { readonly file: string; readonly text: string }): Problem | undefined => {
    const known = files.get(file);
    const fresh = known ?? freshFile(join(folder, file), { replaces: task.given.force !== undefined });
    if ('problem' in fresh) return fresh;
    files.set(file, fresh);
    fresh.write(text);
    return undefined;
  };
  const end: End = { code: 0, count: 0 };
  for await (const chunk of streamTables(entriesOf(words, session, end))) {
    const fault = put(chunk);
    if (fault === undefined) continue;
    for (const file of files.values()) file.drop();
    return fault;
  }
  if (end.count === 0) {
    for (const file of files.values()) file.drop();
    return end.code;
  }
  for (const file of files.values()) {
    const fault = file.keep();
    if (fault !== undefined) return fault;
  }
  const { count } = end;
  session.terminal.error(
    `thai-ita: ${say({ th: `${folder}: เขียนแล้ว ${count} รายงาน`, en: `${folder}: reports written: ${count}` }, session.terminal)}`,
  );
  return end.code;
};

/** Every report as it is read, and a comparison as soon as both its years are there. */
async function* entriesOf(words: readonly string[], session: Session, end: End): AsyncGenerator<TableEntry> {
  const years = reportsByYear();
  for await (const { read } of readDocuments(words, session)) {
    if ('lost' in read) {
      end.code = 2;
      continue;
    }
    end.count += 1;
    const { report, document } = read;
    yield { report, document, issues: checkedIssues(read, session.settings) };
    yield* years.comparisonsWith(report);
  }
}

/** How the reading ended. */
interface End {
  code: ExitCode;
  count: number;
}

/** The reports of each agency, each compared with those of the years beside it, in whatever order they come. */
function reportsByYear(): { readonly comparisonsWith: (report: Report) => readonly TableEntry[] } {
  const agencies = new Map<string, Map<number, Report>>();
  return {
    comparisonsWith: (report) => {
      const { agency, fiscalYear } = report;
      if (fiscalYear === undefined) return [];
      const years = agencies.get(keyOf(agency)) ?? new Map<number, Report>();
      agencies.set(keyOf(agency), years);
      if (years.has(fiscalYear)) return [];
      years.set(fiscalYear, report);
      const [before, after] = [years.get(fiscalYear - 1), years.get(fiscalYear + 1)];
      return [
        ...(before === undefined ? [] : [{ agency, diff: diffReports(before, report) }]),
        ...(after === undefined ? [] : [{ agency, diff: diffReports(report, after) }]),
      ];
    },
  };
}

const keyOf = ({ code, name, district = '', province = '' }: Agency): string =>
  code ?? [name, district, province].join('\n');
