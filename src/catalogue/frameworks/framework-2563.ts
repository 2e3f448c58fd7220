import type { Framework } from './framework.js';
import { letterLevels } from './level-rules.js';
import { subIndicatorsTo2566 } from './sub-indicators.js';

/** The list of fiscal year 2563, with holes: 16 items; that there are 43 is not confirmed. */
export const framework2563: Framework = {
  fiscalYear: 2563,
  complete: false,
  subIndicators: subIndicatorsTo2566,
  sources: ['kkn2.esdc.go.th (O1, O2)', 'uttaradit.mol.go.th (O1–O16)', 'kanpeo.go.th (O27)'],
  items: [
    { code: 'O1', title: 'โครงสร้าง', subIndicator: '9.1', confidence: 'verified' },
    { code: 'O2', title: 'ข้อมูลผู้บริหาร', subIndicator: '9.1', confidence: 'verified' },
    { code: 'O3', title: 'อำนาจหน้าที่', subIndicator: '9.1', confidence: 'single-source' },
    { code: 'O5', title: 'ข้อมูลการติดต่อ', subIndicator: '9.1', confidence: 'single-source' },
    { code: 'O6', title: 'กฎหมายที่เกี่ยวข้อง', subIndicator: '9.1', confidence: 'single-source' },
    { code: 'O7', title: 'ข่าวประชาสัมพันธ์', subIndicator: '9.1', confidence: 'single-source' },
    { code: 'O8', title: 'Q&A', subIndicator: '9.1', confidence: 'single-source' },
    { code: 'O9', title: 'Social Network', subIndicator: '9.1', confidence: 'single-source' },
    { code: 'O10', title: 'แผนดำเนินงานประจำปี', subIndicator: '9.2', confidence: 'single-source' },
    {
      code: 'O11',
      title: 'รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน',
      subIndicator: '9.2',
      confidence: 'single-source',
    },
    { code: 'O12', title: 'รายงานผลการดำเนินงานประจำปี', subIndicator: '9.2', confidence: 'single-source' },
    { code: 'O13', title: 'คู่มือหรือมาตรฐานการปฏิบัติงาน', subIndicator: '9.2', confidence: 'single-source' },
    { code: 'O14', title: 'คู่มือหรือมาตรฐานการให้บริการ', subIndicator: '9.2', confidence: 'single-source' },
    { code: 'O15', title: 'ข้อมูลเชิงสถิติการให้บริการ', subIndicator: '9.2', confidence: 'single-source' },
    { code: 'O16', title: 'รายงานผลการสำรวจความพึงพอใจการให้บริการ', subIndicator: '9.2', confidence: 'single-source' },
    { code: 'O27', title: 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', confidence: 'single-source' },
  ],
  // a university's page and another's report
  weights: { iit: 30, eit: 30, oit: 40 },
  levels: letterLevels,
};
