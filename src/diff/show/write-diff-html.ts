import type { ListItem } from '../../model/measure.js';
import type { Report } from '../../model/report.js';
import { requireReport } from '../../model/require-report.js';
import { requireOptions } from '../../thai/argument.js';
import { escapeHtml } from '../../thai/escape-html.js';
import { htmlPage } from '../../thai/html-page.js';
import type { Bilingual } from '../../thai/issue.js';
import type { ReportDiff } from '../change.js';
import { fingerprintOf } from '../fingerprint.js';
import { type ChangeGroup, groupNames, groupOf } from './change-group.js';
import { changeHtml, leftHtml, measureChangeHtml, type PageFacts } from './change-html.js';
import { diffOutline, type OutlineItem, type OutlineMeasure } from './diff-outline.js';
import { diffPageStyle } from './diff-page-style.js';
import { countsOf, yearText } from './diff-row.js';

/** How a diff is written as a page. */
export interface DiffPageOptions {
  /** Language of what the page says itself. Default: `th`. */
  readonly language?: keyof Bilingual | undefined;
  /** The later of the two reports. With it, the page also shows what stayed the same; without it, such parts are counted. */
  readonly report?: Report | undefined;
}

/**
 * Writes a diff as an HTML page that needs nothing else. It follows the later report: each measure with its activities and outcomes
 * in order, the changes in their places, and what was removed where it stood. Filters and columns work without a script.
 *
 * @throws TypeError for a value that is not a diff, RangeError for a diff that was altered or a report that it does not lead to.
 * @example
 * ```ts
 * import { diffReports, writeDiffHtml } from 'thai-ita/diff';
 * const before = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * const after = { ...before, title: 'สรุปผล' };
 * writeDiffHtml(diffReports(before, after), { report: after }).includes('<ins>สรุป</ins>ผล'); // => true
 * ```
 */
export function writeDiffHtml(diff: ReportDiff, options: DiffPageOptions = {}): string {
  const outline = diffOutline('writeDiffHtml', diff);
  requireOptions('writeDiffHtml', options, { language: ['th', 'en'] });
  const { language = 'th', report } = options;
  if (report !== undefined) requireLaterReport(report, diff);
  const years = [yearText(diff.before), yearText(diff.after)] as const;
  const facts: PageFacts = { language, years, thai: language === 'th' ? '' : ' lang="th"' };
  const title = `${diff.after.agency} ${years[0]} → ${years[1]}`.trim();
  const own = diff.changes.find(({ what }) => what === 'report');
  const words = pageWords[language];
  const sections = outline.map((measure) => measureHtml(measure, report, facts));
  const body = `<header>
<h1${facts.thai}>${escapeHtml(title)}</h1>
<p>${countsOf(diff)[language]}</p>
${filtersHtml(diff, language)}</header>
<main>
${own === undefined ? '' : `<section><h2>${words.report}</h2>\n${changeHtml('div', own, facts)}</section>\n`}${sections.join('')}</main>`;
  return htmlPage({ language, title, style: diffPageStyle(), body });
}

/** Throws unless the report is the one that the diff leads to. */
function requireLaterReport(report: Report, { after }: ReportDiff): void {
  requireReport('writeDiffHtml', report);
  const isIt =
    report.measures.length === after.measures.length &&
    report.measures.every((measure, at) => fingerprintOf(measure) === after.measures[at]?.fingerprint);
  if (!isIt) throw new RangeError('writeDiffHtml: expected the report that the diff leads to, got another');
}

const pageWords = {
  th: {
    report: 'รายงาน',
    measure: 'มาตรการที่',
    activities: 'กิจกรรม',
    outcomes: 'ผลลัพธ์',
    show: 'แสดง',
    columns: 'รูปแบบ',
    two: 'สองคอลัมน์',
    one: 'คอลัมน์เดียว',
    same: 'คงเดิม',
    items: (count: number) => `คงเดิม ${count} ข้อ`,
  },
  en: {
    report: 'Report',
    measure: 'Measure',
    activities: 'Activities',
    outcomes: 'Outcomes',
    show: 'Show',
    columns: 'Layout',
    two: 'Two columns',
    one: 'One column',
    same: 'Unchanged',
    items: (count: number) => `${count} unchanged`,
  },
};

