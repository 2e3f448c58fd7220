import { headingOf } from './headings.js';
import type { Random } from './random.js';
import { spannedPage, spannedTruth } from './spans.js';
import { withWrongTab } from './tabs.js';
import { type OtherRole, type TrueMeasure, type Truth, type TruthOptions, truthOf } from './truth.js';

/** How the cells of a document are written. */
export const forms = [
  'html',
  'word',
  'old site',
  'tsv',
  'torn tsv',
  'excel',
  'csv',
  'semicolons',
  'markdown',
  'pipes',
  'blanks',
  'cell lines',
  'labels',
  'table each',
  'turned',
  'spans',
  'tabs',
] as const;
export type Form = (typeof forms)[number];

export interface GeneratedDocument {
  readonly form: Form;
  readonly text: string;
  readonly truth: Truth;
}

/** A row of cells, each of lines; a section row has one. */
type Line = readonly (readonly string[])[];

interface Column {
  readonly role: 'number' | 'measure' | 'activity' | 'result' | 'outcome' | OtherRole;
  readonly heading: string;
  readonly period?: string;
}

const simple: ReadonlySet<Form> = new Set(['cell lines', 'labels', 'table each', 'turned']);

/** A document of a form, with its truth. */
export function documentOf(random: Random, form: Form): GeneratedDocument {
  if (form === 'spans') return { form, ...spannedPage(random, spannedTruth(random)) };
  if (form === 'tabs') {
    const { text, truth } = documentOf(random, 'tsv');
    return { form, text: withWrongTab(random, text), truth };
  }
  const isSimple = simple.has(form);
  const hasResults = form === 'labels' || form === 'table each' || form === 'turned' ? false : random.percent(40);
  const periods = hasResults && !isSimple && random.percent(30) ? ['รอบ 6 เดือน', 'รอบ 12 เดือน'] : [];
  const pool: readonly OtherRole[] = ['responsible', 'period', 'targets', 'problems', 'recommendations', 'evidence'];
  const roles: OtherRole[] = pool.filter(() => random.percent(30));
  if (random.percent(35)) roles.push('budget');
  if (roles.includes('budget') && random.percent(40)) roles.push('spent', 'remaining');
  const isTwoLevel = !isSimple && random.percent(12);
  const options: TruthOptions = {
    roles: isSimple ? roles.slice(0, 2) : roles,
    hasResults,
    periods,
    hasOutcomes: !hasResults || random.percent(50),
    hasSections: !isTwoLevel && !isSimple && random.percent(20),
    isTwoLevel,
    isNumbered: form === 'cell lines' || form === 'blanks' || form === 'labels' || random.percent(60),
    mostActivities: form === 'cell lines' || form === 'turned' || form === 'blanks' || hasResults ? 1 : 3,
  };
  const truth = truthOf(random, options);
  const columns = columnsOf(random, truth, options, form);
  const lines = [columns.map(({ heading }) => [heading]), ...linesOf(random, truth, columns, form)];
  return { form, text: textOf(random, form, truth, lines, columns), truth };
}

function columnsOf(random: Random, truth: Truth, options: TruthOptions, form: Form): readonly Column[] {
  const column = (role: Column['role']): Column => ({ role, heading: headingOf(random, role) });
  const hasNumbers =
    truth.measures.some(({ number }) => number !== undefined) &&
    form !== 'labels' &&
    form !== 'turned' &&
    random.percent(60);
  const results: Column[] =
    options.periods.length > 0
      ? options.periods.map((period) => ({ role: 'result', heading: `ผลการดำเนินงาน ${period}`, period }))
      : [column('result')].filter(() => options.hasResults);
  const plan = options.hasResults ? column('activity') : { ...column('result'), role: 'activity' as const };
  const rest = options.roles.map(column);
  if (!simple.has(form) && random.percent(30)) rest.reverse();
  return [
    ...(hasNumbers && form !== 'table each' ? [column('number')] : []),
    ...(form === 'table each' ? [] : [column('measure')]),
    plan,
    ...results,
    ...(options.hasOutcomes ? [column('outcome')] : []),
    ...rest,
  ];
}

