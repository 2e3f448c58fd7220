// Reads mutated example reports, many times: `npm run fuzz -- 100000`. Ends with 1 at the first throw, at a reading that
// takes longer than two seconds, and at a lost word.
import { readFileSync } from 'node:fs';
import { type ReportFormat, readReport } from '../src/index.js';

const runs = Number(process.argv[2] ?? 2000);
const examples = ['examples/reports/thungdokchan-2566.txt', 'examples/reports/thungdokchan-2567.html'].map((file) =>
  readFileSync(file, 'utf8'),
);
const formats: readonly ReportFormat[] = ['html', 'tsv', 'csv', 'markdown', 'json'];
const pieces = [
  '<td>',
  '</td>',
  '<tr>',
  '<table>',
  '</table>',
  '<ol><li>',
  '&amp;',
  '&#x0;',
  '\t',
  '\n',
  '"',
  '|',
  '๑. ',
  '(๑) ',
  '-',
  '\0',
  '\ud800',
  '\u200b',
  'เเ',
  '\u0e4d\u0e32',
  '<!--',
  '<script>',
  '{',
  'มาตรการ',
];

let state = Number(process.argv[3] ?? 1);
/** A whole number below the limit, the same in every run of the same seed. */
const random = (limit: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state % limit;
};

/** The text with a few parts cut out, doubled, moved or replaced. */
function mutated(text: string): string {
  let result = text;
  for (let count = 1 + random(8); count > 0; count -= 1) {
    const at = random(result.length + 1);
    const end = Math.min(result.length, at + random(200));
    const part = result.slice(at, end);
    const choices = [
      '',
      part + part,
      pieces[random(pieces.length)] ?? '',
      [...part].reverse().join(''),
      part.slice(0, 1),
    ];
    result = result.slice(0, at) + (choices[random(choices.length)] ?? '') + result.slice(end);
  }
  return result;
}

for (let run = 0; run < runs; run += 1) {
  const text = mutated(examples[random(examples.length)] ?? '');
  const format = formats[random(formats.length)] ?? 'html';
  const start = performance.now();
  try {
    const { value, unread } = readReport(text, random(2) === 0 ? {} : { format });
    if (
      value === undefined &&
      unread.length === 0 &&
      text.trim() !== '' &&
      /[ก-๎]/.test(text.replace(/<!--[\s\S]*?(?:-->|$)|<script[\s\S]*|<[^>]*>?/g, ''))
    ) {
      throw new Error('a document without a report has nothing unread');
    }
  } catch (error) {
    console.error(`run ${run}, format ${format}:`, error, `\n${JSON.stringify(text.slice(0, 2000))}`);
    process.exit(1);
  }
  if (performance.now() - start > 2000) {
    console.error(`run ${run}, format ${format}: took ${(performance.now() - start).toFixed(0)} ms`);
    process.exit(1);
  }
}
console.log(`fuzz: ${runs} documents read, no throw, no hang`);
