import { byFirstLetter } from '../../calendar/date/by-first-letter.js';
import { readMonthName } from '../../calendar/date/month-names.js';
import { readWeekdayName } from '../../calendar/date/weekday-names.js';
import { endOfScale } from '../../thai/baht/scale-words.js';
import { readDigitRun } from '../../thai/number/digit-run.js';
import { isThaiLetter, skipSpaces } from '../../thai/text/characters.js';

/** A classifier found behind a number. */
export interface Unit {
  readonly unit: string;
  readonly end: number;
}

/** Reads the classifier at a place, past spaces. */
export function readUnit(text: string, at: number): Unit | undefined {
  const start = skipSpaces(text, at);
  const second = text.charCodeAt(start + 1);
  const known = wordsFrom(text.charCodeAt(start)).find(
    ({ word }) => word.charCodeAt(1) === second && text.startsWith(word, start),
  );
  if (known === undefined || !known.isUnit) return undefined;
  const { word } = known;
  const end = start + word.length;
  // ๕ เดือนตุลาคม is not a number of months, ๕ วันจันทร์ not one of days.
  if (word === 'เดือน' && readMonthName(text, skipSpaces(text, end)) !== undefined) return undefined;
  if (word === 'วัน' && readWeekdayName(text, start) !== undefined) return undefined;
  if (word === 'ปี' && isNameOfYear(text, skipSpaces(text, end))) return undefined;
  return { unit: word, end };
}

/** เดือน ๖ ปีมะโรง, 2561 ปี 2562: a year behind ปี is named, and not counted. */
function isNameOfYear(text: string, at: number): boolean {
  if (animals.some((animal) => text.startsWith(animal, at))) return true;
  const run = readDigitRun(text, at);
  return run !== undefined && run.end - run.start === 4 && run.value >= 2400 && run.value <= 2999;
}

/** The animals that years are named after. */
const animals = ['ชวด', 'ฉลู', 'ขาล', 'เถาะ', 'มะโรง', 'มะเส็ง', 'มะเมีย', 'มะแม', 'วอก', 'ระกา', 'จอ', 'กุน'];

/** Whether a classifier or a word of money follows, so that a number is not a year. */
export function isCountedAt(text: string, at: number): boolean {
  return isMoneyAt(text, at) || readUnit(text, at) !== undefined;
}

/** Whether a word of money follows, past spaces and words of places. */
export function isMoneyAt(text: string, at: number): boolean {
  const start = skipSpaces(text, at);
  const { zeros, end } = endOfScale(text, start);
  return text.startsWith('บาท', zeros > 0 ? skipSpaces(text, end) : end) || text.startsWith('สตางค์', start);
}

/** Whether a unit may be counted in parts: ๑.๕ กิโลเมตร, but not ๑.๕ โครงการ. */
export const isMeasure = (unit: string): boolean => measures.split(' ').includes(unit);

/** Whether no Thai word goes on at a place. */
export const isEndOfWord = (text: string, at: number): boolean => !isThaiLetter(text.charCodeAt(at));

const measures = 'กิโลเมตร กม. กิโลกรัม กก. ตารางเมตร ลูกบาศก์เมตร เมตร ไร่ ตัน ลิตร คะแนน ชั่วโมง หน่วยกิต';

/** What is counted one by one. */
const classifiers = `กิจกรรม กลุ่ม กอง ขั้นตอน ข้อ ครั้ง ครัวเรือน ครอบครัว คณะ คำร้อง คำขอ คำถาม คน คัน งาน จังหวัด จุด ฉบับ
 ช่องทาง ชุมชน ชุด ชิ้น ด้าน ตัวชี้วัด ตำแหน่ง ตำบล ต้น ตัว ท่าน นาที ประเภท ประเด็น ประการ ปีงบประมาณ ปี แห่ง แผนงาน แผน
 แผ่น พื้นที่ มาตรการ มิติ ยุทธศาสตร์ รายการ ราย ระดับ ระบบ รุ่น รอบ วันทำการ วัน สัปดาห์ สัญญา ส่วนราชการ สาย หมู่บ้าน หน่วยงาน หน่วย
 หลังคาเรือน หลักสูตร หลัง หน้า หัวข้อ ห้อง องค์กร อัตรา อำเภอ เดือน เรื่อง เล่ม เครื่อง เครือข่าย เส้นทาง เส้น เว็บไซต์ เวที โครงการ โรงเรียน
 ไฟล์`;

/** Words that only begin with a classifier. */
const others = `กองทุน ข้อมูล ข้อบัญญัติ ข้อบังคับ ข้อความ ข้อกำหนด ข้อตกลง คนละ คณะกรรม คณะทำงาน คณะผู้ งานที่ จุดประสงค์ จุดเน้น จุดแข็ง
 จุดอ่อน จุดเด่น ชุดที่ ด้านที่ ตัวอย่าง ตัวแทน ตัวเอง ตัวบ่งชี้ ตัวเลข แผนที่ แผนผัง ปีที่ ระดับที่ รอบที่ รายงาน รายจ่าย รายได้ รายละเอียด
 รายชื่อ รายเดือน รายไตรมาส รายปี รายวัน รายรับ เรื่องที่ วันที่ วันนี้ สายด่วน สายงาน สายตรวจ หน้าที่ หลังจาก เดือนที่`;

interface Word {
  readonly word: string;
  readonly isUnit: boolean;
}

const wordsFrom = /* @__PURE__ */ byFirstLetter(words, ({ word }) => word);

/** Of two words that begin alike the longer stands first. */
function words(): readonly Word[] {
  const units = `${measures} ${classifiers}`.split(/\s+/).map((word) => ({ word, isUnit: true }));
  const rest = others.split(/\s+/).map((word) => ({ word, isUnit: false }));
  return [...units, ...rest].sort((left, right) => right.word.length - left.word.length);
}
