import type { Random } from './random.js';

/** What a careful clerk says of a generated document. */
export interface Truth {
  readonly agency: string;
  readonly fiscalYear: number;
  readonly title: string;
  readonly measures: readonly TrueMeasure[];
}

export interface TrueMeasure {
  readonly number?: string;
  readonly title: string;
  readonly sections: readonly string[];
  readonly activities: readonly TrueActivity[];
  readonly outcomes: readonly string[];
  /** Other columns as printed, by role. */
  readonly others: Readonly<Partial<Record<OtherRole, string>>>;
}

export interface TrueActivity {
  readonly text: string;
  /** The list inside it. */
  readonly items?: readonly string[];
  /** What came of it, by half-year where there are columns for them. */
  readonly results: readonly { readonly period?: string; readonly text: string }[];
}

export type OtherRole =
  | 'responsible'
  | 'period'
  | 'budget'
  | 'spent'
  | 'remaining'
  | 'targets'
  | 'problems'
  | 'recommendations'
  | 'evidence'
  | 'remarks';

/** Words that texts of measures are put together from; none of them is a heading. */
const verbs = 'เผยแพร่|ทบทวน|ปรับปรุง|จัดทำ|ตรวจสอบ|ติดตาม|ส่งเสริม|ลด|เพิ่ม|พัฒนา|ประชาสัมพันธ์|อบรม|ประเมิน'.split('|');
const things =
  'แผนจัดซื้อจัดจ้าง|คู่มือประชาชน|ช่องทางร้องเรียน|ทะเบียนทรัพย์สิน|ระบบคิว|เว็บไซต์ของหน่วยงาน|ขั้นตอนการขออนุญาต|จิตสำนึกพนักงาน|ราคากลาง|การใช้รถส่วนกลาง|ข้อมูลข่าวสาร|ระเบียบการยืมพัสดุ|ความเสี่ยงการทุจริต|เบี้ยยังชีพ|ถังขยะชุมชน|แบบคำขอ|น้ำประปาหมู่บ้าน|ตลาดนัด|ศูนย์เด็กเล็ก|ป้ายบอกทาง'.split(
    '|',
  );
const tails =
  '|ให้ครบทุกหมู่บ้าน|ทุกวันจันทร์|ภายใน ๓ วัน|โดยมีผู้แทนประชาชนร่วม|ตามพระราชบัญญัติ พ.ศ. ๒๕๔๐|จำนวน 12 เรื่อง|คิดเป็นร้อยละ 85.2 ของทั้งหมด|ในวันที่ ๓ มีนาคม ๒๕๖๖|รวม 1,250 คน|อย่างต่อเนื่อง'.split(
    '|',
  );
const ends = 'ประชาชนพึงพอใจ|ไม่มีข้อร้องเรียน|ลดเวลาได้ครึ่งหนึ่ง|พนักงานเข้าใจตรงกัน|ตรวจสอบได้ทุกขั้น|ได้รับรางวัล|ค่าไฟฟ้าลดลง'.split('|');
const units = 'กองคลัง|สำนักปลัด|กองช่าง|กองการศึกษา|หน่วยตรวจสอบภายใน|กองสวัสดิการสังคม|นิติกร'.split('|');
const times = 'ต.ค. ๖๕ – มี.ค. ๖๖|ไตรมาส ๒|ตลอดปีงบประมาณ|ม.ค. 2566|1 ต.ค. 2565 - 30 ก.ย. 2566'.split('|');
const agencies =
  'องค์การบริหารส่วนตำบลทุ่งลำเจียก|เทศบาลตำบลบางตะพาน|เทศบาลเมืองท่าลำภู|โรงพยาบาลท่าแพทอง|โรงเรียนบ้านหนองไข่น้ำ|วิทยาลัยการอาชีพวังเพชร|มหาวิทยาลัยราชภัฏศรีสมุทร|สำนักงานเกษตรจังหวัดศรีสมุทร|ที่ว่าการอำเภอวังเพชร|อบต.ดงมะไฟ'.split(
    '|',
  );
