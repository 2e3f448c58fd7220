import type { Random } from './random.js';

/** Tables that are no reports of measures: their headings, and how their cells are filled. */
const kinds: readonly (readonly [name: string, headings: readonly string[]])[] = [
  ['prices', ['ลำดับ', 'รายการ', 'จำนวน', 'หน่วยนับ', 'ราคาต่อหน่วย', 'จำนวนเงิน']],
  ['phones', ['ที่', 'ชื่อ-สกุล', 'ตำแหน่ง', 'เบอร์โทรศัพท์']],
  ['staff', ['ลำดับ', 'ชื่อ - นามสกุล', 'ตำแหน่ง', 'สังกัด', 'หมายเหตุ']],
  ['schedule', ['เวลา', 'กิจกรรม', 'สถานที่', 'ผู้รับผิดชอบ']],
  ['agenda', ['วัน เดือน ปี', 'เวลา', 'เรื่อง', 'ห้องประชุม']],
  [
    'purchases',
    ['ลำดับ', 'งานที่จัดซื้อจัดจ้าง', 'วงเงินที่จะซื้อหรือจ้าง', 'ราคากลาง', 'วิธีซื้อหรือจ้าง', 'รายชื่อผู้เสนอราคา', 'ผู้ชนะ', 'เลขที่สัญญา'],
  ],
  ['fees', ['ที่', 'ประเภทใบอนุญาต', 'ค่าธรรมเนียม (บาท)', 'เอกสารที่ใช้', 'ระยะเวลา']],
  ['scores', ['ลำดับ', 'หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ']],
  ['lessons', ['วัน', '08.30-09.20', '09.20-10.10', '10.20-11.10', 'วิชา']],
  ['budget', ['หมวดรายจ่าย', 'งบประมาณ', 'เบิกจ่าย', 'คงเหลือ', 'ร้อยละ']],
  ['assets', ['ลำดับ', 'เลขที่ครุภัณฑ์', 'รายการ', 'ยี่ห้อ', 'ราคา', 'สถานะ']],
  ['complaints', ['เดือน', 'จำนวนเรื่อง', 'ดำเนินการแล้ว', 'อยู่ระหว่างดำเนินการ']],
  ['downloads', ['ที่', 'ชื่อเอกสาร', 'วันที่เผยแพร่', 'ขนาดไฟล์', 'ดาวน์โหลด']],
  ['purchase analysis', ['รายการ', 'งบประมาณ', 'งบประมาณคงเหลือ']],
  ['purchase plan', ['ลำดับ', 'ชื่อโครงการ', 'งบประมาณโครงการ (บาท)', 'คาดว่าจะประกาศจัดซื้อจัดจ้าง (เดือน/ปี)']],
  ['open data items', ['ข้อ', 'ข้อมูล', 'องค์ประกอบด้านข้อมูล', 'ลิงก์']],
  ['risk levels', ['ระดับ', 'โอกาส', 'คำอธิบาย']],
  ['steps', ['ที่', 'ขั้นตอน', 'ระยะเวลา', 'เจ้าหน้าที่']],
  ['committee', ['ที่', 'ชื่อ - สกุล', 'ตำแหน่ง', 'หน้าที่ในคณะกรรมการ']],
  ['questions', ['คำถาม', 'คำตอบ']],
  ['council', ['ครั้งที่', 'วันที่ประชุม', 'เรื่อง', 'มติ']],
  ['spending by plan', ['แผนงาน', 'งบประมาณอนุมัติ', 'เบิกจ่าย', 'คงเหลือ', 'ร้อยละ']],
  ['indicators', ['ลำดับ', 'ตัวชี้วัด', 'คะแนน', 'ผลต่าง']],
  ['villages', ['หมู่ที่', 'ชื่อหมู่บ้าน', 'ชาย', 'หญิง', 'รวม', 'ครัวเรือน']],
];

const names = 'นายสมชาย ใจดี|นางสาวมาลี สุขใจ|นายวิทยา ทองคำ|นางปราณี ศรีสุข'.split('|');
const things =
  'กระดาษถ่ายเอกสาร|หมึกพิมพ์|เก้าอี้สำนักงาน|น้ำมันเชื้อเพลิง|ถนนคอนกรีตสายบ้านเหนือ|ใบอนุญาตก่อสร้าง|ประชุมสภา|อบรมอาสาสมัคร'.split('|');
const pages = [
  'ประกาศราคากลาง',
  'บัญชีรายชื่อ',
  'ตารางการประชุม',
  'ข้อมูลพื้นฐาน',
  'สรุปผลการจัดซื้อจัดจ้าง',
  'แผนการใช้จ่ายงบประมาณ',
  'รายงานผลการวิเคราะห์',
  'การส่งเสริมคุณธรรมและความโปร่งใส',
  'มาตรการป้องกันการทุจริต',
];

/** A document with a table that is none of measures. */
export function notReportOf(random: Random): { readonly kind: string; readonly text: string } {
  const [kind, headings] = random.one(kinds);
  const rows = Array.from({ length: 2 + random.below(8) }, (_, at) =>
    headings.map((heading) => cellOf(random, heading, at)),
  );
  const title = `${random.one(pages)} ประจำปีงบประมาณ พ.ศ. 2566`;
  if (random.percent(50))
    return {
      kind,
      text: [title, 'เทศบาลตำบลสมมติ', headings.join('\t'), ...rows.map((row) => row.join('\t'))].join('\n'),
    };
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return {
    kind,
    text: `<h2>${title}</h2><p>เทศบาลตำบลสมมติ</p><table>${row(headings, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`,
  };
}

function cellOf(random: Random, heading: string, at: number): string {
  if (/^(?:ลำดับ|ที่|หมู่ที่)$/.test(heading)) return String(at + 1);
  if (/ชื่อ|ผู้/.test(heading)) return random.one(names);
  if (/โทร/.test(heading)) return `08${10_000_000 + random.below(89_999_999)}`;
  if (/เวลา|เดือน|วัน/.test(heading)) return random.one(['09.00 - 12.00 น.', '12 มีนาคม 2566', 'จันทร์', 'มกราคม']);
  if (/ราคา|เงิน|งบ|เบิก|คงเหลือ|ค่า|คะแนน|จำนวน|ดำเนินการ|ชาย|หญิง|รวม|ร้อยละ|IIT|EIT|OIT/.test(heading))
    return `${1 + random.below(90)},${100 + random.below(899)}`;
  return random.one(things);
}
