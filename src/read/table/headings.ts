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

/** Letters of the longest heading that is looked at; a longer cell is content. */
export const MAX_HEADING = 80;

/** The column a heading names, `undefined` when it is not known. */
export function columnOfHeading(heading: string): Column | undefined {
  if (heading.length > 2 * MAX_HEADING) return undefined;
  const key = keyOf(heading);
  if (key === '' || key.length > MAX_HEADING) return undefined;
  knownKeys ??= keysOfHeadings();
  return knownKeys.get(key) ?? nearColumn(key, knownKeys);
}

/** The column whose heading a key begins with, or is nearest to. */
function nearColumn(key: string, known: ReadonlyMap<string, Column>): Column | undefined {
  let prefix: { readonly length: number; readonly column: Column } | undefined;
  let near: { readonly distance: number; readonly column: Column } | undefined;
  for (const [heading, column] of known) {
    if (heading.length >= 6 && heading.length > (prefix?.length ?? 0) && key.startsWith(heading)) {
      prefix = { length: heading.length, column };
    }
    const most = Math.min(Math.floor(heading.length / 8), (near?.distance ?? Number.POSITIVE_INFINITY) - 1);
    if (Math.abs(heading.length - key.length) > most) continue;
    const distance = distanceOf(heading, key);
    if (distance <= most) near = { distance, column };
  }
  return prefix?.column ?? near?.column;
}

/** Columns by the keys of their headings, made at first use. */
let knownKeys: ReadonlyMap<string, Column> | undefined;

const keysOfHeadings = (): ReadonlyMap<string, Column> =>
  new Map(knownHeadings.flatMap(([column, known]) => known.map((text) => [keyOf(text), column] as const)));

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