const titles = [
  'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
  'สรุปผลการดำเนินงานตามมาตรการป้องกันการทุจริต',
  'แบบรายงานผลการดำเนินงานด้านคุณธรรมและความโปร่งใส',
];
const sectionForms: readonly ((at: number) => string)[] = [
  (at) => `มิติที่ ${at} การสร้างสังคมสุจริต`,
  (at) => `ด้านที่ ${at} การให้บริการ`,
  (at) => `ยุทธศาสตร์ที่ ${at} ความโปร่งใส`,
];

/** What the documents of one layout have. */
export interface TruthOptions {
  readonly roles: readonly OtherRole[];
  readonly hasResults: boolean;
  readonly periods: readonly string[];
  readonly hasOutcomes: boolean;
  readonly hasSections: boolean;
  readonly isTwoLevel: boolean;
  readonly isNumbered: boolean;
  readonly mostActivities: number;
  /** Activities may hold lists. */
  readonly hasItems?: boolean;
}

/** A document's truth. */
export function truthOf(random: Random, options: TruthOptions): Truth {
  let count = 0;
  const text = (): string => {
    count += 1;
    return `${random.one(verbs)}${random.one(things)}${thaiCount(String(count))}${random.one(tails)}`;
  };
  const size = 2 + random.below(6);
  const sectionForm = random.one(sectionForms);
  const measures = Array.from({ length: size }, (_, at): TrueMeasure => {
    const group = Math.floor(at / 2) + 1;
    const number = options.isTwoLevel ? `${group}.${(at % 2) + 1}` : String(at + 1);
    const activities = Array.from({ length: 1 + random.below(options.mostActivities) }, () => ({
      text: text(),
      ...(options.hasItems === true && random.percent(25) && { items: [text(), text()] }),
      results: resultsOf(options, text),
    }));
    return {
      ...((options.isNumbered || options.isTwoLevel) && { number }),
      title: text(),
      sections: options.isTwoLevel
        ? [`${group}. ${random.one(verbs)}หมวดงาน${thaiCount(String(group))}`]
        : [sectionForm(group)].filter(() => options.hasSections),
      activities,
      outcomes: options.hasOutcomes ? [`${random.one(ends)}${thaiCount(String(at))}`] : [],
      others: Object.fromEntries(options.roles.map((role) => [role, otherOf(random, role)])),
    };
  });
  return {
    agency: random.one(agencies),
    fiscalYear: 2560 + random.below(9),
    title: random.one(titles),
    measures: sameSections(measures, options),
  };
}

function resultsOf({ hasResults, periods }: TruthOptions, text: () => string): TrueActivity['results'] {
  if (!hasResults) return [];
  return periods.length > 0 ? periods.map((period) => ({ period, text: text() })) : [{ text: text() }];
}

/** Measures of one group stand under the same heading. */
function sameSections(measures: readonly TrueMeasure[], { isTwoLevel }: TruthOptions): readonly TrueMeasure[] {
  if (!isTwoLevel) return measures;
  return measures.map((measure, at) => ({ ...measure, sections: measures[at - (at % 2)]?.sections ?? [] }));
}

/** Words of village names. Single letters would be no words, and programs break lines at words. */
const places = 'ดอน หนอง โคก ทุ่ง ท่า บาง วัง ห้วย คลอง เขา'.split(' ');

/** A number as the name of a place, so that it is no number in the text: no two texts of a document are the same. */
const thaiCount = (digits: string): string => [...digits].map((digit) => places[Number(digit)]).join('');

function otherOf(random: Random, role: OtherRole): string {
  const money = () => `${(1 + random.below(400)) * 250}`.replace(/\B(?=(\d{3})+$)/g, ',');
  switch (role) {
    case 'responsible':
      return random.one(units);
    case 'period':
      return random.one(times);
    case 'budget':
    case 'spent':
    case 'remaining':
      return money();
    case 'evidence':
      return `ภาพถ่ายกิจกรรมชุด${thaiCount(String(random.below(90)))}`;
    case 'targets':
      return `ไม่น้อยกว่าร้อยละ ${70 + random.below(25)}`;
    default:
      return `${random.one(verbs)}${random.one(things)}ช้า${thaiCount(String(random.below(90)))}`;
  }
}
