import { byFirstLetter } from '../calendar/by-first-letter.js';
import { isThaiLetter, skipSpaces } from '../calendar/digit-run.js';
import { readMonthName } from '../calendar/month-names.js';

/** A classifier found behind a number. */
export interface Unit {
  readonly unit: string;
  readonly end: number;
}

/** Reads the classifier at a place, past spaces. */
export function readUnit(text: string, at: number): Unit | undefined {
  const start = skipSpaces(text, at);
  for (const unit of unitsFrom(text.charCodeAt(start))) {
    if (!text.startsWith(unit, start)) continue;
    const end = start + unit.length;
    // Another word that begins with a classifier: ข้อมูล, รายงาน, เดือนตุลาคม.
    if (otherWords[unit]?.some((rest) => text.startsWith(rest, end))) return undefined;
    if (unit === 'เดือน' && readMonthName(text, skipSpaces(text, end)) !== undefined) return undefined;
    return { unit, end };
  }
  return undefined;
}

/** Tells whether money follows: บาท, ล้านบาท, สตางค์. */
export function isMoneyAt(text: string, at: number): boolean {
  const start = skipSpaces(text, at);
  return text.startsWith('บาท', endOfScale(text, start).end) || text.startsWith('สตางค์', start);
}

/** The zeros that words such as ล้าน or แสนล้าน stand for, and the place behind them. */
export function endOfScale(text: string, at: number): { readonly zeros: number; readonly end: number } {
  let zeros = 0;
  let end = at;
  for (let word = scaleAt(text, end); word !== undefined && zeros < 18; word = scaleAt(text, end)) {
    zeros += word[1];
    end += word[0].length;
  }
  return { zeros, end };
}

/** Tells whether a unit of a decimal may be counted in parts: ๑.๕ กิโลเมตร, but not ๑.๕ โครงการ. */
export const isMeasure = (unit: string): boolean => measures.includes(unit);

/** Tells whether no Thai word goes on at a place. */
export const isEndOfWord = (text: string, at: number): boolean => !isThaiLetter(text.charCodeAt(at));

const scaleAt = (text: string, at: number) => scales.find(([word]) => text.startsWith(word, at));

const scales: readonly (readonly [string, number])[] = [
  ['ล้าน', 6],
  ['แสน', 5],
  ['หมื่น', 4],
  ['พัน', 3],
  ['ร้อย', 2],
];

const measures: readonly string[] = [
  'กิโลเมตร',
  'กม.',
  'กิโลกรัม',
  'กก.',
  'ตารางเมตร',
  'ลูกบาศก์เมตร',
  'เมตร',
  'ไร่',
  'ตัน',
  'ลิตร',
  'คะแนน',
  'ชั่วโมง',
  'หน่วยกิต',
];

/** Classifiers by first letter; of two that begin alike the longer stands first. */
const unitsFrom = /* @__PURE__ */ byFirstLetter<string>({
  ก: ['กิโลเมตร', 'กิโลกรัม', 'กม.', 'กก.', 'กิจกรรม', 'กลุ่ม', 'กระบวนงาน', 'กรณี', 'กล่อง', 'กอง'],
  ข: ['ขั้นตอน', 'ข้อ', 'ขนาด'],
  ค: ['ครั้ง', 'ครัวเรือน', 'ครอบครัว', 'คะแนน', 'คณะ', 'คำร้อง', 'คำขอ', 'คำถาม', 'คน', 'คัน', 'คู่'],
  ง: ['งาน'],
  จ: ['จังหวัด', 'จุด'],
  ฉ: ['ฉบับ'],
  ช: ['ช่องทาง', 'ชั่วโมง', 'ชุมชน', 'ชุด', 'ชิ้น'],
  ด: ['ด้าน', 'ดวง'],
  ต: ['ตารางเมตร', 'ตู้', 'ตัวชี้วัด', 'ตำแหน่ง', 'ตำบล', 'ตัน', 'ต้น', 'ตัว'],
  ท: ['ท่าน'],
  น: ['นาที', 'นาย'],
  บ: ['บริษัท', 'บาน', 'บท'],
  ป: ['ประเภท', 'ประเด็น', 'ประการ', 'ปีงบประมาณ', 'ปี', 'ป้าย'],
  ผ: ['ผืน'],
  แ: ['แห่ง', 'แผนงาน', 'แผน', 'แผ่น', 'แบบ'],
  พ: ['พื้นที่'],
  ม: ['มาตรการ', 'มาตรา', 'มิติ'],
  ย: ['ยุทธศาสตร์'],
  ร: ['รายการ', 'ราย', 'รีม', 'ระดับ', 'ระบบ', 'ระยะ', 'รูป', 'รุ่น', 'รอบ', 'เรื่อง'],
  ล: ['ลูกบาศก์เมตร', 'ลำดับ', 'ลิตร', 'ลำ'],
  ว: ['วันทำการ', 'วัน', 'วิธี', 'วง'],
  ส: ['สัปดาห์', 'สัญญา', 'สถานที่', 'สำนัก', 'ส่วนราชการ', 'สาย', 'ส่วน', 'สาขา'],
  ห: ['หมู่บ้าน', 'หน่วยงาน', 'หน่วยกิต', 'หน่วย', 'หลังคาเรือน', 'หลักสูตร', 'หลัง', 'หน้า', 'หัวข้อ', 'ห้อง'],
  อ: ['องค์กร', 'อัตรา', 'อำเภอ', 'อัน'],
  เ: ['เดือน', 'เรื่อง', 'เล่ม', 'เครื่อง', 'เครือข่าย', 'เมตร', 'เส้นทาง', 'เส้น', 'เว็บไซต์', 'เวที', 'เท่า'],
  โ: ['โครงการ', 'โรงเรียน', 'โรง'],
  ไ: ['ไร่', 'ไฟล์'],
});

