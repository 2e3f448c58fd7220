import fc from 'fast-check';
import jsonPatch, { type Operation } from 'fast-json-patch';
import * as jiff from 'jiff';
import { diffReports, toJsonPatch } from 'thai-ita/diff';
import { expect, test } from 'vitest';
import { hard, knownPair } from './known-pair.js';
import { knownSplits } from './known-splits.js';
import { reportPair } from './report-pair.js';
import { tuned, unseen } from './vocabularies.js';

const json = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test('items that were moved, split and merged, and measures that came and went', () => {
  for (let seed = 0; seed < 6; seed += 1) {
    for (const { before, after } of [knownSplits(seed, 10, unseen), knownPair(seed, 10, tuned, hard)]) {
      const patch = toJsonPatch(diffReports(before, after)) as Operation[];
      expect(jsonPatch.applyPatch(json(before), json(patch), true).newDocument).toEqual(after);
      expect(jiff.patch(json(patch), json(before))).toEqual(after);
    }
  }
});

test('law: two other packages apply the patch to the report after', () => {
  fc.assert(
    fc.property(reportPair, ([before, after]) => {
      const patch = toJsonPatch(diffReports(before, after)) as Operation[];
      // one package puts the patch's own values into the report and changes them there: each gets a copy
      expect(jsonPatch.applyPatch(json(before), json(patch), true).newDocument).toEqual(after);
      expect(jiff.patch(json(patch), json(before))).toEqual(after);
    }),
    { numRuns: 300 },
  );
});
