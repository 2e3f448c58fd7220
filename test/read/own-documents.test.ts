import { readReport } from 'thai-ita/read';
import { describe, expect, test } from 'vitest';
import { ownDocuments } from './own-documents/index.js';
import { judgeOwn } from './own-documents/judge-own.js';

const all = Object.values(ownDocuments).flat();

describe.each(Object.entries(ownDocuments))('documents of our own: %s', (_, documents) => {
  test.each(documents.map((document) => [document.name, document] as const))('%s', (_name, document) => {
    const { wrong, isSilent, lost } = judgeOwn(readReport(document.text), document);
    expect(lost).toEqual([]);
    expect(isSilent).toBe(false);
    if (document.stays === undefined) expect(wrong).toEqual([]);
    else expect(wrong.length, 'it is right now: take its mark away').toBeGreaterThan(0);
  });
});

test('at least 120 documents, and 97 of 100 are right', () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(all.filter(({ stays }) => stays !== undefined).length / all.length).toBeLessThanOrEqual(0.03);
});
