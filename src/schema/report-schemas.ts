import * as z from 'zod/v4';
import { agencyCodePattern } from '../model/text-forms.js';
import { described, optionalText, says, text, title } from './described.js';
import { exactOptional } from './exact-optional.js';
import { measuresSchema } from './measure-schemas.js';
import { ownMessage } from './messages/own-message.js';
import { fiscalYearSchema } from './scalar-schemas.js';

/** A public agency, as far as the document names it. */
export const agencySchema = /* @__PURE__ */ (() =>
  described('ItaAgency', 'หน่วยงาน · agency', {
    name: text('ชื่อตามที่พิมพ์', 'name as printed'),
    abbreviation: optionalText('ตัวย่อ เช่น อบต.', 'abbreviation'),
    type: optionalText('รหัสประเภทหน่วยงาน', 'key of the agency type'),
    code: exactOptional(
      z
        .string({ error: ownMessage })
        .regex(agencyCodePattern, { error: ownMessage })
        .meta(says('รหัสหน่วยงาน ๘ หลัก', 'agency code, 8 digits TTPPDDLL')),
    ),
    district: optionalText('อำเภอ', 'district'),
    province: optionalText('จังหวัด', 'province'),
  }))();

/** The assessment round a report was handed in for. */
export const filingSchema = /* @__PURE__ */ (() =>
  described('ItaFiling', 'รอบการประเมินที่ส่ง · filing', {
    scheme: z
      .enum(['nacc', 'moph', 'vec', 'obec', 'itap'], { error: ownMessage })
      .meta(says('ผู้กำหนดรายการข้อ', 'whose list of items')),
    fiscalYear: exactOptional(fiscalYearSchema.meta(says('ปีของรอบการประเมิน พ.ศ.', 'year of the round, Buddhist era'))),
    item: optionalText('รหัสข้อ เช่น O35', 'item code'),
  }))();

/** The report of one agency on one fiscal year. */
export const reportSchema = /* @__PURE__ */ (() =>
  described('ItaReport', 'รายงานผลการดำเนินการตามมาตรการ · report', {
    agency: agencySchema,
    fiscalYear: exactOptional(fiscalYearSchema.meta(says('ปีที่รายงาน พ.ศ.', 'year reported on, Buddhist era'))),
    title: title('ชื่อรายงาน', 'title'),
    preamble: optionalText('ข้อความก่อนตาราง', 'text between title and table'),
    filing: exactOptional(filingSchema),
    measures: measuresSchema,
  }))();
