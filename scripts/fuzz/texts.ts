import { type ReportFormat, readReport } from '../../src/index.js';
import { random } from './random.js';

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

/** Reads a mutated report; throws where words are lost that a browser shows. */
export function readMutated(examples: readonly string[]): string {
  const text = mutated(examples[random(examples.length)] ?? '');
  const format = random(2) === 0 ? undefined : formats[random(formats.length)];
  const { value, unread } = readReport(text, format === undefined ? {} : { format });
  const seen = text.replace(/<!--[\s\S]*?(?:-->|$)|<(script|title|style)[\s>][\s\S]*?<\/\1|<[^>]*>?/gi, '');
  if (value === undefined && unread.length === 0 && /[ก-๎]/.test(seen)) {
    throw new Error(`a document without a report has nothing unread: ${JSON.stringify(text.slice(0, 2000))}`);
  }
  return text;
}