/** The rows of all measures, with headings of sections between them. */
function linesOf(random: Random, { measures }: Truth, columns: readonly Column[], form: Form): readonly Line[] {
  const hasNumbers = columns.some(({ role }) => role === 'number');
  // items that run together in one line can be told apart by numbers alone
  const marks = random.one(form === 'tsv' ? ['.', ')'] : ['.', ')', '-', '']);
  const isThai = random.percent(50);
  let open = '';
  return measures.flatMap((measure): readonly Line[] => {
    const row = columns.map((column) => cellOf(measure, column, { hasNumbers, marks, isThai, form }));
    const section = measure.sections.join(' ');
    const isNew = section !== open && section !== '';
    open = section;
    return isNew ? [[[section]], row] : [row];
  });
}

interface CellStyle {
  readonly hasNumbers: boolean;
  readonly marks: string;
  readonly isThai: boolean;
  readonly form: Form;
}

function cellOf(
  measure: TrueMeasure,
  { role, period }: Column,
  { hasNumbers, marks, isThai }: CellStyle,
): readonly string[] {
  const digits = (text: string) => (isThai ? text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '') : text);
  switch (role) {
    case 'number':
      return [digits(measure.number ?? '')];
    case 'measure':
      return [
        measure.number === undefined || hasNumbers
          ? measure.title
          : `${digits(measure.number)}${measure.number.includes('.') ? '' : '.'} ${measure.title}`,
      ];
    case 'activity':
      return measure.activities.map(({ text }, at) => {
        if (measure.activities.length === 1 || marks === '') return text;
        return marks === '-' ? `- ${text}` : `${digits(String(at + 1))}${marks} ${text}`;
      });
    case 'result':
      return measure.activities.flatMap(({ results }) =>
        results.filter((result) => result.period === period).map(({ text }) => text),
      );
    case 'outcome':
      return measure.outcomes;
    default:
      return [measure.others[role] ?? ''];
  }
}

function textOf(random: Random, form: Form, truth: Truth, lines: readonly Line[], columns: readonly Column[]): string {
  const year = random.one([
    `ประจำปีงบประมาณ พ.ศ. ${truth.fiscalYear}`,
    `ปีงบประมาณ ${truth.fiscalYear}`,
    `ประจำปีงบประมาณ ${truth.fiscalYear}`,
  ]);
  const front = [truth.title, year, truth.agency];
  const foot = random.percent(40)
    ? [random.one(['ลงชื่อ ........................ ผู้รายงาน', 'หมายเหตุ : ข้อมูล ณ วันที่ 30 กันยายน 2566'])]
    : [];
  const page = (body: string) =>
    [...front.map((line) => `<p>${line}</p>`), body, ...foot.map((line) => `<p>${line}</p>`)].join('\n');
  const width = columns.length;
  const [head = [], ...rows] = lines;
  switch (form) {
    case 'html':
      return page(htmlTable(head, rows, width, { isWord: false, isRepeated: random.percent(20) }));
    case 'word':
      return page(htmlTable(head, rows, width, { isWord: true, isRepeated: false }));
    case 'old site': {
      const menu =
        '<table><tr><td><a href="a.php">หน้าหลัก</a></td></tr><tr><td><a href="b.php">กระดานสนทนา</a></td></tr></table>';
      const inner = page(htmlTable(head, rows, width, { isWord: false, isRepeated: false }));
      return `<table width=100%><tr><td colspan=2>ยินดีต้อนรับ</td></tr><tr><td>${menu}</td><td>${inner}</td></tr></table>`;
    }
    case 'table each':
      return page(tableEach(truth, head, rows));
    case 'turned':
      return page(turnedTable(head, rows));
    case 'tsv':
      return [
        ...front,
        ...padded(lines, width).map((row) => row.map((cell) => cell.join(' ')).join('\t')),
        '',
        ...foot,
      ].join('\n');
    case 'torn tsv':
      return [
        ...front,
        ...padded(lines, width).map((row) => row.map((cell) => cell.join('\n')).join('\t')),
        '',
        ...foot,
      ].join('\n');
    case 'excel':
      return [
        ...front,
        ...padded(lines, width).map((row) =>
          row.map((cell) => (cell.length > 1 ? `"${cell.join('\n')}"` : (cell[0] ?? ''))).join('\t'),
        ),
        '',
        ...foot,
      ].join('\n');
    case 'csv':
      return csvOf(front, padded(lines, width), ',');
    case 'semicolons':
      return csvOf(front, padded(lines, width), ';');
    case 'markdown':
      return [...front, '', ...pipeLines(padded(lines, width), true), '', ...foot].join('\n');
    case 'pipes':
      return [...front, '', ...pipeLines(padded(lines, width), false), '', ...foot].join('\n');
    case 'blanks':
      return [...front.map((line) => `          ${line}`), ...blankLines(padded(lines, width)), '', ...foot].join('\n');
    case 'cell lines':
      return [...front, ...lines.flatMap((row) => row.map((cell) => cell.join(' ')))].join('\n');
    case 'labels':
      return [
        ...front,
        ...rows.flatMap((row) => ['', ...row.flatMap((cell, at) => labelled(columns[at] as Column, cell))]),
        '',
        ...foot,
      ].join('\n');
    case 'spans':
    case 'tabs':
      return '';
    default:
      return form satisfies never;
  }
}

