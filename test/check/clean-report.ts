import { formatThaiDate, isoDay } from 'thai-ita/calendar';
import type { Activity, ListItem, Measure, Outcome, Report } from 'thai-ita/model';
import { formatBaht, formatBahtWords, toThaiDigits } from 'thai-ita/thai';
import { type Random, randomOf } from './random.js';

/** Titles that speak to the indicators 1 to 10. */
const titles = [
  'การปฏิบัติหน้าที่ตามขั้นตอนและระยะเวลาที่กำหนด',
  'การใช้จ่ายงบประมาณอย่างคุ้มค่าและตรวจสอบได้',
  'การใช้อำนาจและการบริหารงานบุคคลอย่างเป็นธรรม',
  'การดูแลทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'การยกระดับคุณภาพการให้บริการ',
  'การสื่อสารกับประชาชน',
  'การปรับปรุงระบบการทำงาน',
  'การเปิดเผยข้อมูลสาธารณะ',
  'การป้องกันการทุจริตและการขัดกันแห่งผลประโยชน์',
];
const verbs = ['จัดทำ', 'เผยแพร่', 'ทบทวน', 'ติดตาม', 'ปรับปรุง', 'ประกาศใช้', 'ตรวจสอบ', 'รายงานผล'];
const objects = [
  'คู่มือการปฏิบัติงาน',
  'แผนการจัดซื้อจัดจ้าง',
  'ช่องทางร้องเรียนการทุจริต',
  'ทะเบียนคุมครุภัณฑ์',
  'ข้อมูลข่าวสารของราชการ',
  'แผนพัฒนาบุคลากร',
  'นโยบาย No Gift Policy',
  'ข้อบังคับจริยธรรม',
  'ระบบ E-Service',
  'ผลการประเมินความพึงพอใจ',
];
const ways = [
  'ผ่านเว็บไซต์ของหน่วยงาน',
  'ให้ประชาชนทราบ',
  'และรายงานผลให้ผู้บริหารทราบ',
  'ร่วมกับผู้นำชุมชน',
  'โดยกองคลัง',
  'ณ ศาลาประชาคม',
  'สำหรับผู้สูงอายุ',
  'ในการประชุมประจำเดือน',
];
const results = [
  'ประชาชนได้รับบริการที่สะดวก รวดเร็ว',
  'พนักงานปฏิบัติตามแนวทางที่กำหนด',
  'การใช้จ่ายเงินตรวจสอบได้',
  'ผู้มีส่วนได้เสียเชื่อมั่นในหน่วยงาน',
  'เรื่องร้องเรียนได้รับการแก้ไข',
];

const responsible = ['สำนักปลัด', 'กองคลัง', 'ผอ.กองช่าง', 'นักวิเคราะห์นโยบายและแผน', 'งานนิติการ โทร. 0-2123-4567 ต่อ 12'];
const monitoring = ['รายงานผู้บริหารทุกเดือน', 'ติดตามปีละ 2 ครั้ง', 'ประเมินผลเมื่อสิ้นไตรมาส'];

/** How large a report is, and what it does without. */
export interface CleanReportOptions {
  readonly measures: number;
  /** Most activities and most outcomes of a measure. */
  readonly items?: number;
}

