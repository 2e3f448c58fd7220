import * as z from 'zod/v4';
import { described, optionalText, says, text, title } from './described.js';
import { exactOptional } from './exact-optional.js';
import { listItemFields, listItemSchema } from './list-item-schema.js';
import { ownMessage } from './messages/own-message.js';
import { checkMeasures } from './validate/measure-checks.js';
import { workFields } from './work-fields.js';

const id = (th: string, en: string): z.ZodString =>
  z.string({ error: ownMessage }).min(1, { error: ownMessage }).meta(says(th, en));

const indicator = (): z.ZodNumber =>
  z.int({ error: ownMessage }).min(1, { error: ownMessage }).max(10, { error: ownMessage });

/** What came of one activity, in one period. */
export const resultSchema = /* @__PURE__ */ (() =>
  described('ItaResult', 'ผลของกิจกรรม · result', {
    period: optionalText('หัวคอลัมน์ของรอบเวลาตามที่พิมพ์', 'heading of its column as printed'),
    text: text('ข้อความตามที่หน่วยงานเขียน', 'text as the agency wrote it'),
  }))();

/** One thing done under a measure. */
export const activitySchema = /* @__PURE__ */ (() =>
  described('ItaActivity', 'ผลการดำเนินงาน · activity', {
    id: id('รหัสในรายงาน', 'unique in the report: m1.a1'),
    ...listItemFields,
    ...workFields,
    results: exactOptional(
      z.array(resultSchema, { error: ownMessage }).meta(says('ผลของกิจกรรม', 'what came of the activity')),
    ),
  }))();

/** One result of a measure. */
export const outcomeSchema = /* @__PURE__ */ (() =>
  described('ItaOutcome', 'ผลลัพธ์ · outcome', {
    id: id('รหัสในรายงาน', 'unique in the report: m1.o1'),
    ...listItemFields,
    activityIds: exactOptional(
      z
        .array(z.string({ error: ownMessage }), { error: ownMessage })
        .meta(says('รหัสของกิจกรรมที่ทำให้เกิดผล', 'ids of the activities it came of')),
    ),
  }))();

/** Something the agency set out to do, with what was done and what came of it. What fields say of each other is checked by `measuresSchema`. */
export const measureSchema = /* @__PURE__ */ (() =>
  described('ItaMeasure', 'มาตรการ · measure', {
    id: id('รหัสในรายงาน', 'unique in the report: m1'),
    number: optionalText('ลำดับตามที่พิมพ์ เป็นเลขอารบิก', 'number as printed, in Arabic digits'),
    title: title('ชื่อมาตรการ', 'title'),
    sections: exactOptional(
      z
        .array(z.string({ error: ownMessage }), { error: ownMessage })
        .meta(says('หัวข้อที่มาตรการอยู่ภายใต้ ชั้นนอกสุดก่อน', 'headings it stands under, outermost first')),
    ),
    indicators: exactOptional(
      z.array(indicator(), { error: ownMessage }).meta(says('ตัวชี้วัด ๑ ถึง ๑๐', 'ITA indicators, 1 to 10')),
    ),
    activities: z.array(activitySchema, { error: ownMessage }).meta(says('ผลการดำเนินงาน', 'what was done')),
    outcomes: z.array(outcomeSchema, { error: ownMessage }).meta(says('ผลลัพธ์/ความสำเร็จ', 'what came of it')),
    steps: exactOptional(z.array(listItemSchema, { error: ownMessage }).meta(says('ขั้นตอน', 'steps planned'))),
    monitoring: optionalText('การกำกับติดตาม', 'how progress is watched'),
    ...workFields,
  }))();

/**
 * The measures of one report. Besides their fields: ids are unique, dates in order, and outcomes point at activities that
 * exist. The checks stand here and not on the objects, so that `pick`, `omit` and `extend` work on those in every zod 4.
 */
export const measuresSchema = /* @__PURE__ */ (() =>
  z.array(measureSchema, { error: ownMessage }).check(checkMeasures).meta(says('มาตรการ', 'measures of the report')))();
