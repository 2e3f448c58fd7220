import { existsSync, readdirSync, readFileSync } from 'node:fs';
import core from '@stoplight/spectral-core';
import functions from '@stoplight/spectral-functions';
import { allRules, checkReport } from 'thai-ita/check';
import type { Report } from 'thai-ita/model';
import { readReport } from 'thai-ita/read';
import { cleanReport } from '../check/clean-report.js';

/** The real report where it stands beside the project, else a generated one of its size. */
function realSizedReport(): { readonly name: string; readonly report: Report } {
  const folder = new URL('../../../shared/seed/', import.meta.url);
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined;
  const read = file === undefined ? undefined : readReport(readFileSync(new URL(file, folder), 'utf8')).value;
  return read === undefined
    ? { name: 'a generated report', report: cleanReport(7, { measures: 10, items: 10 }) }
    : { name: 'the real report', report: read };
}

/** As many rules as ours, each as simple as spectral's own functions allow: a field that is there, a text that does not match. */
function spectralOf(count: number) {
  const spectral = new core.Spectral();
  const given = ['$.measures[*].title', '$.measures[*].activities[*].text', '$.measures[*].outcomes[*].text'];
  const patterns = [
    'เเ',
    '\\ufffd',
    '<[a-z]+>',
    '&nbsp;',
    'พ\\.ศ\\.\\.',
    '[๐-๙][0-9]',
    '[ก-๎]{4}\\.[ก-๎]{2}',
    'ดาเนิน',
    ' า',
    '\\d{5}',
  ];
  const rules = Array.from({ length: count }, (_, at) => {
    const then =
      at < 4
        ? { field: ['id', 'title', 'activities', 'outcomes'][at], function: functions.truthy }
        : { function: functions.pattern, functionOptions: { notMatch: patterns[at % patterns.length] } };
    return [`rule-${at}`, { given: at < 4 ? '$.measures[*]' : given[at % given.length], severity: 'warn', then }];
  });
  spectral.setRuleset({ rules: Object.fromEntries(rules) });
  return spectral;
}

/** Milliseconds of a thousand reports, by the best of twelve short rounds: other work on the machine only adds to the others. */
async function thousand(rounds: number, run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 12; time += 1) {
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) await run();
    best = Math.min(best, ((performance.now() - start) / rounds) * 1000);
  }
  return best;
}

/** Checking reports of the real size beside spectral with as many simple rules, and reports that grow. */
export async function run(): Promise<void> {
  const { name, report } = realSizedReport();
  const json = JSON.parse(JSON.stringify(report)) as Record<string, unknown>;
  const spectral = spectralOf(allRules.length);
  checkReport(report);
  await spectral.run(json);
  const ours = await thousand(50, () => checkReport(report));
  const theirs = await thousand(3, () => spectral.run(json));
  console.log(
    `\n1,000 times ${name} (${JSON.stringify(report).length} characters of JSON), ${allRules.length} rules each`,
  );
  console.log(`  checkReport                              ${(ours / 1000).toFixed(2).padStart(8)} s`);
  console.log(
    `  spectral-core, simple rules              ${(theirs / 1000).toFixed(2).padStart(8)} s  ${(theirs / ours).toFixed(1)} ×`,
  );
  console.log('\nreports that grow');
  for (const measures of [100, 1000, 10_000]) {
    const large = cleanReport(1, { measures, items: 10 });
    const activities = large.measures.flatMap((measure) => measure.activities).length;
    checkReport(large);
    const start = performance.now();
    checkReport(large);
    const taken = performance.now() - start;
    console.log(
      `  ${String(activities).padStart(7)} activities  ${taken.toFixed(0).padStart(8)} ms  ${((taken * 1000) / activities).toFixed(1)} µs each`,
    );
  }
}
