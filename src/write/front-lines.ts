import type { Report } from '../model/report.js';
import { toThaiDigits } from '../thai/number/digits.js';
import { digitsOf, type WriteOptions } from './write-options.js';

/** The lines above the table: title, year, agency, preamble; none of them empty, none with a tab or a line end that would make a row. */
export const frontLines = (report: Report, options: WriteOptions): readonly string[] =>
  [report.title, yearLine(report, options), agencyLine(report), ...(report.preamble?.split('\n') ?? [])]
    .map((line) => line.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '))
    .filter((line) => line !== '');

/** A number that the writer adds, in the digits wanted. */
export const inDigits = (text: string, digits: 'thai' | 'arabic'): string =>
  digits === 'thai' ? toThaiDigits(text) : text;

/** The line below the title: ประจำปีงบประมาณ พ.ศ. 2566; empty where the year is not known. */
const yearLine = ({ fiscalYear }: Report, options: WriteOptions): string =>
  fiscalYear === undefined ? '' : `ประจำปีงบประมาณ พ.ศ. ${inDigits(String(fiscalYear), digitsOf(options))}`;

/** The line that names the agency; empty where it is not known. */
const agencyLine = ({ agency: { name, district, province } }: Report): string =>
  [name, district === undefined ? '' : `อำเภอ${district}`, province === undefined ? '' : `จังหวัด${province}`]
    .filter((part) => part !== '')
    .join(' ');
