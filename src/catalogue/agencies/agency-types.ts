import { requireText } from '../../thai/argument.js';
import type { Confidence } from '../frameworks/framework.js';

/** How many agencies of a type there were on a day. */
export interface AgencyCount {
  /** ISO 8601, common era. */
  readonly on: string;
  readonly count: number;
  readonly confidence: Confidence;
}

/** A kind of local agency. */
export interface AgencyType {
  /** Stable key. */
  readonly id: string;
  /** Thai name; an agency's own name follows it. */
  readonly name: string;
  /** Abbreviation in common use, absent where there is none. */
  readonly abbreviation?: string;
  /** What the open data of the DLA calls the type, where that is another word. */
  readonly dataName?: string;
  /** First two digits of an agency's code; absent for Bangkok, which is not in that data. */
  readonly code?: string;
  /** The oldest first; absent for Bangkok. */
  readonly counts?: readonly AgencyCount[];
}

/**
 * The seven types of local agency, in the order of their codes. Counts of 5 June 2563: asean.dla.go.th. Of 9 September 2563:
 * summary_25630909.pdf of dla.go.th, by github.com/Ahoerstemeier/tambon; the open data of the DLA (dlads_05_01, a file named 9112566) has
 * the same, and Pattaya. Of 16 December 2568: a public program that cites asean.dla.go.th.
 */
export const agencyTypes: readonly AgencyType[] = [
  {
    id: 'pattaya',
    name: 'เมืองพัทยา',
    dataName: 'ท้องถิ่นรูปแบบพิเศษ',
    code: '01',
    counts: [{ on: '2023-11-09', count: 1, confidence: 'single-source' }],
  },
  {
    id: 'provincial-organization',
    name: 'องค์การบริหารส่วนจังหวัด',
    abbreviation: 'อบจ.',
    code: '02',
    counts: [
      { on: '2020-06-05', count: 76, confidence: 'single-source' },
      { on: '2020-09-09', count: 76, confidence: 'verified' },
    ],
  },
  {
    id: 'city-municipality',
    name: 'เทศบาลนคร',
    abbreviation: 'ทน.',
    code: '03',
    counts: [
      { on: '2020-06-05', count: 30, confidence: 'single-source' },
      { on: '2020-09-09', count: 30, confidence: 'verified' },
      { on: '2025-12-16', count: 35, confidence: 'single-source' },
    ],
  },
  {
    id: 'town-municipality',
    name: 'เทศบาลเมือง',
    abbreviation: 'ทม.',
    code: '04',
    counts: [
      { on: '2020-06-05', count: 190, confidence: 'single-source' },
      { on: '2020-09-09', count: 195, confidence: 'verified' },
      { on: '2025-12-16', count: 246, confidence: 'single-source' },
    ],
  },
  {
    id: 'subdistrict-municipality',
    name: 'เทศบาลตำบล',
    abbreviation: 'ทต.',
    code: '05',
    counts: [
      { on: '2020-06-05', count: 2242, confidence: 'single-source' },
      { on: '2020-09-09', count: 2247, confidence: 'verified' },
      { on: '2025-12-16', count: 2489, confidence: 'single-source' },
    ],
  },
  {
    id: 'subdistrict-organization',
    name: 'องค์การบริหารส่วนตำบล',
    abbreviation: 'อบต.',
    code: '06',
    counts: [
      { on: '2020-06-05', count: 5312, confidence: 'single-source' },
      { on: '2020-09-09', count: 5300, confidence: 'verified' },
    ],
  },
  { id: 'bangkok', name: 'กรุงเทพมหานคร', abbreviation: 'กทม.' },
];

/**
 * Finds the type of an agency by its name or abbreviation, or by the word of the DLA's open data, `undefined` when the text begins
 * with none. The words for its office (ที่ทำการ, สำนักงาน) may stand before.
 *
 * @example
 * ```ts
 * import { findAgencyType } from 'thai-ita/catalogue';
 * findAgencyType('องค์การบริหารส่วนตำบลช่อระกา')?.abbreviation; // => 'อบต.'
 * findAgencyType('โรงเรียนบ้านหนองแวง'); // => undefined
 * ```
 */
export function findAgencyType(text: string): AgencyType | undefined {
  requireText('findAgencyType', text);
  const name = text.trimStart().replace(/^(?:ที่ทำการ|สำนักงาน)\s?/, '');
  return agencyTypes.find(({ name: typeName, abbreviation, dataName }) =>
    [typeName, abbreviation, dataName].some((word) => word !== undefined && name.startsWith(word)),
  );
}
