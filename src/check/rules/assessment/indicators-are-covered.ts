import type { Rule } from '../../rule.js';
import { normalizedOf } from '../../texts/normalized-text.js';

/** Each of the ten indicators is spoken to by a measure: it says so, or words of the indicator stand in the report. */
export const indicatorsAreCovered: Rule<{
  /** Measures from which on all ten indicators are looked for; fewer answer to weak points alone. */
  readonly leastMeasures: number;
}> = {
  code: 'check.indicators-are-covered',
  severity: 'note',
  holds: {
    th: 'ตัวชี้วัดทั้งสิบมีมาตรการรองรับ',
    en: 'A measure speaks to each of the ten indicators.',
  },
  options: { leastMeasures: 10 },
  *check({ measures }, { texts, options: { leastMeasures } }) {
    if (measures.length < leastMeasures) return;
    const open = new Map(indicatorWords.map((pattern, at) => [at + 1, pattern]));
    for (const { indicators = [] } of measures) for (const indicator of indicators) open.delete(indicator);
    for (const placed of texts) {
      if (placed.measure < 0) continue;
      for (const [indicator, pattern] of open) if (pattern.test(normalizedOf(placed))) open.delete(indicator);
    }
    if (open.size === 0) return;
    const list = [...open.keys()].join(', ');
    yield {
      message: {
        th: `ดูจากคำสำคัญ ยังไม่พบมาตรการของตัวชี้วัดที่ ${list}`,
        en: `By key words, no measure speaks to indicator ${list}.`,
      },
      path: ['measures'],
      confidence: 0.7,
      found: list,
    };
  },
};

/** Words that speak to the indicators 1 to 10, in measures, activities or outcomes. */
export const indicatorWords: readonly RegExp[] = [
  /ปฏิบัติ(?:หน้าที่|งาน)/,
  /ใช้(?:จ่าย)?งบ|เบิกจ่าย|จัดซื้อ/,
  /ใช้อำนาจ|งานบุคคล|ทรัพยากรบุคคล|บุคลากร/,
  /ทรัพย์สิน|พัสดุ|ครุภัณฑ์/,
  /แก้ไข(?:ปัญหา)?การทุจริต|ร้องเรียน|เบาะแส/,
  /คุณภาพ|พึงพอใจ|สะดวก/,
  /สื่อสาร|ข่าวสาร|ประชาสัมพันธ์/,
  /ปรับปรุง|ออนไลน์|e-?service/i,
  /เปิดเผย|เผยแพร่|เว็บไซต์/,
  /ป้องกัน|ความเสี่ยง|ของขวัญ|สินบน|gift/i,
];
