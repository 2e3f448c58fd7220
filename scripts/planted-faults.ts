// Plants one fault of each kind into generated clean reports and prints, for each, the share found at its place and the
// findings elsewhere: `npm run faults -- 1000`. Ends with 1 when a goal is missed.
import { checkReport } from '../src/check/check-report.js';
import { cleanReport } from '../test/check/clean-report.js';
import { faults, plantFault } from '../test/check/planted-faults.js';

const count = Number(process.argv[2] ?? 1000);
const reports = Array.from({ length: count }, (_, seed) => cleanReport(seed, { measures: 3 + (seed % 10), items: 5 }));
const noise = reports.filter((report) => checkReport(report).length > 0).length;
console.log(`${count} clean reports, ${noise} with a finding\n`);
console.log(
  `${'fault'.padEnd(36)}${'rule'.padEnd(34)}${'planted'.padStart(8)}${'found'.padStart(9)}${'elsewhere'.padStart(11)}`,
);

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
let planted = 0;
let found = 0;
let elsewhere = 0;
for (const fault of faults) {
  const each = plantFault(fault, reports, checkReport);
  planted += each.planted;
  found += each.found;
  elsewhere += each.elsewhere;
  const { name, rule } = fault;
  console.log(
    `${name.padEnd(36)}${rule.padEnd(34)}${String(each.planted).padStart(8)}${percent(each.found, each.planted).padStart(9)}${percent(each.elsewhere, each.planted).padStart(11)}`,
  );
}
console.log(
  `${'all'.padEnd(70)}${String(planted).padStart(8)}${percent(found, planted).padStart(9)}${percent(elsewhere, planted).padStart(11)}`,
);
process.exitCode = noise === 0 && found >= planted * 0.99 && elsewhere < planted * 0.005 ? 0 : 1;
