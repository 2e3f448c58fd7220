import { type RuleNote, titled } from './rule-note.js';

/** Notes on the rules of text, evidence and the framework. */
export const textNotes: Readonly<Record<string, RuleNote>> = {
  'letters-are-typed-right': {
    looksAt: 'เเ แทน แ, ำ ที่แยกเป็นสองตัว, ลำดับสระและวรรณยุกต์, อักขระที่มองไม่เห็น',
    why: {
      th: 'คำที่เห็นเหมือนกันแต่พิมพ์คนละแบบ ค้นหาไม่พบและเทียบกันไม่ได้ แก้ให้ได้',
      en: 'Words that look alike and are typed differently are not found by search. There is a fix.',
    },
    source: 'พบ เเ และ ำ แยกสองตัวในเว็บไซต์ของหน่วยงาน',
    wrong: 'จัดทำเเผนปฏิบัติการ',
    right: 'จัดทำแผนปฏิบัติการ',
  },
  'no-letter-is-lost': {
    looksAt: 'สระ ำ ที่หายหรือแตก (ดาเนินงาน, ต าบล) และอักขระแทนที่ (�)',
    why: {
      th: 'การคัดลอกจาก PDF มักทำให้สระ ำ หาย ต้องให้คนอ่านแก้ เพราะโปรแกรมเดาแทนไม่ได้ทุกคำ',
      en: 'Copying from a PDF often loses ำ; a person mends it, since a program cannot guess every word.',
    },
    source: 'พบใน PDF ของหน่วยงานหลายแห่ง (ดาเนินงาน, ประจาปี, ต าบล, ด�าเนินงาน)',
    wrong: 'รายงานผลการดาเนินงาน',
    right: 'รายงานผลการดำเนินงาน',
  },
  'words-are-unbroken': {
    looksAt:
      'ช่องว่างระหว่างอักษรไทย: คำประจำรายงานที่เขียนติดกันเสมอ (ความมั่นใจ 0.95) การ/ความ ที่ถูกตัดจากคำหลัก (0.9) และคำในพจนานุกรมของ Intl.Segmenter (0.85 ถ้ายาวกว่าห้าอักษร มิฉะนั้น 0.7) ตั้งค่าต่ำสุดด้วย leastConfidence',
    why: {
      th: 'ปลายบรรทัดของ PDF ทิ้งช่องว่างไว้กลางคำ ทำให้ค้นหาไม่พบ',
      en: 'Line ends of a PDF leave spaces inside words, which search then does not find.',
    },
    source: 'พบในรายงานที่เผยแพร่ ปี 2566; ค่าความมั่นใจเป็นดุลพินิจ วิธีที่สามเตือนผิดราว 1 ใน 10,000 ช่องว่างระหว่างวลีที่สุ่มมา',
    wrong: 'แผนพัฒนาทรัพยากร บุคคล',
    right: 'แผนพัฒนาทรัพยากรบุคคล และรายงานผล',
  },
  'no-markup-left': {
    looksAt: 'แท็กและรหัส HTML ในทุกข้อความ',
    why: {
      th: 'โค้ดที่ค้างอยู่แสดงว่าคัดลอกมาจากหน้าเว็บโดยไม่ได้ตรวจ',
      en: 'Left-over markup shows that text was copied from a page unseen.',
    },
    source: 'พบในเอกสารที่ส่งออกจากระบบจัดการเว็บไซต์',
    wrong: 'จัดทำแผน<br>และเผยแพร่',
    right: 'จัดทำแผนและเผยแพร่',
  },
  'personal-data-is-absent': {
    looksAt: 'เลขประจำตัวประชาชน 13 หลักที่หลักตรวจสอบถูกต้อง และเลขโทรศัพท์มือถือ (06, 08, 09) เลขโทรศัพท์สำนักงานไม่นับ',
    why: {
      th: 'รายงานเผยแพร่ต่อสาธารณะ ข้อมูลของบุคคลต้องปิดก่อน',
      en: 'The report is public; data of persons is to be taken out first.',
    },
    source: 'พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 27',
    wrong: 'ติดต่อนายสมชาย โทร. 081-234-5678',
    right: 'ติดต่อสำนักปลัด โทร. 044-123456',
  },
  'no-stray-full-stop': {
    looksAt: 'จุดระหว่างอักษรไทย เมื่อข้างหน้ายาวอย่างน้อยสี่อักษรและไม่ใช่คำย่อที่รู้จัก',
    why: {
      th: 'จุดกลางวลีมักเป็นคำย่อที่พิมพ์ผิด คนอ่านต้องเดาว่าหมายถึงอะไร',
      en: 'A full stop inside a phrase is often a mistyped abbreviation, and the reader has to guess.',
    },
    source: 'พบในรายงานที่เผยแพร่ ปี 2566',
    wrong: 'โครงการประชุม.คณะทำงาน',
    right: 'โครงการของ อบต.ตัวอย่าง',
  },
  'evidence-address-is-sound': {
    looksAt: 'ที่อยู่เว็บของหลักฐาน (evidence.url)',
    why: {
      th: 'หลักฐานต้องให้ประชาชนเปิดดูได้ ที่อยู่ภายในเครื่องหรือเครือข่ายของหน่วยงานเปิดไม่ได้',
      en: 'The public opens the evidence; an address inside the office cannot be reached.',
    },
    source: 'การเปิดเผยข้อมูลสาธารณะ (OIT) ให้เผยแพร่บนเว็บไซต์; ไลบรารีนี้ดูรูปแบบเท่านั้น ไม่เปิดที่อยู่',
    wrong: { measure: { evidence: [{ url: 'http://localhost/plan.pdf' }] } },
    right: { measure: { evidence: [{ url: 'https://www.example.go.th/plan.pdf' }] } },
  },
  'evidence-is-its-own': {
    looksAt: 'ที่อยู่เว็บของหลักฐานทั้งรายงาน',
    why: {
      th: 'งานต่างกันใช้ลิงก์เดียวกัน อาจวางลิงก์ผิด หรือควรชี้ไปยังหน้าของงานนั้น',
      en: 'One link for different work may be pasted wrongly, or could point to the page of that work.',
    },
    source: 'ข้อพิจารณาทั่วไปของการตรวจเอกสาร',
    wrong: { measure: { evidence: [{ url: 'https://www.example.go.th' }, { url: 'https://www.example.go.th' }] } },
    right: { measure: { evidence: [{ url: 'https://www.example.go.th/1' }, { url: 'https://www.example.go.th/2' }] } },
  },
  'work-has-evidence': {
    looksAt: 'หลักฐานของมาตรการและงาน และที่อยู่เว็บในข้อความ',
    why: {
      th: 'รายงานที่ไม่มีลิงก์หรือไฟล์เลย ผู้ตรวจยืนยันไม่ได้ แต่หลักฐานอาจอยู่ในหน้าอื่น จึงเป็นเพียงหมายเหตุ',
      en: 'Nothing can be confirmed where there is no link at all; it may stand on another page, hence a note.',
    },
    source: 'รายการข้อมูลหลายข้อของ OIT มีช่องลิงก์ (พบในหน้าเว็บของหน่วยงาน)',
    wrong: 'จัดทำแผน',
    right: 'เผยแพร่แผนที่ https://www.example.go.th/plan',
  },
  'filing-item-is-listed': {
    looksAt:
      'ข้อที่ยื่น (filing.item) ในปีที่รู้จำนวนข้อ: ของ ป.ป.ช. 2564–2569 กระทรวงสาธารณสุข 2563–2568 อาชีวศึกษา 2568–2569 โรงเรียน 2569',
    why: {
      th: 'จำนวนข้อเปลี่ยนทุกปี ข้อของปีก่อนอาจไม่มีในปีนี้',
      en: 'The number of items changes every year; last year’s number may not exist.',
    },
    source: 'docs/tables/items-*.md',
    wrong: { report: { filing: { scheme: 'nacc', fiscalYear: 2569, item: 'O43' } } },
    right: { report: { filing: { scheme: 'nacc', fiscalYear: 2569, item: 'O26' } } },
  },
  'filing-item-is-the-report': {
    looksAt: 'ข้อที่ยื่น (filing.item) เทียบกับคู่ข้อมาตรการและรายงานผลของปีนั้น เฉพาะปีที่เห็นเลขข้อจริง',
    why: {
      th: 'มาตรการกับรายงานผลอยู่คนละข้อและอยู่ติดกัน จึงสลับกันง่าย',
      en: 'The measures and the report on them are two items side by side, easily confused.',
    },
    source: 'docs/tables/report-items.md (ปี 2568 และ 2569 มีแหล่งเดียว)',
    wrong: { report: { filing: { scheme: 'nacc', fiscalYear: 2566, item: 'O42' } } },
    right: { report: { filing: { scheme: 'nacc', fiscalYear: 2566, item: 'O43' } } },
  },
  'province-exists': {
    looksAt: 'จังหวัดของหน่วยงาน (agency.province) เทียบกับ 77 จังหวัด และกับรหัสของหน่วยงาน (agency.code) เมื่อมี',
    why: {
      th: 'ชื่อจังหวัดที่ไม่มีอยู่จริงมักเป็นคำที่พิมพ์ผิด หรือข้อความอื่นที่ถูกอ่านเป็นชื่อจังหวัด',
      en: 'A province that does not exist is often a slip of typing, or other text that was read as a province.',
    },
    source: 'docs/tables/provinces.md',
    wrong: { report: { agency: { name: 'อบต.ตัวอย่าง', province: 'นครราชศรีมา' } } },
    right: { report: { agency: { name: 'อบต.ตัวอย่าง', province: 'นครราชสีมา' } } },
  },
  'indicators-are-covered': {
    looksAt:
      'ตัวชี้วัดทั้งสิบ จากที่มาตรการระบุ (indicators) หรือจากคำสำคัญในตารางข้างล่าง เมื่อมีมาตรการตั้งแต่ leastMeasures ข้อ (ความมั่นใจ 0.7 เป็นดุลพินิจ)',
    why: {
      th: 'มาตรการมาจากการวิเคราะห์ผลการประเมินทุกตัวชี้วัด ตัวที่ไม่มีใครกล่าวถึงจึงควรดูอีกครั้ง แต่ไม่ใช่ข้อบังคับ',
      en: 'Measures come from an analysis of all indicators; one that none speaks to deserves a look, but nothing demands it.',
    },
    source: 'docs/tables/indicators.md; คำสำคัญเลือกจากชื่อตัวชี้วัดและรายงานที่เผยแพร่',
    wrong: titled(...Array.from({ length: 10 }, (_, at) => `มาตรการเปิดเผยข้อมูล ${at + 1}`)),
    right: titled(
      'ปฏิบัติหน้าที่',
      'ใช้จ่ายงบประมาณ',
      'ใช้อำนาจ',
      'ดูแลทรัพย์สิน',
      'แก้ไขการทุจริต',
      'ยกคุณภาพ',
      'สื่อสาร',
      'ปรับปรุงงาน',
      'เปิดเผยข้อมูล',
      'ป้องกันการทุจริต',
    ),
  },
};
