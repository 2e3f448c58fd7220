/** What a column of a report's table holds. */
export type Column =
  | 'number'
  | 'measure'
  | 'activity'
  | 'outcome'
  | 'responsible'
  | 'steps'
  | 'monitoring'
  | 'period'
  | 'budget'
  | 'spent'
  | 'status'
  | 'evidence'
  | 'remarks';

/**
 * Headings that are known, by column. A heading is taken for the first row of which it is the same, then for the one
 * it begins with, then for the nearest within one typing error to each eight letters.
 */
export const knownHeadings: readonly (readonly [Column, readonly string[]])[] = [
  ['number', ['ลำดับ', 'ลำดับที่', 'ที่', 'ข้อ', 'no.']],
  [
    'activity',
    [
      'สรุปผลการดำเนินงานตามมาตรการ/กิจกรรม',
      'สรุปผลการดำเนินงาน',
      'สรุปผลการดำเนินการ',
      'ผลการดำเนินงาน',
      'ผลการดำเนินการ',
      'การดำเนินงาน',
      'การดำเนินการ',
      'วิธีดำเนินการ',
      'กิจกรรม',
      'กิจกรรมที่ดำเนินการ',
      'โครงการ/กิจกรรม',
    ],
  ],
  [
    'outcome',
    ['ผลลัพธ์/ความสำเร็จของการดำเนินการ', 'ผลลัพธ์/ความสำเร็จ', 'ผลลัพธ์', 'ผลลัพธ์ที่ได้', 'ผลสำเร็จ', 'ความสำเร็จ', 'ผลที่ได้รับ'],
  ],
  [
    'measure',
    [
      'มาตรการ/กิจกรรม',
      'มาตรการ',
      'โครงการ/กิจกรรม/มาตรการ',
      'มาตรการ/แนวทาง',
      'ประเด็น/มาตรการ',
      'มาตรการ/โครงการ/กิจกรรม',
    ],
  ],
  ['responsible', ['ผู้รับผิดชอบ', 'หน่วยงานที่รับผิดชอบ', 'หน่วยงานรับผิดชอบ', 'ผู้รับผิดชอบหลัก']],
  ['steps', ['ขั้นตอน', 'ขั้นตอนการดำเนินงาน', 'ขั้นตอน/วิธีการ', 'ขั้นตอนหรือวิธีการปฏิบัติ']],
  ['monitoring', ['การกำกับติดตาม', 'การติดตาม', 'การกำกับติดตามการดำเนินงาน', 'แนวทางการกำกับติดตาม', 'การรายงานผล']],
  ['period', ['ระยะเวลา', 'ระยะเวลาดำเนินการ', 'ระยะเวลาดำเนินงาน', 'ช่วงเวลา']],
  ['spent', ['งบประมาณที่ใช้', 'เบิกจ่าย', 'ใช้จ่ายจริง', 'งบประมาณที่เบิกจ่าย', 'ผลการเบิกจ่าย']],
  ['budget', ['งบประมาณ', 'งบประมาณ(บาท)', 'งบประมาณที่ได้รับ', 'งบประมาณที่ตั้งไว้']],
  ['status', ['สถานะ', 'สถานะการดำเนินงาน', 'ความก้าวหน้า']],
  ['evidence', ['หลักฐาน', 'เอกสารหลักฐาน', 'ลิงก์', 'เอกสารอ้างอิง', 'หลักฐานเชิงประจักษ์']],
  ['remarks', ['หมายเหตุ']],
];

/** The column a heading names, `undefined` when it is not known. */
export function columnOfHeading(heading: string): Column | undefined {
  const key = keyOf(heading);
  if (key === '') return undefined;
  const keys = knownHeadings.flatMap(([column, known]) => known.map((text) => ({ column, key: keyOf(text) })));
  const same = keys.find((known) => known.key === key);
  if (same !== undefined) return same.column;
  if (key.length > MAX_HEADING) return undefined;
  const starts = keys.filter((known) => known.key.length >= 6 && key.startsWith(known.key));
  const longest = starts.sort((left, right) => right.key.length - left.key.length)[0];
  if (longest !== undefined) return longest.column;
  const near = keys
    .map((known) => ({ ...known, distance: distanceOf(known.key, key) }))
    .filter((known) => known.distance <= Math.floor(known.key.length / 8))
    .sort((left, right) => left.distance - right.distance)[0];
  return near?.column;
}

/** Letters of the longest heading that is looked at; a longer cell is content. */
const MAX_HEADING = 80;

/** A heading without white space, punctuation, digits and the two spellings of sara am. */
const keyOf = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0e4d\u0e32/g, 'ำ')
    .replace(/เเ/g, 'แ')
    .replace(/[\s\d๐-๙./()\-–:*\u200b-\u200d\ufeff]/g, '');

/** Levenshtein distance; both texts are at most MAX_HEADING long. */
function distanceOf(before: string, after: string): number {
  let row = Array.from({ length: after.length + 1 }, (_, index) => index);
  for (let at = 1; at <= before.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= after.length; to += 1) {
      const swap = (row[to - 1] ?? 0) + (before[at - 1] === after[to - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[after.length] ?? 0;
}
