import { escapeHtml } from '../../thai/escape-html.js';
import type { Bilingual } from '../../thai/issue.js';
import type { Aspect } from '../change.js';
import type { Words } from '../describe/field-words.js';
import type { Thread, ThreadStep } from '../history-of.js';
import type { Fares, HistoryRow } from './history-rows.js';

/** What a page of many years says of all its rows. */
export interface HistoryFacts {
  readonly language: keyof Bilingual;
  /** The columns. */
  readonly years: readonly number[];
  /** The attribute of texts of the reports, which are Thai, on a page that is not. */
  readonly thai: string;
}

/** Whether a thread is the same in all years, but for years that advanced. */
export const isSteady = ({ firstSeen, lastSeen, changedIn }: Thread, years: readonly number[]): boolean =>
  changedIn.length === 0 && firstSeen === years[0] && lastSeen === years.at(-1);

/** A table with a column for each year; its name is HTML. */
export function yearTable(name: string, heading: string, rows: readonly string[], { years }: HistoryFacts): string {
  const columns = years.map((year) => `<th scope="col">${year}</th>`).join('');
  // as wide as its years need; where that is too wide for the window, the table alone is scrolled
  return `<div class="wide" role="region" tabindex="0" aria-label="${name}">
<table style="min-width:${14 + 7 * years.length}rem">
<thead><tr><th scope="col">${heading}</th>${columns}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
`;
}

/** The row of a measure: what became of it each year, and of how many of its items. */
export function measureRow({ thread, items, tallies }: HistoryRow, facts: HistoryFacts): string {
  const isSame = [thread, ...items].every((each) => isSteady(each, facts.years));
  return threadRow(thread, isSame, facts, (year) => {
    const tally = tallies.get(year);
    if (tally === undefined || year > thread.lastSeen) return '';
    return `${faresHtml('activity', tally.activity, facts)}${faresHtml('outcome', tally.outcome, facts)}`;
  });
}

/** The row of an activity or outcome. */
export const itemRow = (thread: Thread, facts: HistoryFacts): string =>
  threadRow(thread, isSteady(thread, facts.years), facts, () => '');

function threadRow(thread: Thread, isSame: boolean, facts: HistoryFacts, moreOf: (year: number) => string): string {
  const { years, thai } = facts;
  const steps = new Map(thread.steps.map((step) => [step.fiscalYear, step]));
  const latest = thread.steps.at(-1)?.text ?? '';
  let shown = latest;
  const cells = years.map((year) => {
    const step = steps.get(year);
    // the latest text stands at the head of the row
    const isOther = step !== undefined && step.text !== shown && step.text !== latest;
    const text = isOther ? `<p${thai}>${escapeHtml(step.text)}</p>` : '';
    if (step !== undefined) shown = step.text;
    return `<td data-year="${year}">${marksOf(thread, step, year, facts)}${text}${moreOf(year)}</td>`;
  });
  const own = isSame ? ' class="steady"' : '';
  return `<tr${own}><th scope="row"${thai}>${escapeHtml(latest)}</th>${cells.join('')}</tr>\n`;
}

/** What became of a thread in a year, in words. */
function marksOf(
  { firstSeen, lastSeen }: Thread,
  step: ThreadStep | undefined,
  year: number,
  { language, years }: HistoryFacts,
): string {
  if (step === undefined) {
    const isJustGone = year > lastSeen && years[years.indexOf(year) - 1] === lastSeen;
    return isJustGone ? `<p>${markOf('gone', ['ไม่มีแล้ว', 'gone'], language)}</p>` : '';
  }
  if (year === firstSeen) {
    if (year !== years[0]) return `<p>${markOf('new', ['ใหม่', 'new'], language)}</p>`;
    return `<p class="quiet">${language === 'th' ? 'มี' : 'there'}</p>`;
  }
  if (step.aspects.length === 0) return `<p class="quiet">${language === 'th' ? 'คงเดิม' : 'the same'}</p>`;
  const marks = step.aspects.map((aspect) =>
    markOf(aspect === 'rolled-over' ? 'quiet' : 'changed', aspectWords[aspect], language),
  );
  return `<p>${marks.join(' ')}</p>`;
}

const markOf = (name: string, [th, en]: Words, language: keyof Bilingual): string =>
  `<span class="mark ${name}">${{ th, en }[language]}</span>`;

const aspectWords: Readonly<Record<Aspect, Words>> = {
  moved: ['ย้ายมาตรการ', 'moved to another measure'],
  reordered: ['ย้ายลำดับ', 'moved'],
  renumbered: ['เปลี่ยนเลขข้อ', 'renumbered'],
  reworded: ['แก้ถ้อยคำ', 'reworded'],
  respelled: ['แก้การสะกด', 'spelled otherwise'],
  'rolled-over': ['เลื่อนปี', 'years advanced'],
  'stale-year': ['ยังระบุปีเดิม', 'old year left'],
  fields: ['แก้รายละเอียด', 'details changed'],
};

const itemNames = {
  activity: { th: 'กิจกรรม', one: 'activity', many: 'activities' },
  outcome: { th: 'ผลลัพธ์', one: 'outcome', many: 'outcomes' },
};

/** How many items a measure has, and what became of them: กิจกรรม 5 (ใหม่ 1, แก้ไข 2). */
function faresHtml(
  what: 'activity' | 'outcome',
  { count, added, changed, gone }: Fares,
  { language }: HistoryFacts,
): string {
  if (count + gone === 0) return '';
  const parts: readonly (readonly [number, Words])[] = [
    [added, ['ใหม่', 'new']],
    [changed, ['แก้ไข', 'changed']],
    [gone, ['ไม่มีแล้ว', 'gone']],
  ];
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, [th, en]]) => (language === 'th' ? `${th} ${number}` : `${number} ${en}`));
  const { th, one, many } = itemNames[what];
  const all = language === 'th' ? `${th} ${count}` : `${count} ${count === 1 ? one : many}`;
  return `<p class="quiet">${all}${said.length === 0 ? '' : ` (${said.join(', ')})`}</p>`;
}
