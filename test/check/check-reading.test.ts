import { checkReading, checkReport, writeIssuesSarif } from 'thai-ita/check';
import { readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

const head = 'อบต.ตัวอย่าง\nปีงบประมาณ พ.ศ. ๒๕๖๖\nมาตรการ\tผลการดำเนินงาน\tผลลัพธ์\n';

describe('checkReading', () => {
  test('gives what reading noticed, then what checking finds, each with its place in the document', () => {
    const reading = readReport(`${head}โปร่งใส\tเเผน ปีงบประมาณ พ.ศ. ๒๕๖๕\tดี\nสุจริต\t\t`, { format: 'tsv' });
    const issues = checkReading(reading);
    const lines = issues.map(({ code, place }) => [code, place?.source?.line]);
    expect(lines[0]).toEqual(['read.repaired', 4]);
    expect(lines).toContainEqual(['check.years-agree', 4]);
    // a measure has no place of its own: it stands where its first part does
    expect(lines).toContainEqual(['check.measure-has-activity', 5]);
  });

  test('finds what checkReport finds', () => {
    const reading = readReport(`${head}โปร่งใส\tแผน ปีงบประมาณ พ.ศ. ๒๕๖๕\tดี`, { format: 'tsv' });
    const found = checkReading(reading).filter(({ code }) => code.startsWith('check.'));
    expect(found.map(({ code }) => code)).toEqual(reading.value && checkReport(reading.value).map(({ code }) => code));
  });

  test('SARIF has the lines', () => {
    const reading = readReport(`${head}โปร่งใส\tแผน ปีงบประมาณ พ.ศ. ๒๕๖๕\tดี`, { format: 'tsv' });
    const { runs } = JSON.parse(writeIssuesSarif(checkReading(reading), { document: 'a.tsv' }));
    expect(runs[0].results[0].locations[0].physicalLocation.region.startLine).toBe(4);
  });

  test('without a report it gives what reading noticed', () => {
    expect(checkReading(readReport('ไม่มีตาราง')).map(({ code }) => code)).toEqual(['read.format', 'read.no-table']);
  });

  test.each([[undefined], [null], ['ก'], [{}], [{ issues: 5, places: new Map() }]])('%j is no reading', (value) => {
    expect(() => checkReading(value as never)).toThrow(/^checkReading: expected a reading, got /);
  });
});