/** A report of an invented agency in which nothing is wrong: numbers, years, money, dates and evidence agree. */
export function cleanReport(seed: number, { measures, items = 8 }: CleanReportOptions): Report {
  const random = randomOf(seed);
  const year = 2564 + random.below(6);
  const isThai = random.below(2) === 0;
  const isNumbered = random.below(3) > 0;
  const write = (text: string) => (isThai ? text.replace(/(?<![A-Za-z\d])\d+/g, toThaiDigits) : text);
  const reportItem: Readonly<Record<number, string>> = {
    2564: 'O43',
    2565: 'O43',
    2566: 'O43',
    2568: 'O28',
    2569: 'O26',
  };
  const item = reportItem[year];
  return {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', abbreviation: 'อบต.' },
    fiscalYear: year,
    title: write(`รายงานผลการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ${year}`),
    preamble: write(`จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year - 1} หน่วยงานจึงกำหนดมาตรการดังนี้`),
    ...(item !== undefined && random.below(2) === 0 && { filing: { scheme: 'nacc' as const, fiscalYear: year, item } }),
    measures: Array.from({ length: measures }, (_, at): Measure => {
      const id = `m${at + 1}`;
      const round = Math.floor(at / titles.length);
      const activities = Array.from({ length: 1 + random.below(items) }, (__, index): Activity => {
        const { text, items: inner } = activityOf(random, year, index + 1);
        return {
          id: `${id}.a${index + 1}`,
          ...(isNumbered && { number: `${index + 1}` }),
          text: write(text),
          ...(inner !== undefined && {
            items: inner.map((each, place) => ({ number: `${place + 1}`, text: write(each.text) })),
          }),
          evidence: [{ url: `https://www.example.go.th/ita/${year}/${id}a${index + 1}.pdf` }],
          ...moneyOf(random),
        };
      });
      return {
        id,
        ...(isNumbered && { number: `${at + 1}` }),
        title: write(`${titles[at % titles.length]}${round === 0 ? '' : ` ด้านที่ ${round + 1}`}`),
        activities,
        ...workOf(random, year, write),
        outcomes: Array.from(
          { length: 1 + random.below(items) },
          (__, index): Outcome => ({
            id: `${id}.o${index + 1}`,
            ...(isNumbered && { number: `${index + 1}` }),
            text: write(`${random.pick(results)} ร้อยละ ${80 + random.below(20)}`),
            activityIds: [`${id}.a1`],
          }),
        ),
        ...(random.below(2) === 0 && {
          startsOn: isoDay(`${year - 544}-10-01`),
          endsOn: isoDay(`${year - 543}-09-30`),
        }),
      };
    }),
  };
}

/** Who, when and what else: said of every other measure. */
function workOf(random: Random, year: number, write: (text: string) => string): Partial<Measure> {
  if (random.below(2) === 0) return {};
  const last = year - 2500;
  const periods = [
    'ไตรมาส 1 - 4',
    'ตลอดปีงบประมาณ',
    `ต.ค. ${last - 1} – ก.ย. ${last}`,
    `1 ตุลาคม ${year - 1} - 30 กันยายน ${year}`,
  ];
  return {
    responsible: write(random.pick(responsible)),
    period: write(random.pick(periods)),
    budgetText: 'ไม่ใช้งบประมาณ',
    monitoring: write(random.pick(monitoring)),
    remarks: write(`เบิกจ่ายจากข้อบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. ${year}`),
  };
}

function moneyOf(random: Random): Pick<Activity, 'budgetSatang' | 'spentSatang'> {
  const budgetSatang = 100_000 + random.below(9_000_000);
  return random.below(3) === 0 ? { budgetSatang, spentSatang: budgetSatang - random.below(100_000) } : {};
}

/** One activity; its number makes it unlike all others of its measure. */
function activityOf(random: Random, year: number, number: number): Pick<ListItem, 'text' | 'items'> {
  const work = `${random.pick(verbs)}${random.pick(objects)} ครั้งที่ ${number}`;
  const way = random.pick(ways);
  const money = 100 * (1 + random.below(90_000)) + random.below(100);
  const other = 100 * (1 + random.below(90_000));
  const day = isoDay(`${year - 543}-0${1 + random.below(9)}-${10 + random.below(18)}`);
  const forms: readonly (() => Pick<ListItem, 'text' | 'items'>)[] = [
    () => ({ text: `${work} ประจำปีงบประมาณ พ.ศ. ${year} ${way}` }),
    () => ({ text: `${work} ประจำปีงบประมาณ พ.ศ. ${year} ${way}` }),
    () => ({ text: `${work} ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560` }),
    () => ({ text: `${work} ตามแผนปฏิบัติการ พ.ศ. ${year - 1}-${year + 3} ${way}` }),
    () => ({ text: `${work} เป็นเงิน ${formatBaht(money)} (${formatBahtWords(money)})` }),
    () => ({
      text: `${work} ค่าวัสดุ ${formatBaht(money)} ค่าอาหาร ${formatBaht(other)} รวมเป็นเงิน ${formatBaht(money + other)}`,
    }),
    () => ({ text: `${work} เมื่อ${formatThaiDate(day, { style: 'full' })} ${way}` }),
    () => ({ text: `${work} ให้ อบต.ตัวอย่าง ตามข้อ O12 จำนวน ${1 + random.below(99)} โครงการ` }),
    () => ({ text: `${work} เปรียบเทียบกับปีงบประมาณ พ.ศ. ${year - 1} ${way}` }),
    () => ({
      text: `${work} ประกอบด้วย`,
      items: ['ที่อยู่หน่วยงาน', 'หมายเลขโทรศัพท์', 'แผนที่ตั้ง'].map((text) => ({ text })),
    }),
  ];
  return random.pick(forms)();
}
