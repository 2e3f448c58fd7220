import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';

const folder = '../shared/cases/full/';
const isHere = existsSync(`${folder}expected.json`);
if (!isHere && process.env['CI']) throw new Error(`no documents in ${folder}`);

/** What comparing a reading with what a clerk says of a document gives. */
interface Comparison {
  readonly diffs: readonly string[];
  readonly lost: readonly string[];
}

interface Expected {
  readonly file: string;
}

const expected: readonly Expected[] = isHere ? JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) : [];

describe.skipIf(!isHere)('whole documents, as a careful clerk reads them', () => {
  test.each(expected)('$file', (document) => {
    const { compare, visibleOf } = createRequire(import.meta.url)(`${process.cwd()}/${folder}compare.cjs`) as {
      readonly compare: (reading: unknown, expected: Expected, visible: string) => Comparison;
      readonly visibleOf: (file: string, text: string) => string;
    };
    const text = readFileSync(folder + document.file, 'utf8');
    const { diffs, lost } = compare(readReport(text), document, visibleOf(document.file, text));
    expect(diffs).toEqual([]);
    expect(lost).toEqual([]);
  });
});
