import { findMentions } from 'thai-ita/mention';
import { readReport } from 'thai-ita/read';
import { bahtField } from 'thai-ita/schema';
import { parseBaht } from 'thai-ita/thai';
import { describe, expect, test } from 'vitest';

// One text is one amount, or none, for all that read money. In Thailand a point is for satang alone and commas group; parentheses around a
// bare number mean less than nothing in accounts, but around an amount with its unit they may be those of a remark.

/** What a column of budgets makes of a cell, and why it takes none. */
function budgetIn(cell: string) {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`;
  const page = `<p>ปีงบประมาณ 2566</p><table>${row('มาตรการ', 'กิจกรรม', 'งบประมาณ')}${row('โปร่งใส', 'อบรม', cell)}</table>`;
  const { value, issues } = readReport(page);
  const told = issues.find(({ code }) => code === 'read.not-an-amount');
  return { satang: value?.measures[0]?.budgetSatang, text: value?.measures[0]?.budgetText, told: told?.message.en };
}

const mentionedIn = (text: string) =>
  findMentions(text).map((mention) => [mention.text, 'satang' in mention ? mention.satang : undefined]);

describe('one amount', () => {
  test.each([
    ['฿500 บาท', 50_000],
    ['THB 500 บาท', 50_000],
    ['฿1,000.50 บาท', 100_050],
    ['฿500 บ.', 50_000],
    ['฿5 บาท 50 สตางค์', 550],
    ['฿1.5 ล้านบาท', 150_000_000],
    ['1.500 บาท', 150],
    ['1.500 ล้านบาท', 150_000_000],
    ['1.0000001 ล้านบาท', 100_000_010],
  ])('%s is %d satang', (text, satang) => {
    expect(parseBaht(text)).toBe(satang);
    expect(Number(bahtField().parse(text))).toBe(satang);
    expect(budgetIn(text)).toEqual({ satang, text: undefined, told: undefined });
    expect(mentionedIn(text)).toEqual([[text, satang]]);
  });
});

describe('no amount', () => {
  test.each<[string, readonly (readonly [string, number | undefined])[], string | undefined]>([
    ['(1,000) บาท', [], 'has two readings: negative, or only in parentheses'],
    ['(1,000.00) บ.', [], 'has two readings: negative, or only in parentheses'],
    ['(1,000 บาท)', [['1,000 บาท', 100_000]], 'has two readings: negative, or only in parentheses'],
    ['1.005 บาท', [['1.005 บาท', undefined]], 'has a part of a satang'],
    ['0.0049 บาท', [['0.0049 บาท', undefined]], 'has a part of a satang'],
    ['฿500 สตางค์', [], undefined],
  ])('%s', (text, mentioned, reason) => {
    expect(parseBaht(text)).toBeUndefined();
    const field = bahtField({ language: 'en' }).safeParse(text);
    expect(field.success).toBe(false);
    const { satang, text: kept, told } = budgetIn(text);
    expect([satang, kept]).toEqual([undefined, text]);
    expect(mentionedIn(text)).toEqual(mentioned);
    if (reason === undefined) return;
    expect(field.error?.issues[0]?.message).toContain(reason);
    expect(told).toContain(reason);
  });

  test('a bare number in parentheses is negative in accounts, and no budget', () => {
    expect(parseBaht('(1,000)')).toBe(-100_000);
    expect(bahtField().parse('(1,000)')).toBe(-100_000);
    expect(mentionedIn('(1,000)')).toEqual([]);
    expect(budgetIn('(1,000)')).toEqual({
      satang: undefined,
      text: '(1,000)',
      told: '“(1,000)” in a column of money is no plain amount and was kept as printed. It is negative.',
    });
  });
});
