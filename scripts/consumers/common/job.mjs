// What each consumer computes, and what it must get: typed by hand.
export const WANT = '๒๕๖๙|ก้าวหน้า: แผน, ผล|2566|check.measure-has-outcome,check.work-has-evidence|removed activity|อบต.';
export const BODY = `
const source = 'อบต.ตัวอย่าง\\nปีงบประมาณ พ.ศ. 2566\\nมาตรการ\\tผลการดำเนินงาน\\tผลลัพธ์\\nก้าวหน้า\\t๑. แผน ๒. ผล\\t';
const report = read.readReport(source).value;
const [measure] = report.measures;
const shorter = { ...report, measures: [{ ...measure, activities: measure.activities.slice(0, 1) }] };
const [change] = diff.diffReports(report, shorter).changes;
const result = [
  root.toThaiDigits(2569),
  measure.title + ': ' + measure.activities.map(({ text }) => text).join(', '),
  report.fiscalYear,
  check.checkReport(report).map(({ code }) => code).join(','),
  change.kind + ' ' + change.what,
  catalogue.findAgencyType(report.agency.name).abbreviation,
].join('|');
if (root.readReport !== read.readReport || thai.toThaiDigits !== root.toThaiDigits) throw new Error('two copies');
`;
const FLOORS = [
  'thai',
  'calendar',
  'mention',
  'model',
  'catalogue',
  'schema',
  'read',
  'write',
  'check',
  'diff',
  'files',
];
const NAMES = { root: '', ...Object.fromEntries(FLOORS.map((floor) => [floor, `/${floor}`])) };
export const imports = Object.entries(NAMES)
  .map(([n, p]) => `import * as ${n} from 'thai-ita${p}';`)
  .join('\n');
export const requires = Object.entries(NAMES)
  .map(([n, p]) => `const ${n} = require('thai-ita${p}');`)
  .join('\n');
