import { readdirSync, readFileSync } from 'node:fs';
import { allRules, checkReportWith } from 'thai-ita/check';
import { describe, expect, test } from 'vitest';
import { reportOfExample } from './rule-notes/rule-note.js';
import { nameOf, ruleNotes, rulePages } from './rule-pages.js';

const pages = rulePages();

test('every rule has a note and docs/rules its page, and no others', () => {
  const names = allRules.map(nameOf).sort();
  expect(Object.keys(ruleNotes).sort()).toEqual(names);
  expect(readdirSync('docs/rules').sort()).toEqual(names.map((name) => `${name}.md`).sort());
});

test.each([...pages])('%s is what the rules say; npx tsx scripts/tables.ts rewrites it', (file, text) => {
  expect(readFileSync(`docs/rules/${file}`, 'utf8')).toBe(text);
});

describe.each(allRules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  const note = ruleNotes[nameOf(rule)];

  test('finds its wrong example and passes its right one', () => {
    if (note === undefined) throw new Error('no note');
    expect(checkReportWith(reportOfExample(note.wrong), [rule]).length).toBeGreaterThan(0);
    expect(checkReportWith(reportOfExample(note.right), [rule])).toEqual([]);
  });

  test('stands in a file of its own that is named after it', () => {
    expect(readFileSync(`src/check/rules/${nameOf(rule)}.ts`, 'utf8')).toContain(`code: '${rule.code}'`);
  });
});
