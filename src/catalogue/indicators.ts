import { shown } from '../thai/argument.js';
import type { InstrumentId } from './instruments.js';

/** One of the ten indicators (ตัวชี้วัด). */
export interface Indicator {
  /** 1 to 10. */
  readonly number: number;
  /** Thai name. */
  readonly name: string;
  /** A label for readers of English, by one university's report; there is no official list, and others differ. */
  readonly english: string;
  /** Other wordings seen in documents. */
  readonly variants?: readonly string[];
  readonly instrument: InstrumentId;
}

/**
 * The ten indicators. Five sources agree on the Thai names, seen for fiscal years 2563, 2564 and 2567, and by one source for
 * 2565 and 2566; whether 1 to 8 kept them in 2568 and 2569 is not known. English: Thammasat University, 2021.
 */
export const indicators: readonly Indicator[] = [
  { number: 1, name: 'การปฏิบัติหน้าที่', english: 'performance and operation', instrument: 'IIT' },
  { number: 2, name: 'การใช้งบประมาณ', english: 'budget and expense', instrument: 'IIT' },
  { number: 3, name: 'การใช้อำนาจ', english: 'use of power', instrument: 'IIT' },
  {
    number: 4,
    name: 'การใช้ทรัพย์สินของราชการ',
    english: 'use of government property',
    variants: ['การใช้ทรัพย์สินของทางราชการ'],
    instrument: 'IIT',
  },
  { number: 5, name: 'การแก้ไขปัญหาการทุจริต', english: 'dealing with corruption', instrument: 'IIT' },
  { number: 6, name: 'คุณภาพการดำเนินงาน', english: 'quality of operation', instrument: 'EIT' },
  { number: 7, name: 'ประสิทธิภาพการสื่อสาร', english: 'communication efficiency', instrument: 'EIT' },
  {
    number: 8,
    name: 'การปรับปรุงระบบการทำงาน',
    english: 'operation improvement',
    variants: ['การปรับปรุงการทำงาน'],
    instrument: 'EIT',
  },
  { number: 9, name: 'การเปิดเผยข้อมูล', english: 'data disclosure', instrument: 'OIT' },
  { number: 10, name: 'การป้องกันการทุจริต', english: 'prevention of corruption', instrument: 'OIT' },
];

/**
 * Finds an indicator by its number, or undefined.
 *
 * @throws TypeError for a value that is not a number.
 * @example
 * ```ts
 * import { findIndicator } from 'thai-ita/catalogue';
 * findIndicator(9)?.name; // => 'การเปิดเผยข้อมูล'
 * findIndicator(11); // => undefined
 * ```
 */
export function findIndicator(number: number): Indicator | undefined {
  if (typeof number === 'number') return indicators.find((indicator) => indicator.number === number);
  throw new TypeError(`findIndicator: expected a number, got ${shown(number)}`);
}
