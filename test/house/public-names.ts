/**
 * The names that each entry exports at run time, typed by hand: other tools rely on them, so a new or a lost one is a
 * visible line here.
 */
export const publicNames: Readonly<Record<string, readonly string[]>> = {
  thai: ['digitsIn', 'normalizeThai', 'repairThai', 'toArabicDigits', 'toThaiDigits', 'wordsOf'],
  calendar: [
    'bangkokDayOf',
    'buddhistYearOf',
    'daysLeftInFiscalYear',
    'daysOfFiscalYear',
    'daysOfHalf',
    'daysOfQuarter',
    'explainThaiDate',
    'fiscalYear',
    'fiscalYearOf',
    'formatFiscalYear',
    'formatThaiDate',
    'halfOf',
    'isFiscalYear',
    'isIsoDay',
    'isoDay',
    'parseFiscalYears',
    'parseThaiDate',
    'quarterOf',
    'toBuddhistYear',
    'toCommonYear',
  ],
  mention: [],
  model: [],
  catalogue: [],
  schema: [],
  read: [],
  write: [],
  check: [],
  diff: [],
};
