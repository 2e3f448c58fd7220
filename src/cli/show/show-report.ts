import { isFiscalYear, spanOfFiscalYear } from '../../calendar/fiscal/fiscal-year.js';
import { findAgencyType } from '../../catalogue/agencies/agency-types.js';
import type { Activity, ListItem, Work } from '../../model/measure.js';
import type { Report } from '../../model/report.js';
import type { Bilingual } from '../../thai/issue.js';
import { fieldLinesOf } from '../../write/field-lines.js';
import { drawTable } from '../terminal/draw-table.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { wrapped } from '../terminal/wrap.js';

/** Who reports what for which year, and each measure with its activities and outcomes. */
export function showReport(report: Report, terminal: Terminal): void {
  const { out, colours, columns } = terminal;
  const { agency, measures, fiscalYear, preamble } = report;
  const tell = (th: string, en: string) => say({ th, en }, terminal);
  const type = findAgencyType(agency.name);
  out(colours.bold(colours.cyan(agency.name === '' ? `(${tell('ไม่พบชื่อหน่วยงาน', 'agency not named')})` : agency.name)));
  const place = [agency.district && `อ.${agency.district}`, agency.province && `จ.${agency.province}`].filter(Boolean);
  if (place.length > 0) out(place.join(' '));
  if (type?.abbreviation !== undefined) out(colours.dim(`${type.name} (${type.abbreviation})`));
  for (const line of wrapped(report.title, columns)) out(colours.bold(line));
  out(say(yearLineOf(fiscalYear), terminal));
  if (preamble !== undefined) for (const line of wrapped(preamble, columns)) out(colours.dim(line));
  const activities = measures.flatMap((measure) => measure.activities).length;
  const outcomes = measures.flatMap((measure) => measure.outcomes).length;
  out('');
  const counts = [
    tell(`${measures.length} มาตรการ`, `${measures.length} measures`),
    tell(`${activities} กิจกรรม`, `${activities} activities`),
    tell(`${outcomes} ผลลัพธ์`, `${outcomes} outcomes`),
  ];
  out(colours.bold(counts.join(', ')));
  const headings = [
    { heading: tell('มาตรการ', 'measure'), share: 3 },
    { heading: tell('ผลการดำเนินงาน', 'activities'), share: 5 },
    { heading: tell('ผลลัพธ์', 'outcomes'), share: 4 },
  ];
  const rows = measures.map((measure) => [
    [...(measure.sections ?? []), numbered(measure.number, measure.title), ...linesOfWork(measure, '')],
    measure.activities.flatMap(linesOfActivity),
    measure.outcomes.flatMap((item) => linesOfItem(item, '')),
  ]);
  for (const line of drawTable(headings, rows, terminal)) out(line);
}

function yearLineOf(fiscalYear: number | undefined): Bilingual {
  if (!isFiscalYear(fiscalYear)) return { th: '(ไม่พบปีงบประมาณ)', en: '(fiscal year not named)' };
  const { startsOn, endsOn } = spanOfFiscalYear(fiscalYear);
  const [first, last] = [startsOn, endsOn].map((day) => day.slice(0, 4));
  return {
    th: `ปีงบประมาณ พ.ศ. ${fiscalYear}`,
    en: `fiscal year ${fiscalYear} (1 Oct ${first} – 30 Sep ${last})`,
  };
}

const numbered = (number: string | undefined, text: string): string =>
  number === undefined ? text : `${number}${/^[\d.]+$/.test(number) ? '.' : ''} ${text}`;

const linesOfActivity = (activity: Activity): readonly string[] => [
  ...linesOfItem(activity, ''),
  ...(activity.results ?? []).map(({ period, text }) => `   → ${period === undefined ? '' : `${period}: `}${text}`),
  ...linesOfWork(activity, '   '),
];

/** Who, when, with what money and how far: a line for each column of a written report that is filled. */
const linesOfWork = (work: Work, indent: string): readonly string[] =>
  fieldLinesOf(work, { digits: 'arabic' }).map(({ heading, lines }) => `${indent}${heading}: ${lines.join(' ')}`);

const linesOfItem = (item: ListItem, indent: string): readonly string[] => [
  `${indent}${numbered(item.number, item.text)}`,
  ...(item.items ?? []).flatMap((inner) => linesOfItem(inner, `${indent}   `)),
];
