import { requireText } from '../../thai/argument.js';

/** A kind of local agency. */
export interface AgencyType {
  /** Stable key. */
  readonly id: string;
  /** Thai name; an agency's own name follows it. */
  readonly name: string;
  /** Abbreviation in common use, absent where there is none. */
  readonly abbreviation?: string;
  /** First two digits of an agency's code; absent for Bangkok, which is not in that data. */
  readonly code?: string;
  /** How many there are. Source: open data of the DLA, June 2569; absent for Bangkok, which is not in that data. */
  readonly count?: number;
  /** How many there were on 5 June 2563. Source: asean.dla.go.th, which counts Pattaya and Bangkok together. */
  readonly countIn2563?: number;
}

/** The seven types of local agency, in the order of their codes. Source: open data of the DLA, fiscal year 2569. */
export const agencyTypes: readonly AgencyType[] = [
  { id: 'pattaya', name: 'เมืองพัทยา', code: '01', count: 1 },
  {
    id: 'provincial-organization',
    name: 'องค์การบริหารส่วนจังหวัด',
    abbreviation: 'อบจ.',
    code: '02',
    count: 76,
    countIn2563: 76,
  },
  { id: 'city-municipality', name: 'เทศบาลนคร', abbreviation: 'ทน.', code: '03', count: 30, countIn2563: 30 },
  { id: 'town-municipality', name: 'เทศบาลเมือง', abbreviation: 'ทม.', code: '04', count: 195, countIn2563: 190 },
  {
    id: 'subdistrict-municipality',
    name: 'เทศบาลตำบล',
    abbreviation: 'ทต.',
    code: '05',
    count: 2247,
    countIn2563: 2242,
  },
  {
    id: 'subdistrict-organization',
    name: 'องค์การบริหารส่วนตำบล',
    abbreviation: 'อบต.',
    code: '06',
    count: 5300,
    countIn2563: 5312,
  },
  { id: 'bangkok', name: 'กรุงเทพมหานคร', abbreviation: 'กทม.' },
];

/**
 * Finds the type of an agency by its name or abbreviation, `undefined` when the text begins with none. The words for its
 * office (ที่ทำการ, สำนักงาน) may stand before.
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
  return agencyTypes.find(
    (type) => name.startsWith(type.name) || (type.abbreviation !== undefined && name.startsWith(type.abbreviation)),
  );
}
