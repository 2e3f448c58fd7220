import * as z from 'zod';
import { described, optionalText, says, text } from './described.js';
import { exactOptional } from './exact-optional.js';
import type { Flaw } from './measure-checks.js';
import { measuresSchema } from './measure-schemas.js';
import { fiscalYearSchema } from './scalar-schemas.js';

/** A public agency, as far as the document tells. */
export const agencySchema = /* @__PURE__ */ (() =>
  described('หน่วยงาน · agency', {
    name: text('ชื่อตามที่พิมพ์', 'name as printed'),
    abbreviation: optionalText('ตัวย่อ เช่น อบต.', 'abbreviation'),
    type: optionalText('รหัสประเภทหน่วยงาน', 'key of the agency type'),
    code: exactOptional(
      z
        .string()
        .regex(/^[0-9]{8}$/)
        .meta(says('รหัสหน่วยงาน ๘ หลัก', 'agency code, 8 digits TTPPDDLL')),
    ),
    district: optionalText('อำเภอ', 'district'),
    province: optionalText('จังหวัด', 'province'),
  }))();

/** The assessment round a report was handed in for. */
export const filingSchema = /* @__PURE__ */ (() =>
  described('รอบการประเมินที่ส่ง · filing', {
    scheme: z.enum(['nacc', 'moph', 'vec', 'obec', 'itap']).meta(says('ผู้กำหนดรายการข้อ', 'whose list of items')),
    fiscalYear: exactOptional(fiscalYearSchema.meta(says('ปีของรอบการประเมิน พ.ศ.', 'year of the round, Buddhist era'))),
    item: optionalText('รหัสข้อ เช่น O35', 'item code'),
  }))();

/** What one agency tells of one fiscal year. */
export const reportSchema = /* @__PURE__ */ (() =>
  described('รายงานผลการดำเนินการตามมาตรการ · report', {
    agency: agencySchema,
    fiscalYear: z
      .int()
      .min(0)
      .max(2999)
      .check((payload) => {
        const input = payload.value;
        if (input > 0 && input < 2505) payload.issues.push({ code: 'custom', input, params: { ...noFiscalYear } });
      })
      // JSON Schema cannot know what the check does; these words tell it.
      .meta({ ...says('ปีที่รายงาน พ.ศ. หรือ 0 เมื่อไม่ทราบ', 'year reported on, or 0'), not: { minimum: 1, maximum: 2504 } }),
    title: text('ชื่อรายงาน', 'title'),
    preamble: optionalText('ข้อความก่อนตาราง', 'text between title and table'),
    filing: exactOptional(filingSchema),
    measures: measuresSchema,
  }))();

const noFiscalYear: Flaw = {
  code: 'schema.out-of-range',
  message: {
    th: 'ปีงบประมาณต้องเป็น พ.ศ. 2505 ถึง 2999 หรือ 0 เมื่อไม่ทราบ',
    en: 'A fiscal year is a Buddhist year from 2505 to 2999, or 0 where it is not known.',
  },
  expected: '2505–2999',
};
