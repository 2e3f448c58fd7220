import type { Report } from 'thai-ita/model';
import { readReportCsv } from 'thai-ita/read';
import { writeReportCsv } from 'thai-ita/write';
import { expect, test } from 'vitest';
import { reportOf } from '../report-of.js';

// Cells that a spreadsheet would run, each typed before the library was asked.

const activityOf = (report: Report | undefined) => report?.measures[0]?.activities[0]?.text;

// a text like a list mark is written as a list of HTML, which no spreadsheet runs
const listed = (text: string) => `"<ul style=""list-style: none""><li><span data-mark=""""></span>${text}</li></ul>"`;

test.each([
  ['-ประชุม', listed('-ประชุม')],
  ['-10', listed('-10')],
  ['=SUM(A1:A2)', "'=SUM(A1:A2)"],
  ['@cmd', "'@cmd"],
  ['+66 2 123 4567', "'+66 2 123 4567"],
  ['=๑+๑', "'=๑+๑"],
  ['+๕', '+๕'],
  ['\uFF1D1+1', "'\uFF1D1+1"],
  ['\uFF20SUM(A1)', "'\uFF20SUM(A1)"],
  ['ก=ข', 'ก=ข'],
])('%s is written %s', (text, cell) => {
  const report = reportOf(2566, [['โปร่งใส', [text], ['ดี']]]);
  const written = writeReportCsv(report);
  expect(written).toMatch(new RegExp(`,${cell.replace(/[()+*|]/g, '\\$&')},`));
  expect(activityOf(readReportCsv(written).value)).toBe(text);
});
