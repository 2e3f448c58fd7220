/**
 * The names that each entry exports at run time, typed by hand: other tools rely on them, so a new or a lost one is a
 * visible line here.
 */
export const publicNames: Readonly<Record<string, readonly string[]>> = {
  thai: [
    'bigSatangOfBaht',
    'digitsIn',
    'explainBaht',
    'explainBahtWords',
    'explainNumber',
    'explainNumberWords',
    'formatBaht',
    'formatBahtWords',
    'formatNumber',
    'formatNumberWords',
    'normalizeThai',
    'parseBaht',
    'parseBahtWords',
    'parseNumber',
    'parseNumberWords',
    'repairThai',
    'satang',
    'satangOfBaht',
    'toArabicDigits',
    'toThaiDigits',
    'wordsOf',
  ],
  calendar: [],
  mention: [],
  model: [],
  catalogue: [],
  schema: [],
  read: [],
  write: [],
  check: [],
  diff: [],
};
