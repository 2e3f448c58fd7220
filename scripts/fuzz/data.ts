import * as ita from '../../src/index.js';
import { oneOf, random } from './random.js';

const before = ita.toReport({
  fiscalYear: 2566,
  agency: { name: 'อบต.ตัวอย่าง' },
  title: 'รายงานผล',
  measures: [{ title: 'โปร่งใส', activities: ['จัดทำแผน ปี 2565', 'เผยแพร่'], outcomes: ['ดี', 'พ.ศ..2566'] }],
});
const after = ita.toReport({
  ...before,
  fiscalYear: 2567,
  measures: [{ title: 'ความโปร่งใส', activities: ['เผยแพร่', 'อบรม'], outcomes: ['ดี'] }],
});

const odd: readonly unknown[] = [
  null,
  undefined,
  -1,
  0.5,
  1e300,
  '',
  'x',
  '<b>',
  true,
  [],
  [null],
  {},
  { constructor: 1 },
  '__proto__',
];

/** A copy of data with one value in it, or one more, that is odd. */
function broken(data: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(data)) as unknown;
  const holders: [Record<string, unknown>, string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      holders.push([value as Record<string, unknown>, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  for (let count = 1 + random(2); count > 0; count -= 1) {
    const [holder, key] = oneOf(holders);
    if (random(5) === 0) delete holder[key];
    else holder[key] = oneOf(odd);
  }
  return copy;
}

type Use = (data: never) => unknown;

const uses: Readonly<Record<'diff' | 'issues' | 'options', readonly Use[]>> = {
  diff: [
    (diff: never) => ita.applyDiff(before, diff),
    ita.invertDiff,
    ita.toJsonPatch,
    ita.writeDiffHtml,
    ita.writeDiffMarkdown,
  ],
  issues: [
    (issues: never) => ita.applyFixes(before, issues),
    ita.writeIssuesHtml,
    (issues: never) => ita.writeIssuesHtml(issues, { report: before }),
    ita.writeIssuesJson,
    ita.writeIssuesJunit,
    ita.writeIssuesMarkdown,
    ita.writeIssuesSarif,
  ],
  options: [
    (options: never) => ita.readReport('มาตรการ\tผลลัพธ์\nก\tข', options),
    (options: never) => ita.diffReports(before, after, options),
    (options: never) => ita.checkReport(before, options),
    (options: never) => ita.writeReportHtml(before, options),
    (options: never) => ita.writeReportCsv(before, options),
    (options: never) => ita.writeTables([before], options),
    (options: never) => ita.writeDiffHtml(ita.diffReports(before, after), options),
    (options: never) => ita.writeHistoryHtml([before, after], options),
    (options: never) => ita.writeIssuesHtml(ita.checkReport(before), options),
    (options: never) => ita.formatBaht(100, options),
    (options: never) => ita.formatThaiDate(ita.isoDay('2023-10-01'), options),
    (options: never) => ita.formatNumber(1, options),
    (options: never) => ita.formatNumberWords(1, options),
    (options: never) => ita.formatFiscalYear(2566, options),
    (options: never) => ita.parseThaiDate('1 ต.ค. 66', options),
    (options: never) => ita.repairThai('ก', options),
    (options: never) => ita.findItem(options),
    (options: never) => ita.levelOf({ iit: 85, eit: 85, oit: 85 }, options),
  ],
};

const examples: Readonly<Record<keyof typeof uses, () => unknown>> = {
  diff: () => ita.diffReports(before, after),
  issues: () => ita.checkReport(before),
  options: () => ({
    format: 'html',
    limits: { maxLength: 5 },
    columns: ['measure'],
    digits: 'thai',
    formulas: 'plain',
    bom: true,
    style: 'short',
    rules: [],
    fiscalYear: 2566,
    code: 'O1',
    scheme: 'nacc',
    twoDigitYears: 'buddhist',
    commonEra: true,
    ignore: [],
    language: 'th',
  }),
};

/** Gives odd data to a function: it does its work, or refuses the data in a sentence that begins with its name. */
export function useBrokenData(): void {
  const kind = oneOf(Object.keys(uses) as (keyof typeof uses)[]);
  const use = oneOf(uses[kind]);
  const data = random(20) === 0 ? oneOf(odd) : broken(examples[kind]());
  try {
    use(data as never);
  } catch (error) {
    if (error instanceof Error && /^[a-z][A-Za-z]+: expected /.test(error.message)) return;
    throw new Error(`${use.name || use.toString()} with ${JSON.stringify(data)}`, { cause: error });
  }
}
