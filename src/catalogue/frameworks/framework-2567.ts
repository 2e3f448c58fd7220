import type { Framework } from './framework.js';
import { wordLevels } from './level-rules.js';
import { subIndicators2567 } from './sub-indicators.js';

/** The list of fiscal year 2567, with holes: 6 of 35 items. */
export const framework2567: Framework = {
  fiscalYear: 2567,
  complete: false,
  itemCount: 35,
  subIndicators: subIndicators2567,
  sources: [
    'song.go.th (O1–O3)',
    'agri.vru.ac.th (O1–O4, by order)',
    'th.ksu.ac.th (O1, O2)',
    'toomyai.go.th (O30)',
    'spm-sk.go.th (O25)',
    'sakonarea1.go.th (35 items, group names)',
  ],
  items: [
    { code: 'O1', title: 'โครงสร้าง', subIndicator: '9.1', confidence: 'verified' },
    { code: 'O2', title: 'ข้อมูลผู้บริหาร', subIndicator: '9.1', confidence: 'verified' },
    { code: 'O3', title: 'อำนาจหน้าที่', subIndicator: '9.1', confidence: 'verified' },
    { code: 'O4', title: 'ข้อมูลการติดต่อ', subIndicator: '9.1', confidence: 'single-source' },
    { code: 'O25', title: 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', subIndicator: '9.5', confidence: 'single-source' },
    {
      code: 'O30',
      title: 'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน',
      subIndicator: '10.1',
      confidence: 'single-source',
    },
  ],
  // by the count of 35 and the order of the list
  reportItems: {
    measures: [{ code: 'O34', title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', confidence: 'inferred' }],
    report: {
      code: 'O35',
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      confidence: 'inferred',
    },
  },
  // public website code and sakonarea1.go.th
  weights: { iit: 30, eit: 30, oit: 40 },
  levels: wordLevels,
};
