import type { Report } from '../../model/report.js';
import { requireOptions } from '../../thai/argument.js';
import { escapeHtml } from '../../thai/escape-html.js';
import { htmlPage } from '../../thai/html-page.js';
import type { Bilingual } from '../../thai/issue.js';
import { datedReports, threadsOf } from '../history-of.js';
import { type PairOptions, requirePairOptions } from '../pair/pair-options.js';
import { type HistoryFacts, isSteady, itemRow, measureRow, yearTable } from './history-cells.js';
import { HISTORY_PAGE_STYLE } from './history-page-style.js';
import { type HistoryRow, historyRows } from './history-rows.js';

/** How many years are written as a page. */
export interface HistoryPageOptions extends PairOptions {
  /** Language of what the page says itself. Default: `th`. */
  readonly language?: keyof Bilingual | undefined;
}

/**
 * Writes one agency's reports of several years as an HTML page that needs nothing else: a row for each measure and a column for each
 * year, with what is new, renamed, moved, changed and gone in words; below it the same of the activities and outcomes of each measure.
 *
 * @throws RangeError for a report that names no fiscal year, TypeError for a value that is not a list of reports.
 * @example
 * ```ts
 * import { writeHistoryHtml } from 'thai-ita/diff';
 * const measure = { id: 'm1', title: 'โปร่งใส', activities: [], outcomes: [] };
 * const old = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [measure] };
 * writeHistoryHtml([old, { ...old, fiscalYear: 2567 }]).includes('<th scope="col">2567</th>'); // => true
 * ```
 */
export function writeHistoryHtml(reports: readonly Report[], options: HistoryPageOptions = {}): string {
  const dated = datedReports('writeHistoryHtml', reports);
  requireOptions('writeHistoryHtml', options, { language: ['th', 'en'] });
  const { language = 'th', ...pairing } = options;
  requirePairOptions('writeHistoryHtml', pairing);
  const years = [...new Set(dated.map(({ fiscalYear }) => fiscalYear))];
  const rows = historyRows(threadsOf(dated, pairing), years);
  const facts: HistoryFacts = { language, years, thai: language === 'th' ? '' : ' lang="th"' };
  const words = pageWords[language];
  const range = years.length < 2 ? years.join('') : `${years[0]}–${years.at(-1)}`;
  const title = `${dated.at(-1)?.agency.name ?? ''} ${range}`.trim() || words.history;
  const measures = rows.map((row) => measureRow(row, facts));
  const body = `<header>
<h1${facts.thai}>${escapeHtml(title)}</h1>
<p>${words.legend}</p>
${filterHtml(rows, facts)}</header>
<main>
<section>
<h2>${words.measures}</h2>
${yearTable(words.measures, words.measure, measures, facts)}</section>
<section>
<h2>${words.items}</h2>
${rows.map((row, at) => itemsHtml(row, at + 1, facts)).join('')}</section>
</main>`;
  return htmlPage({ language, title, style: HISTORY_PAGE_STYLE, body });
}

const pageWords = {
  th: {
    history: 'ประวัติหลายปี',
    legend: 'แต่ละแถวคือมาตรการหนึ่ง แต่ละคอลัมน์คือปีงบประมาณ ข้อความต้นแถวเป็นของปีล่าสุด',
    measures: 'มาตรการ',
    measure: 'มาตรการ (ชื่อล่าสุด)',
    item: 'ข้อความล่าสุด',
    items: 'กิจกรรมและผลลัพธ์ของแต่ละมาตรการ',
    show: 'แสดง',
    steady: 'คงเดิมทุกปี',
  },
  en: {
    history: 'History',
    legend: 'Each row is a measure, each column a fiscal year. The text at the head of a row is the latest.',
    measures: 'Measures',
    measure: 'Measure (latest title)',
    item: 'Latest text',
    items: 'Activities and outcomes of each measure',
    show: 'Show',
    steady: 'The same in all years',
  },
};

/** A box that hides what stayed the same in all years, where there is such a measure or item. */
function filterHtml(rows: readonly HistoryRow[], { language, years }: HistoryFacts): string {
  const threads = rows.flatMap(({ thread, items }) => [thread, ...items]);
  if (!threads.some((thread) => isSteady(thread, years))) return '';
  const words = pageWords[language];
  return `<fieldset class="filters"><legend>${words.show}</legend>
<label><input type="checkbox" value="steady" checked>${words.steady}</label>
</fieldset>
`;
}

/** The items of a measure, folded; its place makes the name of the table one of its own. */
function itemsHtml({ thread, items }: HistoryRow, place: number, facts: HistoryFacts): string {
  if (items.length === 0) return '';
  const words = pageWords[facts.language];
  const title = escapeHtml(thread.steps.at(-1)?.text ?? '');
  const rows = items.map((item) => itemRow(item, facts));
  return `<details><summary><span${facts.thai}>${title}</span> (${items.length})</summary>
${yearTable(`${place}. ${title}`, words.item, rows, facts)}</details>
`;
}
