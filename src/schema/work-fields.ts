import * as z from 'zod';
import { described, optionalText, says } from './described.js';
import { exactOptional } from './exact-optional.js';
import { isoDaySchema, satangSchema } from './scalar-schemas.js';

/** How far a piece of work is. */
export const statusSchema = /* @__PURE__ */ (() =>
  z
    .enum(['done', 'in-progress', 'not-started', 'cancelled'])
    .meta(says('แล้วเสร็จ อยู่ระหว่างดำเนินการ ยังไม่ได้ดำเนินการ ยกเลิก', 'how far the work is')))();

/** Something that shows the work was done. */
export const evidenceSchema = /* @__PURE__ */ (() =>
  described('หลักฐาน · evidence', {
    title: optionalText('ชื่อหลักฐาน', 'its name'),
    url: optionalText('ที่อยู่เว็บตามที่พิมพ์', 'web address as printed'),
    file: optionalText('ชื่อแฟ้มตามที่พิมพ์', 'file name as printed'),
  }))();

/** Who, when, with what money and how far: the fields that measures and activities share. */
export const workFields = /* @__PURE__ */ (() => ({
  responsible: optionalText('ผู้รับผิดชอบ', 'person or unit'),
  period: optionalText('ระยะเวลาตามที่พิมพ์', 'period as printed'),
  startsOn: exactOptional(isoDaySchema.meta(says('วันเริ่ม', 'first day'))),
  endsOn: exactOptional(isoDaySchema.meta(says('วันสิ้นสุด', 'last day, inclusive'))),
  budgetSatang: exactOptional(satangSchema.meta(says('งบประมาณ (สตางค์)', 'money set aside, in satang'))),
  budgetText: optionalText('ข้อความแทนจำนวนงบประมาณ', 'printed in place of the budget'),
  spentSatang: exactOptional(satangSchema.meta(says('เงินที่ใช้ (สตางค์)', 'money spent, in satang'))),
  spentText: optionalText('ข้อความแทนจำนวนเงินที่ใช้', 'printed in place of the money spent'),
  status: exactOptional(statusSchema),
  statusText: optionalText('สถานะตามที่พิมพ์', 'status as printed'),
  evidence: exactOptional(z.array(evidenceSchema).meta(says('หลักฐาน', 'what shows that it was done'))),
  remarks: optionalText('หมายเหตุ', 'remarks'),
}))();
