import type { ItemList } from '../frameworks/framework.js';

/** The 22 items MOIT of the Ministry of Public Health for fiscal year 2568: how many there are is known, their titles are not. */
export const moph2568: ItemList = {
  scheme: 'moph',
  fiscalYear: 2568,
  complete: true,
  countConfidence: 'single-source',
  sources: ['github.com/Mhaew/PhichaiHospital app/Views/pages/ita68.php (the count)'],
  items: [
    { code: 'MOIT1', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT2', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT3', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT4', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT5', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT6', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT7', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT8', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT9', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT10', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT11', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT12', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT13', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT14', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT15', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT16', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT17', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT18', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT19', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT20', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT21', title: undefined, sources: 0, confidence: 'title-not-known' },
    { code: 'MOIT22', title: undefined, sources: 0, confidence: 'title-not-known' },
  ],
};
