import fc from 'fast-check';
import jsonPatch, { type Operation } from 'fast-json-patch';
import * as jiff from 'jiff';
import { diffReports, toJsonPatch } from 'thai-ita/diff';
import { expect, test } from 'vitest';
import { reportPair } from './report-pair.js';

const json = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

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
