// Reads generated documents of many layouts and prints, per form, how much of them is read right, what is lost and what is wrong
// in silence; then how many tables that are no reports are taken for one. npm run layouts -- [documents] [seed] [form to show]
import { readReport } from '../src/read/read-report.js';
import { judge } from '../test/read/layouts/judge.js';
import { notReportOf } from '../test/read/layouts/not-reports.js';
import { randomFrom } from '../test/read/layouts/random.js';
import { documentOf, forms } from '../test/read/layouts/render.js';

const [documents = 5000, seed = 1] = process.argv.slice(2, 4).map(Number);
const shown = process.argv[4];
const random = randomFrom(seed);

const percent = (part: number, whole: number) => `${((part / Math.max(1, whole)) * 100).toFixed(2).padStart(6)} %`;
const all = { documents: 0, whole: 0, fields: 0, right: 0, silent: 0, lost: 0 };
console.log('form          documents  all right  fields right  wrong in silence  texts lost');
for (const form of forms) {
  const sum = { documents: 0, whole: 0, fields: 0, right: 0, silent: 0, lost: 0 };
  for (let at = 0; at < documents / forms.length; at += 1) {
    const { text, truth } = documentOf(random, form);
    const found = judge(readReport(text), truth);
    sum.documents += 1;
    sum.whole += Number(found.wrong.length === 0);
    sum.fields += found.fields;
    sum.right += found.right;
    sum.silent += Number(found.isSilent);
    sum.lost += found.lost.length;
    if (shown === form && (found.wrong.length > 0 || found.lost.length > 0))
      console.log(`${text}\n${found.wrong.join('\n')}\n${found.lost.join(' | ')}\n`);
  }
  console.log(
    `${form.padEnd(12)} ${String(sum.documents).padStart(10)}  ${percent(sum.whole, sum.documents)}      ${percent(sum.right, sum.fields)}          ${percent(sum.silent, sum.documents)}  ${String(sum.lost).padStart(10)}`,
  );
  for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += sum[key];
}
console.log(
  `all          ${String(all.documents).padStart(10)}  ${percent(all.whole, all.documents)}      ${percent(all.right, all.fields)}          ${percent(all.silent, all.documents)}  ${String(all.lost).padStart(10)}`,
);
const taken = new Map<string, number>();
for (let at = 0; at < 1000; at += 1) {
  const { kind, text } = notReportOf(random);
  if ((readReport(text).value?.measures.length ?? 0) > 0) taken.set(kind, (taken.get(kind) ?? 0) + 1);
}
const count = [...taken.values()].reduce((sum, each) => sum + each, 0);
console.log(
  `\nof 1000 tables that are no reports ${count} were taken for one ${[...taken].map(([kind, times]) => `${kind} ${times}`).join(', ')}`,
);
