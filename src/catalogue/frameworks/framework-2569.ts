import type { Framework } from './framework.js';
import { wordLevels } from './level-rules.js';

/** The 26 items of fiscal year 2569, from one agency. */
export const framework2569: Framework = {
  scheme: 'nacc',
  fiscalYear: 2569,
  complete: true,
  countConfidence: 'single-source',
  sources: ['github.com/rtrdasmartrailway/web-app-rtrda (O1–O26)'],
  items: [
    { code: 'O1', title: 'โครงสร้าง หน้าที่และอำนาจ', sources: 1, confidence: 'single-source' },
    { code: 'O2', title: 'ข้อมูลผู้บริหาร', sources: 1, confidence: 'single-source' },
    { code: 'O3', title: 'ข้อมูลการติดต่อและช่องทางการสอบถาม', sources: 1, confidence: 'single-source' },
    { code: 'O4', title: 'ข่าวประชาสัมพันธ์', sources: 1, confidence: 'single-source' },
    { code: 'O5', title: 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', sources: 1, confidence: 'single-source' },
    {
      code: 'O6',
      title: 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'O7', title: 'รายงานผลการดำเนินงานประจำปี', sources: 1, confidence: 'single-source' },
    { code: 'O8', title: 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', sources: 1, confidence: 'single-source' },
    { code: 'O9', title: 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ', sources: 1, confidence: 'single-source' },
    { code: 'O10', title: 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)', sources: 1, confidence: 'single-source' },
    { code: 'O11', title: 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน', sources: 1, confidence: 'single-source' },
    { code: 'O12', title: 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน', sources: 1, confidence: 'single-source' },
    { code: 'O13', title: 'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล', sources: 1, confidence: 'single-source' },
    { code: 'O14', title: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', sources: 1, confidence: 'single-source' },
    { code: 'O15', title: 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', sources: 1, confidence: 'single-source' },
    { code: 'O16', title: 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', sources: 1, confidence: 'single-source' },
    { code: 'O17', title: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', sources: 1, confidence: 'single-source' },
    { code: 'O18', title: 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', sources: 1, confidence: 'single-source' },
    { code: 'O19', title: 'ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน', sources: 1, confidence: 'single-source' },
    {
      code: 'O20',
      title:
        'การขับเคลื่อนนโยบาย No Gift Policy จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'O21', title: 'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ', sources: 1, confidence: 'single-source' },
    {
      code: 'O22',
      title: 'รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริตของหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'O23', title: 'แผนปฏิบัติการป้องกันการทุจริต', sources: 1, confidence: 'single-source' },
    { code: 'O24', title: 'รายงานผลการดำเนินการป้องกันการทุจริต', sources: 1, confidence: 'single-source' },
    { code: 'O25', title: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร', sources: 1, confidence: 'single-source' },
    {
      code: 'O26',
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
  ],
  reportItems: {
    measures: [{ code: 'O25', title: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร', confidence: 'single-source' }],
    report: {
      code: 'O26',
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      confidence: 'single-source',
    },
  },
  levels: wordLevels,
};
