import { formatThaiDate } from '../calendar/date/format-thai-date.js';
import type { Activity, Evidence, ListItem, Measure, Status, Work } from '../model/measure.js';
import type { Report } from '../model/report.js';
import { formatBaht } from '../thai/baht/format-baht.js';
import { toThaiDigits } from '../thai/number/digits.js';

/** How a report is written. */
export interface WriteOptions {
  /** Digits of numbers, years and amounts that the writer adds, `thai` unless told; quoted text stays as it is. */
  readonly digits?: 'thai' | 'arabic';
}

/** An item of a list, an activity perhaps. */
export type WrittenItem = ListItem & Pick<Activity, 'evidence'>;

/** A cell of the table: a list of items, a numbered title, or lines of text. */
export type CellContent =
  | { readonly kind: 'items'; readonly items: readonly WrittenItem[] }
  | { readonly kind: 'title'; readonly number?: string; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'evidence'; readonly evidence: readonly Evidence[] };

/** A column of the table: its heading, and its cell of a measure. */
export interface WrittenColumn {
  readonly heading: string;
  readonly cellOf: (measure: Measure) => CellContent;
}

/** The columns that a report needs: the three of every report, and others where a measure has something to say there. */
export function columnsOf(report: Report, options: WriteOptions): readonly WrittenColumn[] {
  const digits = options.digits ?? 'thai';
  const optional: readonly (readonly [string, (measure: Measure) => readonly string[]])[] = [
    ['ผู้รับผิดชอบ', ({ responsible }) => linesOf(responsible)],
    ['ระยะเวลา', (measure) => linesOf(measure.period ?? daysOf(measure, digits))],
    ['งบประมาณ (บาท)', ({ budgetSatang, budgetText }) => moneyOf(budgetSatang, budgetText, digits)],
    ['เบิกจ่าย (บาท)', ({ spentSatang, spentText }) => moneyOf(spentSatang, spentText, digits)],
    ['การกำกับติดตาม', ({ monitoring }) => linesOf(monitoring)],
    ['สถานะ', ({ status, statusText }) => linesOf(status === undefined ? statusText : statusNames[status])],
    ['หมายเหตุ', ({ remarks }) => linesOf(remarks)],
  ];
  const has = (test: (measure: Measure) => boolean) => report.measures.some(test);
  return [
    {
      heading: 'มาตรการ',
      cellOf: ({ number, title }) => ({ kind: 'title', ...(number !== undefined && { number }), text: title }),
    },
    { heading: 'ผลการดำเนินงาน', cellOf: ({ activities }) => ({ kind: 'items', items: activities }) },
    { heading: 'ผลลัพธ์/ความสำเร็จ', cellOf: ({ outcomes }) => ({ kind: 'items', items: outcomes }) },
    ...(has(({ steps = [] }) => steps.length > 0)
      ? [{ heading: 'ขั้นตอน', cellOf: ({ steps = [] }: Measure): CellContent => ({ kind: 'items', items: steps }) }]
      : []),
    ...optional
      .filter(([, lines]) => has((measure) => lines(measure).length > 0))
      .map(
        ([heading, lines]): WrittenColumn => ({
          heading,
          cellOf: (measure) => ({ kind: 'lines', lines: lines(measure) }),
        }),
      ),
    ...(has(({ evidence = [] }) => evidence.length > 0)
      ? [
          {
            heading: 'หลักฐาน',
            cellOf: ({ evidence = [] }: Measure): CellContent => ({ kind: 'evidence', evidence }),
          },
        ]
      : []),
  ];
}

/** The line below the title: ประจำปีงบประมาณ พ.ศ. ๒๕๖๖. */
export const yearLine = ({ fiscalYear }: Report, { digits = 'thai' }: WriteOptions): string =>
  `ประจำปีงบประมาณ พ.ศ. ${inDigits(String(fiscalYear), digits)}`;

/** The line that names the agency, empty where it is not known. */
export const agencyLine = ({ agency: { name, district, province } }: Report): string =>
  [name, district === undefined ? '' : `อำเภอ${district}`, province === undefined ? '' : `จังหวัด${province}`]
    .filter((part) => part !== '')
    .join(' ');

/** A number that the writer adds, in the digits wanted. */
export const inDigits = (text: string, digits: 'thai' | 'arabic'): string =>
  digits === 'thai' ? toThaiDigits(text) : text;

const statusNames: Readonly<Record<Status, string>> = {
  done: 'แล้วเสร็จ',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  'not-started': 'ยังไม่ได้ดำเนินการ',
  cancelled: 'ยกเลิก',
};

const linesOf = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split('\n'));

function moneyOf(satang: number | undefined, text: string | undefined, digits: 'thai' | 'arabic'): readonly string[] {
  return satang === undefined ? linesOf(text) : [formatBaht(satang, { digits, unit: 'none' })];
}

function daysOf({ startsOn, endsOn }: Work, digits: 'thai' | 'arabic'): string | undefined {
  if (startsOn === undefined) return undefined;
  const first = formatThaiDate(startsOn, { style: 'medium', digits });
  return endsOn === undefined || endsOn === startsOn
    ? first
    : `${first} - ${formatThaiDate(endsOn, { style: 'medium', digits })}`;
}
