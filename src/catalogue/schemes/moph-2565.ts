import type { ItemList } from '../frameworks/framework.js';

/** The 23 items MOIT of the Ministry of Public Health for fiscal year 2565, from one hospital; another has as many. */
export const moph2565: ItemList = {
  scheme: 'moph',
  fiscalYear: 2565,
  complete: true,
  countConfidence: 'verified',
  sources: [
    'github.com/CeeDyyy/kokphochaihospital-fe @315c649',
    'github.com/lamsri1992/watchanFront @4a4051d (the count)',
  ],
  items: [
    {
      code: 'MOIT1',
      title: 'หน่วยงานมีการกำหนดมาตรการ และวางระบบการเผยแพร่ข้อมูลต่อสาธารณะผ่านเว็บไซต์ ของหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'MOIT2', title: 'หน่วยงานมีการเปิดเผยข้อมูลข่าวสารที่เป็นปัจจุบัน', sources: 1, confidence: 'single-source' },
    {
      code: 'MOIT3',
      title: 'หน่วยงานมีรายงานการวิเคราะห์ผลการจัดซื้อจัดจ้างและการจัดหาพัสดุประจำปีงบประมาณ พ.ศ. 2564',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT4',
      title: 'หน่วยงานวางระบบเพื่อส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้างและการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2565',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT5',
      title: 'หน่วยงานมีการสรุปผลการจัดซื้อจัดจ้างและการจัดหาพัสดุรายเดือน ประจำปีงบประมาณ พ.ศ. 2565',
      sources: 1,
      confidence: 'single-source',
    },
    { code: 'MOIT6', title: 'ผู้บริหารแสดงนโยบายการบริหารและพัฒนาทรัพยากรบุคคล', sources: 1, confidence: 'single-source' },
    { code: 'MOIT7', title: 'หลักเกณฑ์การบริหารและพัฒนาบุคลากร', sources: 1, confidence: 'single-source' },
    {
      code: 'MOIT8',
      title:
        'หน่วยงานมีการรายงานการประเมินและเกี่ยวกับการประเมินผลการปฏิบัติราชการของบุคลากรในหน่วยงาน และเปิดเผยผลการปฏิบัติราชการ ระดับดีเด่น และระดับดีมาก ในที่เปิดเผยให้ทราบ รอบปีงบประมาณ พ.ศ. 2564 และรอบปีงบประมาณ พ.ศ. 2565',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT9',
      title:
        'หน่วยงานมีการอบรมให้ความรู้แก่เจ้าหน้าที่ภายในหน่วยงานเกี่ยวกับการเสริมสร้างและพัฒนาทางด้านจริยธรรม และการรักษาวินัยรวมทั้งการป้องกันมิให้กระทำผิดวินัย',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT10',
      title: 'หน่วยงานมีแนวปฏิบัติการจัดการเรื่องร้องเรียน และช่องทางการร้องเรียน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT11',
      title: 'หน่วยงานมีการตอบสนองต่อเรื่องร้องเรียน และข้อมูลเชิงสถิติเรื่องร้องเรียน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT12',
      title: 'หน่วยงานของท่านเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียมีโอกาสเข้ามามีส่วนร่วมในการดำเนินงานตามภารกิจของหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT13',
      title: 'หน่วยงานมีการกำหนดมาตรการและระบบในการป้องกันการรับสินบน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT14',
      title: 'หน่วยงานมีการกำหนดมาตรการ และระบบในการป้องกันการรับสินบนในกระบวนการเบิกจ่ายยาตามสิทธิสวัสดิการรักษาพยาบาลข้าราชการ',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT15',
      title:
        'หน่วยงานมีการจัดทำแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง และมีขั้นตอนการขออนุญาตเพื่อยืมทรัพย์สินของราชการไปใช้ปฏิบัติในหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT16',
      title:
        'หน่วยงานมีแผนปฏิบัติการป้องกัน ปราบปรามการทุจริตและประพฤติมิชอบ และแผนปฏิบัติการส่งเสริมคุณธรรมของชมรมจริยธรรม ประจำปีของหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT17',
      title:
        'หน่วยงานมีรายงานการกำกับติดตามการดำเนินงานตามแผนปฏิบัติการป้องกัน ปราบปรามการทุจริตและประพฤติมิชอบ ประจำปีของหน่วยงาน และแผนปฏิบัติการส่งเสริมคุณธรรมของชมรมจริยธรรม ประจำปีของหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT18',
      title: 'หน่วยงานมีการวิเคราะห์ความเสี่ยงเกี่ยวกับผลประโยชน์ทับซ้อนประจำปีของหน่วยงาน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT19',
      title: 'หน่วยงานมีการกำหนดมาตรการเพื่อจัดการความเสี่ยงเกี่ยวกับผลประโยชน์ทับซ้อนของหน่วยงาน และมีการรวมกลุ่มในนามชมรม STRONG',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT20',
      title:
        'หน่วยงานมีการรายงานผลการส่งเสริมการปฏิบัติตามประมวลจริยธรรมข้าราชการพลเรือน : กรณีการเรี่ยไรและกรณีการให้หรือรับของขวัญหรือประโยชน์อื่นใด ประจำปีงบประมาณ พ.ศ. 2565',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT21',
      title: 'หน่วยงานมีการอบรมให้ความรู้ภายในหน่วยงาน เรื่องการป้องกันผลประโยชน์ทับซ้อน โดยใช้หลักสูตรต้านทุจริตศึกษา',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT22',
      title: 'หน่วยงานมีการเผยแพร่เจตจำนงสุจริตของผู้บริหารต่อสาธารณชน',
      sources: 1,
      confidence: 'single-source',
    },
    {
      code: 'MOIT23',
      title:
        'หน่วยงานมีนโยบายและมีแนวปฏิบัติที่เคารพสิทธิมนุษยชนและศักดิ์ศรีของผู้ปฏิบัติงาน มาตรการในการป้องกันและแก้ไขปัญหาการล่วงละเมิดหรือคุกคามทางเพศในการทำงาน',
      sources: 1,
      confidence: 'single-source',
    },
  ],
};
