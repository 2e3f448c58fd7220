import fc from 'fast-check';
import type { Report } from 'thai-ita/model';
import { type ReportFormat, readReport } from 'thai-ita/read';
import { describe, expect, inject, test } from 'vitest';

/** A word that no other piece of a generated document holds: letters of a counter, no digits. */
const wordOf = (count: number): string =>
  `ถ้อย${[...String(count)].map((digit) => 'กขคงจชซดตท'[Number(digit)]).join('')}คำ`;

/** What surrounds the words: marks, markup, white space. `#` stands for the next word. */
const piece = fc.constantFrom(
  '#',
  ' # ',
  '๑. #',
  ' ๒. #',
  ' (๑) # (๒) #',
  '- #',
  '<p>#</p>',
  '<ol><li>#</li><li>#',
  '</ol>',
  '<ul><li>#<ul><li>#</ul></ul>',
  '<br>#',
  '<table><tr><td>#</td></tr></table>',
  '<b>#</b>',
  '<a href="https://example.com/">#</a>',
  '&amp;#',
  '<span data-mark="1">๑. </span>#',
  '<nav>#</nav>',
  '\u00a0#\u200b',
  'เเ#',
  '|#',
  '"#"',
  ';#,#',
  '',
);

const cell = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const row = fc.array(cell, { minLength: 1, maxLength: 5 });
const heads = fc.shuffledSubarray(
  ['มาตรการ', 'ผลการดำเนินงาน', 'ผลลัพธ์', 'งบประมาณ', 'ระยะเวลา', 'หลักฐาน', 'ผู้ตรวจ', 'ที่', 'ขั้นตอน'],
  {
    minLength: 2,
  },
);

/** A document of a format: lines above, a header, rows, lines below. */
const documentOf = (format: ReportFormat) =>
  fc
    .tuple(fc.array(cell, { maxLength: 3 }), heads, fc.array(row, { maxLength: 5 }), fc.array(cell, { maxLength: 2 }))
    .map(([above, header, rows, below]) => {
      let count = 0;
      const filled = (text: string) =>
        text.replace(/#/g, () => {
          count += 1;
          return wordOf(count);
        });
      const lines = {
        html: () => [
          ...above.map((text) => `<p>${filled(text)}`),
          '<table>',
          `<tr>${header.map((text) => `<th>${text}`).join('')}`,
          ...rows.map((cells) => `<tr>${cells.map((text) => `<td>${filled(text)}`).join('')}`),
          '</table>',
          ...below.map((text) => `<p>${filled(text)}`),
        ],
        tsv: () => [
          ...above.map(filled),
          header.join('\t'),
          ...rows.map((cells) => cells.map(filled).join('\t')),
          ...below.map(filled),
        ],
        csv: () => {
          const record = (cells: readonly string[]) =>
            cells.map((text) => `"${filled(text).replaceAll('"', '""')}"`).join(',');
          return [
            ...above.map((text) => record([text])),
            header.join(','),
            ...rows.map(record),
            ...below.map((text) => record([text])),
          ];
        },
        markdown: () => [
          ...above.map(filled),
          `|${header.join('|')}|`,
          '|---|---|',
          ...rows.map((cells) => `|${cells.map(filled).join('|')}|`),
          ...below.map(filled),
        ],
        text: () => [],
        json: () => [],
      }[format]();
      return { text: lines.join('\n'), words: count };
    });

/** All that a report holds. The title of a section stands over several measures, so each section counts once. */
const textsOf = (report: Report | undefined): string => {
  const sections = new Set(report?.measures.flatMap((measure) => measure.sections ?? []));
  const measures = report?.measures.map(({ sections: _, ...measure }) => measure);
  return JSON.stringify([{ ...report, measures }, ...sections]);
};

describe.each(['html', 'tsv', 'csv', 'markdown'] as const)('%s', (format) => {
  test('law: every word of a document is in the model or unread, once', () => {
    fc.assert(
      fc.property(documentOf(format), ({ text, words }) => {
        const { value, unread } = readReport(text, { format });
        const kept = textsOf(value) + unread.map((part) => part.text).join('\n');
        for (let count = 1; count <= words; count += 1)
          expect(kept.split(wordOf(count)).length - 1, `${wordOf(count)} in ${text}`).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  test('law: a place in a text format holds the text it names, markup and repairs aside', () => {
    fc.assert(
      fc.property(documentOf(format), ({ text }) => {
        const { unread, places, value } = readReport(text, { format });
        for (const { text: found, source } of unread) {
          const there = text.slice(source.offset, source.offset + source.length);
          expect(there.slice(0, 1)).not.toBe('');
          if (!/[<&\\"\s\u200b]|เเ/.test(there)) expect(there).toBe(found);
        }
        for (const [pointer, source] of places) {
          const there = text.slice(source.offset, source.offset + source.length);
          const found = pointer
            .split('/')
            .slice(1)
            .reduceRight<(root: unknown) => unknown>(
              (inner, key) => (root) => inner((root as Record<string, unknown>)[key]),
              (root) => root,
            )(value);
          if (typeof found === 'string' && !/[<&\\"\s\u200b]|เเ/.test(there)) expect(there).toBe(found);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const seed = inject('seed');

describe.skipIf(seed === undefined)('the real report (skipped where ../shared/seed is absent)', () => {
  test('every visible character is in the model or is a header, a mark or the line of the year', () => {
    const text = seed ?? '';
    const { value, unread } = readReport(text);
    expect(unread).toEqual([]);
    const visible = text.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&');
    const headers = visible.split('\n').filter((line) => line.startsWith('มาตรการ/กิจกรรม\t'));
    const counted = (parts: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const unit of parts.join('').replace(/\s/g, '')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
      return counts;
    };
    const model: string[] = [value?.title ?? '', value?.preamble ?? ''];
    const add = (
      items: readonly { readonly text: string; readonly items?: readonly { readonly text: string }[] }[],
    ) => {
      for (const item of items) {
        model.push(item.text);
        add(item.items ?? []);
      }
    };
    for (const measure of value?.measures ?? []) {
      model.push(measure.title);
      add(measure.activities);
      add(measure.outcomes);
    }
    const lost = counted([visible]);
    for (const [unit, count] of counted([...model, ...headers])) lost.set(unit, (lost.get(unit) ?? 0) - count);
    const rest = [...lost].filter(([, count]) => count !== 0).map(([unit]) => unit);
    // what is left of the text are the marks (digits, full stops, brackets) and ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
    expect(rest.filter((unit) => !'๐๑๒๓๔๕๖๗๘๙.()ประจำปีงบประมาณพ.ศ.'.includes(unit))).toEqual([]);
  });
});
