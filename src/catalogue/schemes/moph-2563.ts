import type { ItemList } from '../frameworks/framework.js';

/** The 26 items EB of the Ministry of Public Health for fiscal year 2563, from one hospital. */
export const moph2563: ItemList = {
  scheme: 'moph',
  fiscalYear: 2563,
  complete: true,
  countConfidence: 'single-source',
  sources: ['github.com/CeeDyyy/kokphochaihospital-fe @315c649'],
  items: [
    { code: 'EB1', title: 'หน่วยงานมีการวิเคราะห์ผลการจัดซื้อจัดจ้างประจำปี (ที่ผ่านมา)', sources: 1, confidence: 'single-source' },
    {
      code: 'EB2',
      title: 'หน่วยงานมีการกำหนดมาตรการ กลไก หรือการวางระบบในการดำเนินการเพื่อส่งเสริมความโปร่งใสในการ จัดซื้อจัดจ้าง',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'EB3', title: 'หน่วยงานมีการเผยแพร่แผนการจัดซื้อจ้างประจำปี', sources: 1, confidence: 'single-source' },
    {
      code: 'EB4',
      title: 'หน่วยงานมีการเผยแพร่บันทึกรายละเอียดวิธีการและขั้นตอนการจัดซื้อจัดจ้างอย่างเป็นระบบ',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'EB5',
      title: 'หน่วยงานเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียมีโอกาสเข้ามามีส่วนร่วมในการดำเนินงานตามภารกิจหลักของหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'EB6',
      title: 'ผู้มีส่วนได้ส่วนเสียมีโอกาสเข้ามามีส่วนร่วมในการจัดทำแผนงาน/โครงการ ตามภารกิจหลักของหน่วยงาน หรือไม่',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'EB7',
      title:
        'ผู้มีส่วนได้ส่วนเสียเข้ามามีส่วนร่วมในการดำเนินงานโครงการ ตามภารกิจหลักของหน่วยงาน หรือไม่ (ต้องมีผลให้เห็นด้วย แล้วเสร็จในไตรมาส 3)',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'EB8',
      title: 'หน่วยงานมีการกำหนดมาตรการ กลไก หรือการวางระบบในการเผยแพร่ข้อมูลต่อสาธารณะ ผ่านเว็ปไซต์ของหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'EB9', title: 'หน่วยงานมีการเปิดเผยข้อมูลข่าวสารที่เป็นปัจจุบัน', sources: 1, confidence: 'single-source' },
    { code: 'EB10', title: 'การเผยแพร่แผนปฏิบัติราชการประจำปีงบประมาณ', sources: 1, confidence: 'single-source' },
    { code: 'EB11', title: 'รายงานผลปฏิบัติงานตามแผนประจำปีงบประมาณ', sources: 1, confidence: 'single-source' },
    { code: 'EB12', title: 'รายงานการกำกับติดตามแผนปฏิบัติราชการ ประจำปีงบประมาณ', sources: 1, confidence: 'single-source' },
    { code: 'EB13', title: 'มาตรการในการบริหารผลปฏิบัติราชการกับผู้มีผลสัมฤทธิ์ต่ำ', sources: 1, confidence: 'single-source' },
    { code: 'EB14', title: 'ประกาศรายชื่อผู้มีผลงานระดับดีเด่นและดีมาก', sources: 1, confidence: 'single-source' },
    { code: 'EB15', title: 'ประกาศเจตจำนงผู้บริหารต่อสาธารณชน', sources: 1, confidence: 'single-source' },
    { code: 'EB16', title: 'การจัดการเรื่องร้องเรียน', sources: 1, confidence: 'single-source' },
    { code: 'EB17', title: 'มาตรการ กลไกหรือการวางระบบป้องกันการรับสินบน', sources: 1, confidence: 'single-source' },
    { code: 'EB18', title: 'การเสริมสร้างวัฒนธรรม ค่านิยมสุจริตโปร่งใส', sources: 1, confidence: 'single-source' },
    { code: 'EB19', title: 'รวมกลุ่มเจ้าหน้าที่', sources: 1, confidence: 'single-source' },
    { code: 'EB20', title: 'วิเคราะห์ความเสี่ยงผลประโยชน์ทับซ้อน', sources: 1, confidence: 'single-source' },
    {
      code: 'EB21',
      title: 'มาตรการและแนวทางป้องกันจัดการความเสี่ยงผลประโยชน์ทับซ้อน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'EB22',
      title: 'หน่วยงานมีการประชุม อบรมให้ความรู้เรื่องการป้องกันผลประโยชน์ทับซ้อน',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'EB23', title: 'แผนป้องกันและปราบปรามการทุจริต', sources: 1, confidence: 'single-source' },
    { code: 'EB24', title: 'กำกับติดตามแผนป้องกันและปราบปรามการทุจริต', sources: 1, confidence: 'single-source' },
    {
      code: 'EB25',
      title: 'หน่วยงานมีการกำหนดมาตรการ กลไก หรือการวางระบบในการตรวจสอบการปฏิบัติงานของเจ้าหน้าที่ตามคู่มือหรือมาตรฐานการปฏิบัติงาน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'EB26',
      title: 'หน่วยงานมีการเผยแพร่กระบวนการอำนวยความสะดวก หรือการให้บริหารประชาชนด้วยการแสดงขั้นตอน ระยะเวลาที่ใช้',
      sources: 1,
      confidence: 'single-source',
    },
  ],
};
