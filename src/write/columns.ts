import { workFields } from '../model/field-table.js';
import type { Activity, Evidence, ListItem, Measure, Result, Work } from '../model/measure.js';
import type { Report } from '../model/report.js';
import { fieldsByHeading, linesOfFields } from './field-lines.js';
import type { WriteOptions } from './write-options.js';

/** An item of a list, an activity perhaps. */
export type WrittenItem = ListItem & Pick<Activity, 'evidence'>;

/** A cell of the table: a list of items, a numbered title, or lines of text. */
export type CellContent =
  | { readonly kind: 'items'; readonly items: readonly WrittenItem[] }
  | { readonly kind: 'title'; readonly number?: string; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'evidence'; readonly evidence: readonly Evidence[] };

/** A column of the table. A cell without content is undefined. */
export interface WrittenColumn {
  readonly heading: string;
  /** What the column says of a measure. */
  readonly ofMeasure: (measure: Measure) => CellContent | undefined;
  /** What it says of one activity; absent where the column is about measures alone. */
  readonly ofActivity?: (activity: Activity) => CellContent | undefined;
}

/** How the activities of a report are printed: all in one cell of their measure, or each in a row of its own. */
export interface ActivityForm {
  /** An activity has results or fields of its own, so that each needs a row. */
  readonly hasRows: boolean;
  /** Evidence of an activity is a link on its text; else it stands in the column of evidence. */
  readonly linksEvidence: boolean;
}

/** How the activities of a report must be printed, so that all of their fields have a place. */
export function activityFormOf({ measures }: Report): ActivityForm {
  const activities = measures.flatMap((measure) => measure.activities);
  const linksEvidence = activities.every(({ evidence = [] }) => evidence.every(isLink));
  const hasFields = activities.some((activity) =>
    workFields.some(([name]) => name !== 'evidence' && activity[name] !== undefined),
  );
  const hasResults = activities.some(({ results = [] }) => results.length > 0);
  return { hasRows: hasFields || hasResults || !linksEvidence, linksEvidence };
}

const isLink = ({ title, url, file }: Evidence): boolean =>
  url !== undefined && title === undefined && file === undefined;

/** The columns that a report needs: the three of every report, and others where a measure or an activity fills them. */
export function columnsOf(report: Report, form: ActivityForm, options: WriteOptions): readonly WrittenColumn[] {
  const { measures } = report;
  return [
    {
      heading: 'มาตรการ',
      ofMeasure: ({ number, title }) => ({ kind: 'title', ...(number !== undefined && { number }), text: title }),
    },
    ...activityColumns(report, form),
    { heading: 'ผลลัพธ์/ความสำเร็จ', ofMeasure: ({ outcomes }) => itemsCell(outcomes) },
    ...filled(measures, { heading: 'ขั้นตอน', ofMeasure: ({ steps = [] }) => itemsCell(steps) }),
    ...workColumns(form, options).flatMap((column) => filled(measures, column)),
    ...filled(measures, {
      heading: 'การกำกับติดตาม',
      ofMeasure: ({ monitoring }) => linesCell(monitoring === undefined ? [] : monitoring.split('\n')),
    }),
  ];
}

/** The column where something stands in it, or none. */
function filled(measures: readonly Measure[], column: WrittenColumn): readonly WrittenColumn[] {
  const { ofMeasure, ofActivity } = column;
  const isFilled = measures.some(
    (measure) =>
      ofMeasure(measure) !== undefined || measure.activities.some((activity) => ofActivity?.(activity) !== undefined),
  );
  return isFilled ? [column] : [];
}

/** The column of activities, and one for each period that results are given for. */
function activityColumns({ measures }: Report, { hasRows, linksEvidence }: ActivityForm): readonly WrittenColumn[] {
  const results = measures.flatMap(({ activities }) => activities.flatMap((activity) => activity.results ?? []));
  const periods = [...new Set(results.map(({ period }) => period))];
  const plain = ({ evidence, ...item }: Activity): WrittenItem =>
    linksEvidence && evidence !== undefined ? { ...item, evidence } : item;
  return [
    {
      heading: periods.length > 0 ? 'กิจกรรม' : 'ผลการดำเนินงาน',
      ofMeasure: ({ activities }) => (hasRows ? undefined : itemsCell(activities)),
      ofActivity: (activity) => itemsCell([plain(activity)]),
    },
    ...periods.map(
      (period): WrittenColumn => ({
        heading: resultHeading(period),
        ofMeasure: () => undefined,
        ofActivity: ({ results: own = [] }) => linesCell(own.filter((each) => each.period === period).flatMap(linesOf)),
      }),
    ),
  ];
}

/** ผลการดำเนินงาน รอบ 6 เดือนแรก; a period that is a whole heading stands alone. */
function resultHeading(period: string | undefined): string {
  if (period === undefined) return 'ผลการดำเนินงาน';
  return period.startsWith('ผล') ? period : `ผลการดำเนินงาน ${period}`;
}

const linesOf = ({ text }: Result): readonly string[] => text.split('\n');

/** A column for each heading of the fields of work. */
function workColumns({ linksEvidence }: ActivityForm, options: WriteOptions): readonly WrittenColumn[] {
  return fieldsByHeading().map(({ heading, fields }) => {
    const cellOf = (work: Work): CellContent | undefined => linesCell(linesOfFields(work, fields, options));
    if (!fields.includes('evidence')) return { heading, ofMeasure: cellOf, ofActivity: cellOf };
    const evidenceCell = ({ evidence = [] }: Work): CellContent | undefined =>
      evidence.length === 0 ? undefined : { kind: 'evidence', evidence };
    return { heading, ofMeasure: evidenceCell, ofActivity: linksEvidence ? () => undefined : evidenceCell };
  });
}

const itemsCell = (items: readonly WrittenItem[]): CellContent | undefined =>
  items.length === 0 ? undefined : { kind: 'items', items };

const linesCell = (lines: readonly string[]): CellContent | undefined =>
  lines.length === 0 ? undefined : { kind: 'lines', lines };
