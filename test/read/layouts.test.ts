import { readReport } from 'thai-ita/read';
import { expect, test } from 'vitest';
import { judge } from './layouts/judge.js';
import { notReportOf } from './layouts/not-reports.js';
import { randomFrom } from './layouts/random.js';
import { documentOf, forms } from './layouts/render.js';

// `npm run layouts` reads thousands of them and prints the figures; these few stand for each form.
test.each(forms)('documents as %s: at least 90 % of fields right, none wrong in silence, nothing lost', (form) => {
  const random = randomFrom(forms.indexOf(form) + 11);
  let fields = 0;
  let right = 0;
  for (let at = 0; at < 6; at += 1) {
    const { text, truth } = documentOf(random, form);
    const found = judge(readReport(text), truth);
    expect(found.lost, text).toEqual([]);
    expect(found.isSilent, `${text}\n${found.wrong.join('\n')}`).toBe(false);
    fields += found.fields;
    right += found.right;
  }
  expect(right / fields).toBeGreaterThanOrEqual(0.9);
});

test('tables of something else are no reports', () => {
  const random = randomFrom(7);
  const taken = Array.from({ length: 100 }, () => notReportOf(random)).filter(
    ({ text }) => readReport(text).value !== undefined,
  );
  expect(taken).toEqual([]);
});
