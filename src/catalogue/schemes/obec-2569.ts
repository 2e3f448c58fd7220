import type { ItemList } from '../frameworks/framework.js';

/** The 18 items of schools for fiscal year 2569, as one school prints them in April 2569, years of the year before in them. */
export const obec2569: ItemList = {
  scheme: 'obec',
  fiscalYear: 2569,
  complete: true,
  countConfidence: 'single-source',
  sources: ['github.com/chonlasitgood-glitch/jtp-web public/ita-online.html @72a5850', 'wp.ac.th (O10)'],
  items: [
    { code: 'O1', title: 'โครงสร้างและอำนาจหน้าที่', sources: 1, confidence: 'single-source' },
    { code: 'O2', title: 'ข้อมูลผู้บริหาร', sources: 1, confidence: 'single-source' },
    { code: 'O3', title: 'ข้อมูลการติดต่อ', sources: 1, confidence: 'single-source' },
    { code: 'O4', title: 'ข่าวประชาสัมพันธ์', sources: 1, confidence: 'single-source' },
    { code: 'O5', title: 'แผนกลยุทธ์หรือแผนพัฒนาคุณภาพการศึกษาของสถานศึกษา', sources: 1, confidence: 'single-source' },
    {
      code: 'O6',
      title: 'แผนปฏิบัติการและความก้าวหน้า ในการดำเนินงานและการใช้งบประมาณประจำปี',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'O7', title: 'คู่มือหรือแนวทางการปฏิบัติงานของครูและบุคลากรทางการศึกษา', sources: 1, confidence: 'single-source' },
    { code: 'O8', title: 'E-Service', sources: 1, confidence: 'single-source' },
    {
      code: 'O9',
      title: 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี งบประมาณ พ.ศ .2568',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'O10',
      title: 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปีงบประมาณ พ.ศ .2568',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'O11', title: 'แผนการบริหารและพัฒนาทรัพยากรบุคคล', sources: 1, confidence: 'single-source' },
    { code: 'O12', title: 'ประมวลจริยธรรม และการขับเคลื่อนจริยธรรม', sources: 1, confidence: 'single-source' },
    { code: 'O13', title: 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', sources: 1, confidence: 'single-source' },
    { code: 'O14', title: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', sources: 1, confidence: 'single-source' },
    {
      code: 'O15',
      title: 'ประกาศเจตนารมณ์และการสร้างวัฒนธรรม ตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'O16',
      title: 'การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของสถานศึกษาประจำปีงบประมาณ พ.ศ .2569',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'O17', title: 'แนวทาง/โครงการ/กิจกรรมการป้องกันการทุจริต', sources: 1, confidence: 'single-source' },
    { code: 'O18', title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในสถานศึกษา', sources: 1, confidence: 'single-source' },
  ],
};
