import { shown } from '../../thai/argument.js';
import type { Confidence } from '../frameworks/framework.js';

/** An item of the pair; one that is `inferred` is in no list, and `findItem` does not give it. */
export interface ReportItem {
  readonly code: string;
  readonly title: string;
  /** How the number is known: by two or more sources, by one, or only by its place in the list. */
  readonly confidence: Confidence | 'inferred';
}

/** Under which items a year asks for the measures and for the report on them. */
export interface ReportItems {
  /** Year of the assessment, Buddhist era; the report is often about the year before. */
  readonly fiscalYear: number;
  /** The document that states the measures; in 2562 there were several. */
  readonly measures: readonly ReportItem[];
  /** The report on what was done; absent in 2562, which asked for none. */
  readonly report?: ReportItem;
}

const measures = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
const report = 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
const results = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

/** 2563 is left out: its numbers were not seen. Sources: those of the year's list; 2567 by the count of 35 and the order. */
const reportItems: readonly ReportItems[] = [
  {
    fiscalYear: 2562,
    measures: [
      { code: 'O42', title: 'มาตรการเผยแพร่ข้อมูลต่อสาธารณะ', confidence: 'single-source' },
      { code: 'O43', title: 'มาตรการให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วม', confidence: 'single-source' },
      { code: 'O44', title: 'มาตรการส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้าง', confidence: 'single-source' },
      { code: 'O45', title: 'มาตรการจัดการเรื่องร้องเรียนการทุจริต', confidence: 'single-source' },
      { code: 'O46', title: 'มาตรการป้องกันการรับสินบน', confidence: 'single-source' },
      {
        code: 'O47',
        title: 'มาตรการป้องกันการขัดกันระหว่างผลประโยชน์ส่วนตนกับผลประโยชน์ส่วนรวม',
        confidence: 'single-source',
      },
    ],
  },
  {
    fiscalYear: 2564,
    measures: [{ code: 'O42', title: measures, confidence: 'verified' }],
    report: { code: 'O43', title: report, confidence: 'verified' },
  },
  {
    fiscalYear: 2565,
    measures: [{ code: 'O42', title: measures, confidence: 'verified' }],
    report: { code: 'O43', title: report, confidence: 'verified' },
  },
  {
    fiscalYear: 2566,
    measures: [{ code: 'O42', title: measures, confidence: 'single-source' }],
    report: { code: 'O43', title: report, confidence: 'single-source' },
  },
  {
    fiscalYear: 2567,
    measures: [{ code: 'O34', title: measures, confidence: 'inferred' }],
    report: { code: 'O35', title: results, confidence: 'inferred' },
  },
  {
    fiscalYear: 2568,
    measures: [{ code: 'O27', title: measures, confidence: 'single-source' }],
    report: {
      code: 'O28',
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี',
      confidence: 'single-source',
    },
  },
  {
    fiscalYear: 2569,
    measures: [{ code: 'O25', title: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร', confidence: 'single-source' }],
    report: { code: 'O26', title: results, confidence: 'single-source' },
  },
];

/**
 * Gives the items under which a fiscal year asks for the measures and for the report on them, each with how it is known.
 * Undefined for a year of which neither was seen, 2563 among them.
 *
 * @throws TypeError for what is no number.
 * @example
 * ```ts
 * import { reportItemsOf } from 'thai-ita/catalogue';
 * reportItemsOf(2566)?.report?.code; // => 'O43'
 * reportItemsOf(2567)?.report?.confidence; // => 'inferred'
 * reportItemsOf(2563); // => undefined
 * ```
 */
export function reportItemsOf(fiscalYear: number): ReportItems | undefined {
  if (typeof fiscalYear === 'number') return reportItems.find((items) => items.fiscalYear === fiscalYear);
  throw new TypeError(`reportItemsOf: expected a fiscal year, got ${shown(fiscalYear)}`);
}
