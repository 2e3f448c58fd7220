import { headingOf } from './headings.js';
import type { Random } from './random.js';
import { type OtherRole, type TrueActivity, type TrueMeasure, type Truth, truthOf } from './truth.js';

/** A column of a table with spans: below one group heading or none. */
interface SpanColumn {
  readonly role: 'number' | 'section' | 'measure' | 'activity' | 'result' | 'outcome' | OtherRole;
  readonly heading: string;
  readonly group?: string;
  readonly period?: string;
}

/** How a document is set. */
interface Style {
  /** Each activity has a row of its own, and what is said of the measure reaches over them. */
  readonly isByRow: boolean;
  readonly list: 'ol' | 'ul' | 'p' | 'br';
  readonly isThai: boolean;
  readonly cell: 'td' | 'th';
}

const moneyHeadings: Readonly<Partial<Record<OtherRole, readonly string[]>>> = {
  budget: ['ตั้งไว้', 'อนุมัติ', 'ได้รับ'],
  spent: ['เบิกจ่าย', 'ใช้จริง', 'ใช้ไป'],
  remaining: ['คงเหลือ'],
};

/** What such a document says. */
export function spannedTruth(random: Random): Truth {
  const hasResults = random.percent(60);
  const pool: readonly OtherRole[] = ['responsible', 'period', 'targets', 'problems'];
  const money: readonly OtherRole[] = random.percent(50) ? ['budget', 'spent', 'remaining'] : [];
  const periods = random.one([[], ['รอบ 6 เดือน', 'รอบ 12 เดือน'], ['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4']]);
  return truthOf(random, {
    roles: [...pool.filter(() => random.percent(30)), ...money],
    hasResults,
    periods: hasResults ? periods : [],
    hasOutcomes: !hasResults || random.percent(40),
    hasSections: random.percent(25),
    isTwoLevel: false,
    isNumbered: random.percent(70),
    mostActivities: 4,
    hasItems: !hasResults,
  });
}

/** A page with a table whose header has up to three rows, whose cells reach over rows and columns and hold lists. */
export function spannedPage(random: Random, truth: Truth): { readonly text: string; readonly truth: Truth } {
  const style: Style = {
    isByRow:
      truth.measures.some(({ activities }) => activities.some(({ results }) => results.length > 0)) ||
      random.percent(40),
    list: random.one(['ol', 'ul', 'p', 'br']),
    isThai: random.percent(50),
    cell: random.one(['td', 'th']),
  };
  const columns = columnsOf(random, truth);
  const header = headerOf(random, columns, style, truth.fiscalYear);
  const half = Math.ceil(truth.measures.length / 2);
  const body = truth.measures.map((measure, at) => measureRows(truth.measures, at, measure, columns, style));
  // a header stands again at the top of a page, where no cell reaches over from the page before
  const isCut = truth.measures[half]?.sections.join(' ') === truth.measures[half - 1]?.sections.join(' ');
  const isAgain = random.percent(20) && !(isCut && (truth.measures[half]?.sections.length ?? 0) > 0);
  const numbers = random.percent(10) ? `<tr>${columns.map((_, at) => `<td>(${at + 1})</td>`).join('')}</tr>` : '';
  const rows = [
    header,
    numbers,
    ...body.slice(0, half),
    isAgain ? header : '',
    ...body.slice(half),
    sumRow(random, columns),
  ];
  const front = [truth.title, `ประจำปีงบประมาณ พ.ศ. ${truth.fiscalYear}`, truth.agency];
  return {
    text: [...front.map((line) => `<p>${line}</p>`), `<table border=1>${rows.join('\n')}</table>`].join('\n'),
    truth: { ...truth, measures: truth.measures.map((measure) => withoutItems(measure, style)) },
  };
}

/** Lines without the markup of a list hold no lists inside. */
const withoutItems = (measure: TrueMeasure, { list, isByRow }: Style): TrueMeasure => ({
  ...measure,
  activities: measure.activities.map((activity) =>
    !isByRow && (list === 'ol' || list === 'ul') ? activity : { ...activity, items: [] },
  ),
});

function columnsOf(random: Random, { measures }: Truth): readonly SpanColumn[] {
  const [first] = measures;
  const has = (role: OtherRole) => first?.others[role] !== undefined;
  const periods = first?.activities[0]?.results.map(({ period }) => period) ?? [];
  const column = (role: keyof typeof roles): SpanColumn => ({ role, heading: headingOf(random, role) });
  const roles = {
    number: 1,
    measure: 1,
    activity: 1,
    result: 1,
    outcome: 1,
    responsible: 1,
    period: 1,
    targets: 1,
    problems: 1,
  } as const;
  const result = random.one(['ผลการดำเนินงาน', 'ผลการดำเนินการ', 'ผลการปฏิบัติ']);
  const money = (['budget', 'spent', 'remaining'] as const).filter(has).map(
    (role): SpanColumn => ({
      role,
      heading: random.one(moneyHeadings[role] ?? []),
      group: 'งบประมาณ (บาท)',
    }),
  );
  const isSectionColumn = (first?.sections.length ?? 0) > 0;
  const results = periods.map(
    (period): SpanColumn =>
      period === undefined
        ? { role: 'result', heading: result }
        : { role: 'result', heading: period, group: result, period },
  );
  const plan: SpanColumn = periods.length > 0 ? column('activity') : { role: 'activity', heading: result };
  const rest = (['responsible', 'period', 'targets', 'problems'] as const).filter(has).map(column);
  return [
    ...(isSectionColumn ? [{ role: 'section' as const, heading: random.one(['มิติ', 'ด้าน', 'ยุทธศาสตร์']) }] : []),
    ...(first?.number === undefined ? [] : [column('number')]),
    column('measure'),
    plan,
    ...results,
    ...((first?.outcomes.length ?? 0) > 0 ? [column('outcome')] : []),
    ...(random.percent(50) ? [...money, ...rest] : [...rest, ...money]),
  ];
}

