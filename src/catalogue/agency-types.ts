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
}

/** The seven types of local agency, in the order of their codes. Source: open data of the DLA, fiscal year 2569. */
export const agencyTypes: readonly AgencyType[] = [
  { id: 'pattaya', name: 'เมืองพัทยา', code: '01' },
  { id: 'provincial-organization', name: 'องค์การบริหารส่วนจังหวัด', abbreviation: 'อบจ.', code: '02' },
  { id: 'city-municipality', name: 'เทศบาลนคร', abbreviation: 'ทน.', code: '03' },
  { id: 'town-municipality', name: 'เทศบาลเมือง', abbreviation: 'ทม.', code: '04' },
  { id: 'subdistrict-municipality', name: 'เทศบาลตำบล', abbreviation: 'ทต.', code: '05' },
  { id: 'subdistrict-organization', name: 'องค์การบริหารส่วนตำบล', abbreviation: 'อบต.', code: '06' },
  { id: 'bangkok', name: 'กรุงเทพมหานคร', abbreviation: 'กทม.' },
];

/**
 * Finds the type of an agency by its name or abbreviation, `undefined` when the text begins with none.
 *
 * @example
 * ```ts
 * import { findAgencyType } from 'thai-ita/catalogue';
 * findAgencyType('องค์การบริหารส่วนตำบลช่อระกา')?.abbreviation; // => 'อบต.'
 * findAgencyType('โรงเรียนบ้านหนองแวง'); // => undefined
 * ```
 */
export function findAgencyType(text: string): AgencyType | undefined {
  const name = text.trimStart();
  return agencyTypes.find(
    (type) => name.startsWith(type.name) || (type.abbreviation !== undefined && name.startsWith(type.abbreviation)),
  );
}
