import type { Activity, ListItem, Measure, Outcome } from '../model/measure.js';
import type { RawMeasure } from './gather-measures.js';
import type { RawItem } from './items.js';
import type { Recorder } from './recorder.js';
import { joinSpannedWith } from './spanned-text.js';
import { workOf } from './work-fields.js';

/** The measures that were gathered, with ids, places and typed fields; periods are of the fiscal year given. */
export function measuresOf(
  raw: readonly RawMeasure[],
  fiscalYear: number | undefined,
  record: Recorder,
): readonly Measure[] {
  return raw.map((measure, at) => measureOf(measure, at, fiscalYear, record));
}

function measureOf(raw: RawMeasure, at: number, fiscalYear: number | undefined, record: Recorder): Measure {
  const id = `m${at + 1}`;
  const path = `/measures/${at}`;
  const title = record.text(`${path}/title`, raw.title);
  const activities = raw.activities.map(
    (item, index): Activity => ({
      id: `${id}.a${index + 1}`,
      ...listItemOf(item, `${path}/activities/${index}`, record),
    }),
  );
  const outcomes = raw.outcomes.map(
    (item, index): Outcome => ({
      id: `${id}.o${index + 1}`,
      ...listItemOf(item, `${path}/outcomes/${index}`, record),
    }),
  );
  const steps = raw.steps.map((item, index) => listItemOf(item, `${path}/steps/${index}`, record));
  const monitoring = joinSpannedWith(
    '\n',
    raw.monitoring.map(({ text }) => text),
  );
  return {
    id,
    ...(raw.number !== undefined && { number: raw.number }),
    title,
    activities,
    outcomes,
    ...(steps.length > 0 && { steps }),
    ...(monitoring.text !== '' && { monitoring: record.text(`${path}/monitoring`, monitoring) }),
    ...workOf(raw.work, path, fiscalYear, record),
  };
}

function listItemOf(item: RawItem, path: string, record: Recorder): ListItem {
  const text = record.text(`${path}/text`, item.text);
  return {
    ...(item.number !== undefined && { number: item.number }),
    text,
    ...(saysNone.test(text) && { none: true }),
    ...(item.items.length > 0 && {
      items: item.items.map((inner, index) => listItemOf(inner, `${path}/items/${index}`, record)),
    }),
  };
}

const saysNone = /^(?:ไม่มี|ไม่มีเรื่องร้องเรียน|ไม่ใช้งบประมาณ|ไม่มีการดำเนินการ|ไม่มีข้อร้องเรียน)[.\s]*$/;
