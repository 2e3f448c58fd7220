import type { IsoDay } from '../calendar/date/iso-day.js';

/** Something the agency set out to do (มาตรการ), with what was done and what came of it. */
export interface Measure extends Work {
  /** `m1`; unique in the report. */
  readonly id: string;
  /** As printed, in Arabic digits: `1`, `1.2`. Absent where the report prints none. */
  readonly number?: string;
  readonly title: string;
  /** The headings the measure stands under, outermost first, as printed: `มิติที่ ๑ การสร้างสังคม…`. */
  readonly sections?: readonly string[];
  /** ITA indicators the measure speaks to, 1 to 10. */
  readonly indicators?: readonly number[];
  /** What was done (สรุปผลการดำเนินงาน). */
  readonly activities: readonly Activity[];
  /** What came of it (ผลลัพธ์/ความสำเร็จ); not one to one with the activities. */
  readonly outcomes: readonly Outcome[];
  /** Steps planned (ขั้นตอน). */
  readonly steps?: readonly ListItem[];
  /** How progress is watched (การกำกับติดตาม). */
  readonly monitoring?: string;
}

/** One thing done under a measure. */
export interface Activity extends ListItem, Work {
  /** `m1.a1`; unique in the report. */
  readonly id: string;
  /** What came of this activity, where the table has a column for the plan and one or more for results. */
  readonly results?: readonly Result[];
}

/** What came of one activity, in one period where the table has a column for each. */
export interface Result {
  /** The heading of its column as printed: `รอบ 6 เดือนแรก`, `ไตรมาสที่ 2`, `ปี 2565`. */
  readonly period?: string;
  /** As the agency wrote it. */
  readonly text: string;
}

/** One result of a measure. */
export interface Outcome extends ListItem {
  /** `m1.o1`; unique in the report. */
  readonly id: string;
  /** Ids of the activities it came of, where the document says so; never paired by position. */
  readonly activityIds?: readonly string[];
}

/** An item of a printed list, with the lists inside it. */
export interface ListItem {
  /** As printed, in Arabic digits and without dots or brackets: `1`, `1.2`, `ก`; a bullet as the bullet: `-`. */
  readonly number?: string;
  /** As the agency wrote it, digits included, after safe repairs only. */
  readonly text: string;
  /** The text states that there is none: ไม่มี, ไม่มีเรื่องร้องเรียน, ไม่ใช้งบประมาณ. */
  readonly none?: true;
  /** A list inside the item: (๑) … (๒) … */
  readonly items?: readonly ListItem[];
}

/** Who, when, with what money and how far, of a measure or of one activity. */
export interface Work {
  /** Person or unit (ผู้รับผิดชอบ), as printed. */
  readonly responsible?: string;
  /** When the work was done, as printed: `ไตรมาส ๑ - ๔`, `ต.ค. ๖๕ – มี.ค. ๖๖`. */
  readonly period?: string;
  /** First day of the work, where the period names it. */
  readonly startsOn?: IsoDay;
  /** Last day of the work, inclusive, where the period names it. */
  readonly endsOn?: IsoDay;
  /** Money set aside, in satang (1/100 baht), a safe integer from 0. */
  readonly budgetSatang?: number;
  /** What is printed in place of a plain amount: `ไม่ใช้งบประมาณ` is not 0 baht. */
  readonly budgetText?: string;
  /** Money spent, in satang (1/100 baht), a safe integer from 0. */
  readonly spentSatang?: number;
  /** What is printed in place of a plain amount spent. */
  readonly spentText?: string;
  /** Money left (งบประมาณคงเหลือ), in satang (1/100 baht), a safe integer. */
  readonly remainingSatang?: number;
  /** What is printed in place of a plain amount left. */
  readonly remainingText?: string;
  readonly status?: Status;
  /** The status as printed, where it is none of the four. */
  readonly statusText?: string;
  readonly evidence?: readonly Evidence[];
  /** ตัวชี้วัด, เป้าหมาย, ค่าเป้าหมาย, as printed. */
  readonly targets?: string;
  /** ปัญหา/อุปสรรค, as printed. */
  readonly problems?: string;
  /** ข้อเสนอแนะ, แนวทางแก้ไข, as printed. */
  readonly recommendations?: string;
  /** หมายเหตุ, as printed. */
  readonly remarks?: string;
}

/** How far a piece of work is: แล้วเสร็จ, อยู่ระหว่างดำเนินการ, ยังไม่ได้ดำเนินการ, ยกเลิก. */
export type Status = 'done' | 'in-progress' | 'not-started' | 'cancelled';

/** Something that shows the work was done: a link, a file, or its name alone. */
export interface Evidence {
  readonly title?: string;
  /** Address as printed; not fetched, not changed. */
  readonly url?: string;
  /** File name or path as printed. */
  readonly file?: string;
}
