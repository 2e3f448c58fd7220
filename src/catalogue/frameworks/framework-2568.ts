import type { Framework } from './framework.js';
import { wordLevels } from './level-rules.js';

/** The list of fiscal year 2568, with holes: 26 of 28 items; the titles of O25 and O26 are not known as printed. */
export const framework2568: Framework = {
  fiscalYear: 2568,
  complete: false,
  itemCount: 28,
  sources: ['website code of RTRDA (O1–O28)', 'cpru (O1, O2)', 'file name of a subdistrict office (O6)'],
  items: [
    { code: 'O1', title: 'โครงสร้างและอำนาจหน้าที่', group: 'ข้อมูลพื้นฐาน', confidence: 'verified' },
    { code: 'O2', title: 'ข้อมูลผู้บริหาร', group: 'ข้อมูลพื้นฐาน', confidence: 'verified' },
    { code: 'O3', title: 'ข้อมูลการติดต่อ', group: 'ข้อมูลพื้นฐาน', confidence: 'single-source' },
    { code: 'O4', title: 'ข่าวประชาสัมพันธ์', group: 'การประชาสัมพันธ์', confidence: 'single-source' },
    {
      code: 'O5',
      title: 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
      group: 'แผนการดำเนินงานและงบประมาณ',
      confidence: 'single-source',
    },
    {
      code: 'O6',
      title: 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี',
      group: 'แผนการดำเนินงานและงบประมาณ',
      confidence: 'verified',
    },
    { code: 'O7', title: 'รายงานผลการดำเนินงานประจำปี', group: 'แผนการดำเนินงานและงบประมาณ', confidence: 'single-source' },
    { code: 'O8', title: 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', group: 'การปฏิบัติงาน', confidence: 'single-source' },
    {
      code: 'O9',
      title: 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ',
      group: 'การให้บริการและการติดต่อประสานงาน',
      confidence: 'single-source',
    },
    { code: 'O10', title: 'E-Service', group: 'การให้บริการและการติดต่อประสานงาน', confidence: 'single-source' },
    { code: 'O11', title: 'ข้อมูลสถิติการให้บริการ', group: 'การให้บริการและการติดต่อประสานงาน', confidence: 'single-source' },
    {
      code: 'O12',
      title: 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ',
      group: 'การจัดซื้อจัดจ้าง',
      confidence: 'single-source',
    },
    {
      code: 'O13',
      title: 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี',
      group: 'การจัดซื้อจัดจ้าง',
      confidence: 'single-source',
    },
    {
      code: 'O14',
      title: 'แผนการบริหารและพัฒนาทรัพยากรบุคคล',
      group: 'การบริหารและพัฒนาทรัพยากรบุคคล',
      confidence: 'single-source',
    },
    {
      code: 'O15',
      title: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี',
      group: 'การบริหารและพัฒนาทรัพยากรบุคคล',
      confidence: 'single-source',
    },
    {
      code: 'O16',
      title: 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม',
      group: 'การบริหารและพัฒนาทรัพยากรบุคคล',
      confidence: 'single-source',
    },
    {
      code: 'O17',
      title: 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
      group: 'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
      confidence: 'single-source',
    },
    {
      code: 'O18',
      title: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
      group: 'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
      confidence: 'single-source',
    },
    {
      code: 'O19',
      title: 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปี',
      group: 'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
      confidence: 'single-source',
    },
    {
      code: 'O20',
      title: 'การเปิดโอกาสให้เกิดการมีส่วนร่วม',
      group: 'การเปิดโอกาสให้เกิดการมีส่วนร่วม',
      confidence: 'single-source',
    },
    {
      code: 'O21',
      title: 'ประกาศเจตนารมณ์และการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่',
      group: 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน',
      confidence: 'single-source',
    },
    {
      code: 'O22',
      title: 'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา',
      group: 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน',
      confidence: 'single-source',
    },
    {
      code: 'O23',
      title: 'การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงานประจำปี',
      group: 'การประเมินความเสี่ยงเพื่อป้องกันการทุจริต',
      confidence: 'single-source',
    },
    {
      code: 'O24',
      title: 'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี',
      group: 'การประเมินความเสี่ยงเพื่อป้องกันการทุจริต',
      confidence: 'single-source',
    },
    {
      code: 'O27',
      title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      group: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      confidence: 'single-source',
    },
    {
      code: 'O28',
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี',
      group: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      confidence: 'single-source',
    },
  ],
  reportItems: {
    measures: [{ code: 'O27', title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', confidence: 'single-source' }],
    report: {
      code: 'O28',
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี',
      confidence: 'single-source',
    },
  },
  levels: wordLevels,
};