/** One row without groups, two with them, three with a band above the groups. */
function headerOf(random: Random, columns: readonly SpanColumn[], { cell }: Style, year: number): string {
  const groups = columns.filter(({ group }) => group !== undefined);
  const tag = (text: string, span = '') => `<${cell}${span}>${text}</${cell}>`;
  if (groups.length < 2)
    return `<tr>${columns.map(({ heading, group }) => tag(group === undefined ? heading : `${group} ${heading}`)).join('')}</tr>`;
  const isBanded =
    random.percent(30) &&
    columns.every(({ group }, at) => at < columns.indexOf(groups[0] as SpanColumn) || group !== undefined);
  const height = isBanded ? 3 : 2;
  const upper: string[] = [];
  columns.forEach((column, at) => {
    if (column.group === undefined) upper.push(tag(column.heading, ` rowspan=${height}`));
    else if (columns[at - 1]?.group !== column.group) {
      const width = columns.filter(({ group }) => group === column.group).length;
      upper.push(tag(column.group, ` colspan=${width}`));
    }
  });
  const lower = `<tr>${groups.map(({ heading }) => tag(heading)).join('')}</tr>`;
  if (!isBanded) return `<tr>${upper.join('')}</tr>${lower}`;
  const plain = columns.length - groups.length;
  const band = tag(`การดำเนินงานปี ${year}`, ` colspan=${groups.length}`);
  return `<tr>${upper.slice(0, plain).join('')}${band}</tr><tr>${upper.slice(plain).join('')}</tr>${lower}`;
}

/** The rows of one measure: one for each activity, or one with lists. */
function measureRows(
  measures: readonly TrueMeasure[],
  at: number,
  measure: TrueMeasure,
  columns: readonly SpanColumn[],
  style: Style,
): string {
  const count = style.isByRow ? measure.activities.length : 1;
  const over = count > 1 ? ` rowspan=${count}` : '';
  const section = measure.sections.join(' ');
  const isNewSection = section !== measures[at - 1]?.sections.join(' ');
  const reach = sectionReach(measures, at, style);
  return Array.from({ length: count }, (_, line) => {
    const cells = columns.map(({ role, period }) => {
      if (role === 'section') return line === 0 && isNewSection ? `<td rowspan=${reach}>${section}</td>` : '';
      if (role === 'activity') return `<td>${activityCell(measure, line, style)}</td>`;
      if (role === 'result')
        return `<td>${measure.activities[line]?.results.find((one) => one.period === period)?.text ?? ''}</td>`;
      return line === 0 ? `<td${over}>${ofMeasure(measure, role, style)}</td>` : '';
    });
    return `<tr>${cells.join('')}</tr>`;
  }).join('\n');
}

function sectionReach(measures: readonly TrueMeasure[], at: number, { isByRow }: Style): number {
  let reach = 0;
  for (const { sections, activities } of measures.slice(at)) {
    if (sections.join(' ') !== measures[at]?.sections.join(' ')) break;
    reach += isByRow ? activities.length : 1;
  }
  return reach;
}

function activityCell({ activities }: TrueMeasure, line: number, { isByRow, list }: Style): string {
  const [only, ...others] = isByRow ? activities.slice(line, line + 1) : activities;
  if (only === undefined) return '';
  if (isByRow || (others.length === 0 && (only.items ?? []).length === 0)) return only.text;
  return listOf(activities, list);
}

function listOf(activities: readonly TrueActivity[], list: Style['list']): string {
  if (list === 'p') return activities.map(({ text }) => `<p>- ${text}</p>`).join('');
  if (list === 'br') return activities.map(({ text }, at) => `${at + 1}) ${text}`).join('<br>');
  const items = activities.map(({ text, items: parts = [] }) => {
    const inner = parts.length === 0 ? '' : `<ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>`;
    return `<li>${text}${inner}</li>`;
  });
  return `<${list}>${items.join('')}</${list}>`;
}

function ofMeasure(
  measure: TrueMeasure,
  role: 'number' | 'measure' | 'outcome' | OtherRole,
  { isThai }: Style,
): string {
  if (role === 'number')
    return isThai
      ? (measure.number ?? '').replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '')
      : (measure.number ?? '');
  if (role === 'measure') return measure.title;
  if (role === 'outcome')
    return measure.outcomes.length > 1
      ? `<ul>${measure.outcomes.map((text) => `<li>${text}</li>`).join('')}</ul>`
      : measure.outcomes.join('');
  return measure.others[role] ?? '';
}

/** A sum below, where there is money. */
function sumRow(random: Random, columns: readonly SpanColumn[]): string {
  const first = columns.findIndex(({ group }) => group === 'งบประมาณ (บาท)');
  if (first < 1 || !random.percent(40)) return '';
  const rest = columns.slice(first).map(({ group }) => `<td>${group === 'งบประมาณ (บาท)' ? '99,000' : ''}</td>`);
  return `<tr><td colspan=${first}>${random.one(['รวม', 'รวมทั้งสิ้น', 'รวมงบประมาณทั้งสิ้น'])}</td>${rest.join('')}</tr>`;
}