/** What behind a classifier makes it the beginning of another word. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  กรณี: ['ที่'],
  กอง: ['ทุน'],
  ข้อ: ['มูล', 'บัญญัติ', 'บังคับ', 'ความ', 'กำหนด', 'ตกลง', 'พิพาท', 'เท็จ', 'สั่งการ', 'ราชการ', 'หารือ'],
  คน: ['ละ', 'อื่น', 'ที่'],
  คณะ: ['กรรม', 'ทำงาน', 'ผู้บริหาร', 'รัฐมนตรี'],
  งาน: ['ที่'],
  จุด: ['ประสงค์', 'หมาย', 'เน้น', 'แข็ง', 'อ่อน', 'เด่น'],
  ชั่วโมง: ['ที่'],
  ชุด: ['ที่'],
  ด้าน: ['ที่'],
  เดือน: ['ที่'],
  ตัว: ['อย่าง', 'แทน', 'ตน', 'เอง', 'บุคคล', 'บ่งชี้', 'คูณ', 'เลข'],
  บท: ['บาท', 'ที่', 'ความ', 'ลงโทษ', 'บัญญัติ', 'เรียน'],
  แบบ: ['ประเมิน', 'สอบถาม', 'ฟอร์ม', 'รายงาน', 'แผน', 'สำรวจ', 'วัด', 'อย่าง'],
  แผน: ['ที่', 'ผัง'],
  มาตรการ: ['ที่'],
  ปี: ['ที่', 'พ.ศ', 'การศึกษา'],
  ระดับ: ['ที่', 'ชั้น'],
  ระบบ: ['สารสนเทศ'],
  ระยะ: ['ที่', 'เวลา'],
  รอบ: ['ที่', 'รั้ว'],
  ราย: ['งาน', 'จ่าย', 'ได้', 'ละเอียด', 'ชื่อ', 'เดือน', 'ไตรมาส', 'ปี', 'วัน', 'รับ', 'นาม', 'บุคคล'],
  รูป: ['แบบ', 'ธรรม', 'ภาพ'],
  เรื่อง: ['ที่', 'การ'],
  วัน: ['ที่', 'นี้', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัส', 'ศุกร์', 'เสาร์', 'อาทิตย์'],
  วิธี: ['การ', 'ปฏิบัติ'],
  ส่วน: ['ตัว', 'รวม', 'ใหญ่', 'ราชการ', 'กลาง', 'ท้องถิ่น', 'ร่วม'],
  สาย: ['ด่วน', 'งาน', 'ตรวจ'],
  สำนัก: ['งาน'],
  หน้า: ['ที่'],
  หน่วย: ['งาน'],
  หลัง: ['จาก'],
  เส้น: ['ทาง'],
  เครือข่าย: ['สังคม'],
  โรง: ['พยาบาล', 'เรียน', 'เรือน'],
};
