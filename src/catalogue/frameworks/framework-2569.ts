import type { Framework } from './framework.js';
import { wordLevels } from './level-rules.js';

/** The 26 items of fiscal year 2569, from one agency, which contradicts itself on O11. */
export const framework2569: Framework = {
  fiscalYear: 2569,
  complete: true,
  itemCount: 26,
  sources: ['website code of RTRDA (O1–O26)'],
  items: [
    { code: 'O1', title: 'โครงสร้าง หน้าที่และอำนาจ', confidence: 'single-source' },
    { code: 'O2', title: 'ข้อมูลผู้บริหาร', confidence: 'single-source' },
    { code: 'O3', title: 'ข้อมูลการติดต่อและช่องทางการสอบถาม', confidence: 'single-source' },
    { code: 'O4', title: 'ข่าวประชาสัมพันธ์', confidence: 'single-source' },
    { code: 'O5', title: 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', confidence: 'single-source' },
    { code: 'O6', title: 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี', confidence: 'single-source' },
    { code: 'O7', title: 'รายงานผลการดำเนินงานประจำปี', confidence: 'single-source' },
    { code: 'O8', title: 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', confidence: 'single-source' },
    { code: 'O9', title: 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ', confidence: 'single-source' },
    { code: 'O10', title: 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)', confidence: 'single-source' },
    // The same agency also calls its yearly report O11.
    { code: 'O11', title: 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน', confidence: 'single-source' },
    { code: 'O12', title: 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน', confidence: 'single-source' },
    { code: 'O13', title: 'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล', confidence: 'single-source' },
    { code: 'O14', title: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', confidence: 'single-source' },
    { code: 'O15', title: 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', confidence: 'single-source' },
    { code: 'O16', title: 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', confidence: 'single-source' },
    { code: 'O17', title: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', confidence: 'single-source' },
    { code: 'O18', title: 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', confidence: 'single-source' },
    { code: 'O19', title: 'ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน', confidence: 'single-source' },
    {
      code: 'O20',
      title:
        'การขับเคลื่อนนโยบาย No Gift Policy จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ',
      confidence: 'single-source',
    },
    { code: 'O21', title: 'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ', confidence: 'single-source' },
    { code: 'O22', title: 'รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริตของหน่วยงาน', confidence: 'single-source' },
    { code: 'O23', title: 'แผนปฏิบัติการป้องกันการทุจริต', confidence: 'single-source' },
    { code: 'O24', title: 'รายงานผลการดำเนินการป้องกันการทุจริต', confidence: 'single-source' },
    { code: 'O25', title: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร', confidence: 'single-source' },
    { code: 'O26', title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', confidence: 'single-source' },
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
