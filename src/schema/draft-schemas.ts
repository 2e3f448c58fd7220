import * as z from 'zod/v4';
import type { Activity, Measure, Outcome } from '../model/measure.js';
import { type MeasureDraft, toReport } from '../model/to-report.js';
import { says, text } from './described.js';
import { exactOptional, type Writable } from './exact-optional.js';
import { activitySchema, measureSchema, outcomeSchema } from './measure-schemas.js';
import { ownMessage } from './messages/own-message.js';
import { named } from './named.js';
import { reportSchema } from './report-schemas.js';
import { checkMeasures } from './validate/measure-checks.js';

/** What is typed as a text alone, or as an object without an id. */
export type TextOr<Part extends { readonly id: string }> = z.ZodType<
  Writable<Omit<Part, 'id'>>,
  string | Writable<Omit<Part, 'id'>>
>;

/** A schema of objects that takes a plain text for an object with that text alone. */
function textOr<Part extends { readonly id: string }>(schema: z.ZodType<Writable<Omit<Part, 'id'>>>): TextOr<Part> {
  const toObject = (value: unknown) => (typeof value === 'string' ? { text: value } : value);
  return z.preprocess(toObject, schema) as unknown as TextOr<Part>;
}

/** An activity without an id, or its text alone. */
const activityDraft: TextOr<Activity> = /* @__PURE__ */ (() => {
  const schema = activitySchema.omit({ id: true });
  return textOr<Activity>(named(schema, 'ItaActivityDraft', 'ร่างผลการดำเนินงาน · draft of an activity'));
})();

/** An outcome without an id, or its text alone. */
const outcomeDraft: TextOr<Outcome> = /* @__PURE__ */ (() => {
  const schema = outcomeSchema.omit({ id: true });
  return textOr<Outcome>(named(schema, 'ItaOutcomeDraft', 'ร่างผลลัพธ์ · draft of an outcome'));
})();

const measureDraft = /* @__PURE__ */ (() => {
  const schema = measureSchema.omit({ id: true, title: true, activities: true, outcomes: true }).extend({
    title: text('ชื่อมาตรการ ว่างได้ในร่าง', 'title; may be empty in a draft'),
    activities: exactOptional(
      z.array(activityDraft, { error: ownMessage }).meta(says('ผลการดำเนินงาน', 'what was done')),
    ),
    outcomes: exactOptional(
      z.array(outcomeDraft, { error: ownMessage }).meta(says('ผลลัพธ์/ความสำเร็จ', 'what came of it')),
    ),
  });
  return named(schema, 'ItaMeasureDraft', 'ร่างมาตรการ · draft of a measure');
})();

/**
 * A report as a form sends it: without ids, titles may be empty, and an activity or an outcome may be its text alone. What it gives
 * is what `toReport` takes, which adds the ids; `activityIds` name activities by the ids that they will have, `m1.a1`.
 *
 * @example
 * ```ts
 * import { toReport } from 'thai-ita/model';
 * import { reportDraftSchema, validateReport } from 'thai-ita/schema';
 * const sent = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [{ title: 'โปร่งใส', activities: ['จัดทำแผน'] }] };
 * const report = toReport(reportDraftSchema.parse(sent));
 * report.measures[0]?.activities; // => [{ id: 'm1.a1', text: 'จัดทำแผน' }]
 * validateReport(report).issues; // => []
 * ```
 */
export const reportDraftSchema = /* @__PURE__ */ (() => {
  const schema = reportSchema.omit({ title: true, measures: true }).extend({
    title: text('ชื่อรายงาน ว่างได้ในร่าง', 'title; may be empty in a draft'),
    measures: z
      .array(measureDraft, { error: ownMessage })
      .check(checkDrafts)
      .meta(says('มาตรการ', 'measures of the report')),
  });
  return named(schema, 'ItaReportDraft', 'ร่างรายงานผลการดำเนินการตามมาตรการ · draft of a report');
})();

/** A zod check of all drafts of measures, once they have the ids that they will have. */
function checkDrafts(payload: z.core.ParsePayload<readonly MeasureDraft[]>): void {
  const { measures } = toReport({ agency: { name: '' }, title: '', measures: payload.value });
  const checked = { value: measures, issues: payload.issues } as z.core.ParsePayload<readonly Measure[]>;
  checkMeasures(checked);
}
