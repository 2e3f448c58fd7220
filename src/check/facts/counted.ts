import { type NumberInText, numbersIn } from './numbers-in.js';
import { MONEY, pattern } from './patterns.js';

/**
 * Matches a word that says what a number counts, and none that only begins like one: ครั้ง, but not คนละ; as `readUnit` of the
 * mention floor tells them. A word stands for all that begin with it: แผน for แผนงาน.
 */
const COUNTED =
  /(?:กิโล|ก[กม]\.|(?:ตาราง|ลูกบาศก์)?เมตร|ไร่|ตัน|ลิตร|คะแนน|ชั่วโมง|กิจกรรม|กลุ่ม|กอง(?!ทุน)|ขั้นตอน|ข้อ(?!มูล|บัญ|บังคับ|ความ|กำหนด|ตกลง)|ครั้ง|ครัวเรือน|ครอบครัว|คณะ(?!กรรม|ทำงาน|ผู้)|คำ(?:ร้อง|ขอ|ถาม)|คน(?!ละ)|คัน|จังหวัด|จุด(?!ประสงค์|เน้น|แข็ง|อ่อน|เด่น)|ฉบับ|ช่องทาง|ชุมชน|ชิ้น|ตัว(?!อย่าง|แทน|เอง|บ่งชี้|เลข)|ตำ(?:แหน่ง|บล)|ต้น|ท่าน|นาที|ประ(?:เภท|เด็น|การ)|แห่ง|แผ่น|พื้นที่|มาตรการ|มิติ|ยุทธศาสตร์|ราย(?!งาน|จ่าย|ได้|ละเอียด|ชื่อ|เดือน|ไตรมาส|ปี|วัน|รับ)|ระบบ|รุ่น|สัปดาห์|สัญญา|ส่วนราชการ|สาย(?!ด่วน|งาน|ตรวจ)|หมู่บ้าน|หน่วย|หลัง(?!จาก)|หลักสูตร|หัวข้อ|ห้อง|องค์กร|อัตรา|อำเภอ|เล่ม|เครื(?:่อง|อข่าย)|เส้น|เว็บไซต์|เวที|โครงการ|โรงเรียน|ไฟล์|(?:แผน(?!ผัง)|งาน|ชุด|ด้าน|ปี|ระดับ|รอบ|เรื่อง|วัน(?!นี้|อาทิ|จัน|อัง|พุธ|พฤ|ศุก|เสาร์)|หน้า|เดือน(?! ?[ก-๎]{3,7}(?:คม|ยน|ธ์)))(?!ที่))/;

/** Whether a word of money or one that says what is counted follows. */
export const counted = /* @__PURE__ */ pattern('^ ?(?:', COUNTED, '|', MONEY, ')');

/** Whether a number counts something: not in ครั้งที่ 3, whose unit stands before it. */
export const isCount = ({ before, behind }: NumberInText): boolean => counted.test(behind) && !ordinal.test(before);

const ordinal = /(?:ที่|ข้อ|มาตรา|หมู่|ม\.|เลข|ชั้น|บท|ระดับ|รอบ|ไตรมาส|ลำดับ|รุ่น|ตอน) ?$/;

/**
 * Whether a mended text counts things. It takes more for counts than `findMentions`: at the beginning of a line also the number of an item,
 * 1 โครงการอบรม.
 */
export function hasCount(text: string): boolean {
  for (const { number, before, behind } of numbersIn(text)) {
    const unit = number.includes('.') ? measured : thing;
    if (unit.test(behind) && !ordinal.test(before) && !isYear(number, before)) return true;
  }
  return false;
}

const thing = /* @__PURE__ */ pattern('^ ?', COUNTED);
/** What may be counted in parts: ๑.๕ กิโลเมตร, but not ๑.๕ โครงการ. */
const measured = /^ ?(?:กิโล|ก[กม]\.|(?:ตาราง|ลูกบาศก์)?เมตร|ไร่|ตัน|ลิตร|คะแนน|ชั่วโมง|หน่วยกิต)/;

const isYear = (number: string, before: string): boolean =>
  /ศ(?:\.|ักราช)? ?$/.test(before) || (/^[2๒][45๔๕]..$/.test(number) && /(?:คม|ยน|พันธ์|[คพย]\.) ?$/.test(before));