const padded = (lines: readonly Line[], width: number): readonly Line[] =>
  lines.map((line) =>
    line.length === width ? line : [...line, ...Array.from({ length: width - line.length }, () => [''])],
  );

function htmlTable(
  head: Line,
  rows: readonly Line[],
  width: number,
  { isWord, isRepeated }: { isWord: boolean; isRepeated: boolean },
): string {
  const cell = (lines: readonly string[], tag: string) =>
    `<${tag}>${isWord ? lines.map((line) => `<p class=MsoNormal><span lang=TH>${line}</span></p>`).join('') : lines.join('<br>')}</${tag}>`;
  const row = (line: Line) =>
    line.length === 1 && width > 1
      ? `<tr><td colspan=${width}><b>${line[0]?.join(' ')}</b></td></tr>`
      : `<tr>${line.map((lines) => cell(lines, 'td')).join('')}</tr>`;
  const header = `<tr>${head.map((lines) => cell(lines, isWord ? 'td' : 'th')).join('')}</tr>`;
  const half = Math.ceil(rows.length / 2);
  const body = isRepeated ? [...rows.slice(0, half).map(row), header, ...rows.slice(half).map(row)] : rows.map(row);
  return `<table border=1>${header}${body.join('\n')}</table>`;
}

const tableEach = ({ measures }: Truth, head: Line, rows: readonly Line[]): string =>
  measures
    .map(
      ({ title }, at) =>
        `<h3>มาตรการที่ ${at + 1} ${title}</h3>${htmlTable(head, rows.slice(at, at + 1), head.length, { isWord: false, isRepeated: false })}`,
    )
    .join('\n');

const turnedTable = (head: Line, rows: readonly Line[]): string =>
  `<table>${head.map((lines, at) => `<tr><th>${lines.join(' ')}</th>${rows.map((row) => `<td>${row[at]?.join('<br>') ?? ''}</td>`).join('')}</tr>`).join('\n')}</table>`;

function csvOf(front: readonly string[], lines: readonly Line[], separator: string): string {
  const field = (cell: readonly string[]) => {
    const text = cell.join('\n');
    return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [...front, ...lines.map((line) => line.map(field).join(separator))].join('\r\n');
}

const pipeLines = (lines: readonly Line[], hasRule: boolean): readonly string[] =>
  lines.flatMap((line, at) => {
    const row = `| ${line.map((cell) => cell.join('<br>')).join(' | ')} |`;
    return at === 0 && hasRule ? [row, `|${line.map(() => '---').join('|')}|`] : [row];
  });

/** Columns that a text takes on a page: vowels and marks above and below take none. */
const widthOf = (text: string): number => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;

function blankLines(lines: readonly Line[]): readonly string[] {
  const widths = (lines[0] ?? []).map(
    (_, at) =>
      Math.max(...lines.filter((line) => line.length > at).map((line) => widthOf(line[at]?.join(' ') ?? ''))) + 3,
  );
  return lines.map((line) =>
    line
      .map((cell, at) => cell.join(' ') + ' '.repeat(Math.max(2, (widths[at] ?? 0) - widthOf(cell.join(' ')))))
      .join('')
      .trimEnd(),
  );
}

function labelled({ role, heading }: Column, cell: readonly string[]): readonly string[] {
  if (role === 'measure') {
    const [, number = '', title = ''] = /^([\d๐-๙]+)\. (.*)$/.exec(cell[0] ?? '') ?? [];
    return [`มาตรการที่ ${number} ${title}`];
  }
  return cell.length === 1 ? [`${heading} : ${cell[0]}`] : [`${heading} :`, ...cell];
}
