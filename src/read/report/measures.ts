import type { Activity, ListItem, Measure, Outcome } from '../../model/measure.js';
import type { RawItem } from '../list/items.js';
import type { RawMeasure } from '../table/gather-measures.js';
import type { Recorder } from '../text/recorder.js';
import { joinSpannedWith } from '../text/spanned-text.js';
import { workOf } from './work-fields.js';

/** The measure at a place of the report, from 0, with ids, places and typed fields; periods are of the fiscal year given. */
export function measureOf(raw: RawMeasure, at: number, fiscalYear: number | undefined, record: Recorder): Measure {
  const id = `m${at + 1}`;
  const title = record.text('/title', raw.title, at);
  // a prefix for all: each part that is joined makes a text of its own
  const activityIds = `${id}.a`;
  const outcomeIds = `${id}.o`;
  const activities = raw.activities.map((item, index): Activity => {
    const open: OpenActivity = begun(activityIds + (index + 1), item);
    if (item.links !== undefined) open.evidence = item.links.map((url) => ({ url }));
    return fillItem(open, item, at, '/activities', index, record);
  });
  const outcomes = raw.outcomes.map(
    (item, index): Outcome => fillItem(begun(outcomeIds + (index + 1), item), item, at, '/outcomes', index, record),
  );
  const steps = raw.steps.map((item, index) => fillItem<OpenItem>({ text: '' }, item, at, '/steps', index, record));
  const measure: OpenMeasure =
    raw.number === undefined
      ? { id, title, activities, outcomes }
      : { id, number: raw.number, title, activities, outcomes };
  if (steps.length > 0) measure.steps = steps;
  if (raw.monitoring.length > 0) {
    const texts = raw.monitoring.map(({ text }) => text);
    const monitoring = joinSpannedWith('\n', texts);
    if (monitoring.text !== '') measure.monitoring = record.text('/monitoring', monitoring, at);
  }
  const hasWork = Object.keys(raw.work).length > 0;
  return hasWork ? Object.assign(measure, workOf(raw.work, at, fiscalYear, record)) : measure;
}

/** An item as it is filled field by field, which costs a tenth of spreading optional fields into it. */
type OpenItem = { -readonly [Key in keyof ListItem]: ListItem[Key] };

type OpenMeasure = { -readonly [Key in keyof Measure]: Measure[Key] };

type OpenActivity = { -readonly [Key in keyof Activity]: Activity[Key] };

/** An activity or an outcome with room for its number, which costs less than adding it. */
const begun = (id: string, { number, links }: RawItem): OpenItem & { readonly id: string } =>
  number === undefined || links !== undefined ? { id, text: '' } : { id, text: '', number };

/** Fills an item that stands in a list of a measure, at a place from 0; the list is named by its JSON Pointer there. */
function fillItem<Item extends OpenItem>(
  item: Item,
  raw: RawItem,
  measure: number,
  list: string,
  index: number,
  record: Recorder,
): Item {
  if (raw.number !== undefined) item.number = raw.number;
  item.text = record.item(measure, list, index, raw.text);
  if (item.text.charCodeAt(0) === MAI && saysNone.test(item.text)) item.none = true;
  if (raw.items.length > 0) item.items = itemsInside(raw, measure, `${list}/${index}/items`, record);
  return item;
}

const itemsInside = ({ items }: RawItem, measure: number, list: string, record: Recorder): readonly ListItem[] =>
  items.map((item, index) => fillItem<OpenItem>({ text: '' }, item, measure, list, index, record));

/** ไ, which few items begin with. */
const MAI = 0x0e44;

const saysNone = /^(?:ไม่มี|ไม่มีเรื่องร้องเรียน|ไม่ใช้งบประมาณ|ไม่มีการดำเนินการ|ไม่มีข้อร้องเรียน)[.\s]*$/;
