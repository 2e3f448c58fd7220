import { provinces } from 'thai-ita/catalogue';
import type { Report } from 'thai-ita/model';
import { toReport } from 'thai-ita/model';

/** What is planted in the reports of an agency, so that a test knows the answers. */
export interface Planted {
  /** Activities of 2567 that still name 2566. */
  readonly stale: number;
  /** Whether a measure is the same, word for word, as that of other agencies. */
  readonly isCopied: boolean;
  readonly hasOutcomes: boolean;
  /** Whether the first measure of 2567 cost more than its budget. */
  readonly isOverspent: boolean;
}

/** What is planted in the reports of agency number `at`. */
export const plantedIn = (at: number): Planted => ({
  stale: at % 10 === 3 ? 1 + (at % 4) : 0,
  isCopied: at % 8 === 0,
  hasOutcomes: at % 7 !== 0,
  isOverspent: at % 9 === 4,
});

/** The years that are reported on. */
export const years = [2566, 2567] as const;

const indicators = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'การใช้ทรัพย์สินของราชการ', 'การแก้ไขปัญหาการทุจริต'];
const works = ['จัดทำคู่มือการให้บริการประชาชน', 'อบรมบุคลากรด้านคุณธรรมและจริยธรรม', 'เผยแพร่แผนการใช้จ่ายบนเว็บไซต์'];

/** An invented report of agency number `at`, about as long as a real one. */
export function inventedReport(at: number, year: number): Report {
  const planted = plantedIn(at);
  const name = `องค์การบริหารส่วนตำบลตัวอย่าง${at + 1}`;
  const measures = indicators.flatMap((indicator, row) =>
    [0, 1].map((second) => {
      const place = row * 2 + second;
      const isCopied = planted.isCopied && place === 3;
      const isOverspent = planted.isOverspent && place === 0 && year === 2567;
      return {
        number: String(place + 1),
        title: isCopied ? 'มาตรการเสริมสร้างวัฒนธรรมสุจริต' : `มาตรการด้าน${indicator}ที่ ${second + 1} ของตำบลตัวอย่าง${at + 1}`,
        sections: [`ตัวชี้วัดที่ ${row + 1} ${indicator}`],
        budgetSatang: (place + 1) * 1_000_000,
        spentSatang: (place + 1) * 1_000_000 + (isOverspent ? 50_000 : 0),
        activities: works.map((work, third) => {
          const named = year === 2567 && place < planted.stale && third === 0 ? 2566 : year;
          const where = isCopied ? 'ในหน่วยงาน' : `ในพื้นที่ตำบลตัวอย่าง${at + 1} หมู่ที่ ${place + third + 1}`;
          return `${work} ประจำปีงบประมาณ พ.ศ. ${named} ${where} โดยผู้บริหารและเจ้าหน้าที่ทุกส่วนราชการมีส่วนร่วม และรายงานผลต่อที่ประชุมประจำเดือน พร้อมเผยแพร่ภาพกิจกรรมและเอกสารประกอบบนเว็บไซต์ของหน่วยงานให้ประชาชนตรวจสอบได้`;
        }),
        outcomes: planted.hasOutcomes
          ? [`ประชาชนตำบลตัวอย่าง${at + 1} ได้รับบริการที่รวดเร็วและตรวจสอบได้ ตามตัวชี้วัดที่ ${row + 1}`]
          : [],
      };
    }),
  );
  const province = provinces[at % provinces.length]?.name ?? '';
  return toReport({
    agency: { name, province },
    fiscalYear: year,
    title: 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    measures,
  });
}
