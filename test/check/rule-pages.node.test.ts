import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allRules, checkReport } from 'thai-ita/check';
import { describe, expect, test } from 'vitest';
import { reportOfExample } from './rule-notes/rule-note.js';
import { nameOf, ruleNotes, rulePages } from './rule-pages.js';

const pages = rulePages();

test('every rule has a note and no other has one', () => {
  const names = allRules.map(nameOf).sort();
  expect(Object.keys(ruleNotes).sort()).toEqual(names);
});

test.each([...pages])('%s is what the rules say; npx tsx scripts/tables.ts rewrites it', (file, text) => {
  expect(readFileSync(`docs/codes/${file}`, 'utf8')).toBe(text);
});

describe.each(allRules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  const note = ruleNotes[nameOf(rule)];

  test('finds its wrong example and passes its right one', () => {
    if (note === undefined) throw new Error('no note');
    expect(checkReport(reportOfExample(note.wrong), { rules: [rule] }).length).toBeGreaterThan(0);
    expect(checkReport(reportOfExample(note.right), { rules: [rule] })).toEqual([]);
  });

  test('stands in a file of its own that is named after it', () => {
    const file = readdirSync('src/check/rules', { recursive: true, encoding: 'utf8' }).filter(
      (name) => path.basename(name) === `${nameOf(rule)}.ts`,
    );
    expect(file).toHaveLength(1);
    expect(readFileSync(`src/check/rules/${file[0]}`, 'utf8')).toContain(`code: '${rule.code}'`);
  });
});