/** Boxes that show and hide each kind of change there is, and the choice of columns. */
function filtersHtml(diff: ReportDiff, language: keyof Bilingual): string {
  const words = pageWords[language];
  const counts = new Map<ChangeGroup, number>();
  for (const change of diff.changes) counts.set(groupOf(change), (counts.get(groupOf(change)) ?? 0) + 1);
  const boxes = (Object.keys(groupNames) as ChangeGroup[]).flatMap((group) => {
    const count = counts.get(group);
    return count === undefined ? [] : [boxHtml(group, `${groupNames[group][language]} (${count})`)];
  });
  const { unchanged } = diff.summary;
  const shown = unchanged === 0 ? boxes : [...boxes, boxHtml('same', `${words.same} (${unchanged})`)];
  const radio = (value: 'two' | 'one', more: string) =>
    `<label><input type="radio" name="columns" value="${value}"${more}>${words[value]}</label>\n`;
  return `<div class="controls">
<fieldset class="filters"><legend>${words.show}</legend>
${shown.join('')}</fieldset>
<fieldset class="filters columns"><legend>${words.columns}</legend>
${radio('two', ' checked')}${radio('one', '')}</fieldset>
</div>
`;
}

const boxHtml = (value: string, name: string): string =>
  `<label><input type="checkbox" value="${value}" checked>${name}</label>\n`;

function measureHtml(outline: OutlineMeasure, report: Report | undefined, facts: PageFacts): string {
  const { place, change } = outline;
  const measure = place === undefined ? undefined : report?.measures[place - 1];
  const words = pageWords[facts.language];
  const part = change?.after ?? change?.before;
  const number = measure === undefined ? part?.number : measure.number;
  const title = measure?.title ?? part?.text;
  const named = title === undefined ? '' : `<span${facts.thai}>${escapeHtml(title)}</span>`;
  const name = number === undefined ? `${words.measure} ${place ?? part?.place}` : `${escapeHtml(number)}.`;
  const list = (heading: string, items: readonly OutlineItem[], known: readonly ListItem[] | undefined) =>
    items.length === 0 ? '' : `<h3>${heading}</h3>\n<ul>\n${itemsHtml(items, known, facts)}</ul>\n`;
  return `<section>
<h2>${name} ${named}</h2>
${change === undefined ? '' : measureChangeHtml(change, facts)}${list(words.activities, outline.activities, measure?.activities)}${list(words.outcomes, outline.outcomes, measure?.outcomes)}</section>
`;
}

/** The items of a list; those that stand unchanged one behind the other fold up together. */
function itemsHtml(items: readonly OutlineItem[], known: readonly ListItem[] | undefined, facts: PageFacts): string {
  const parts: string[] = [];
  let same: number[] = [];
  const fold = () => {
    if (same.length > 0) parts.push(sameHtml(same, known, facts));
    same = [];
  };
  for (const item of items) {
    if (item.kind === 'same') {
      same.push(item.place);
      continue;
    }
    fold();
    parts.push(item.kind === 'left' ? leftHtml(item.change, facts) : changeHtml('li', item.change, facts));
  }
  fold();
  return parts.join('');
}

function sameHtml(
  places: readonly number[],
  known: readonly ListItem[] | undefined,
  { language, thai }: PageFacts,
): string {
  const said = pageWords[language].items(places.length);
  if (known === undefined) return `<li class="same">${said}</li>\n`;
  const items = places.map((place) => `<li>${escapeHtml(textOf(known[place - 1]))}</li>`);
  return `<li class="same"><details><summary>${said}</summary>\n<ul${thai}>${items.join('\n')}</ul></details></li>\n`;
}

/** An item and the lists inside it, a line each. */
function textOf(item: ListItem | undefined): string {
  if (item === undefined) return '';
  const own = item.number === undefined ? item.text : `${item.number}. ${item.text}`;
  return [own, ...(item.items ?? []).map(textOf)].join('\n');
}
