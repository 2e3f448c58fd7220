import type { Activity, ListItem, Measure, Outcome, Result, Work } from '../../model/measure.js';
import { cellOf } from '../document.js';
import { itemsOfCell, type RawItem } from '../list/items.js';
import type { RawMeasure, RawResult, RawRow, RawWork, WorkColumn } from '../table/raw-measure.js';
import { loneResult, sharedResult } from '../table-issues.js';
import type { Recorder } from '../text/recorder.js';
import { joinSpannedWith } from '../text/spanned-text.js';
import { daysOf, workOf } from './work-fields.js';

/** Where a measure stands, and what it is read with. */
export interface MeasurePlace {
  /** From 0. */
  readonly at: number;
  /** The year that periods without a year are of. */
  readonly fiscalYear: number | undefined;
  readonly record: Recorder;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The measure that its rows make, with ids, places and typed fields. */
export function measureOf(raw: RawMeasure, { at, fiscalYear, record }: MeasurePlace): Measure {
  const id = `m${at + 1}`;
  const title = record.text('/title', raw.title, at);
  const rows = raw.rows.map((row) => withResults(row, raw.rows, record));
  const { shared, own } = dividedWork(rows);
  const activities: Activity[] = [];
  rows.forEach((row, line) => {
    row.items.forEach((item, index) => {
      const work = index === 0 ? own[line] : undefined;
      const place = { measure: at, index: activities.length, fiscalYear, record, work, period: row.periods?.[index] };
      activities.push(activityOf(item, row.results[index], `${id}.a${activities.length + 1}`, place));
    });
  });
  const outcomes = raw.outcomes.map(
    (item, index): Outcome =>
      fillItem(begun(`${id}.o${index + 1}`, item), item, { measure: at, list: '/outcomes', index, record }),
  );
  const measure: Writable<Measure> =
    raw.number === undefined
      ? { id, title, activities, outcomes }
      : { id, number: raw.number, title, activities, outcomes };
  if (raw.sections.length > 0)
    measure.sections = raw.sections.map((text, index) => record.text(`/sections/${index}`, text, at));
  if (raw.steps.length > 0) {
    measure.steps = raw.steps.map((item, index) =>
      fillItem({ text: '' }, item, { measure: at, list: '/steps', index, record }),
    );
  }
  const monitoring =
    raw.monitoring.length === 0
      ? undefined
      : joinSpannedWith(
          '\n',
          raw.monitoring.map(({ text }) => text),
        );
  if (monitoring !== undefined && monitoring.text !== '')
    measure.monitoring = record.text('/monitoring', monitoring, at);
  if (hasAny(shared)) Object.assign(measure, workOf(shared, { measure: at, pointer: '', fiscalYear, record }));
  return withLinks(measure, raw.links);
}

/** The measure with the addresses that its title, outcomes and other cells link to as evidence. */
function withLinks(measure: Writable<Measure>, links: readonly string[]): Measure {
  if (links.length === 0) return measure;
  const known = new Set(measure.evidence?.map(({ url }) => url));
  const fresh = [...new Set(links)].filter((url) => !known.has(url));
  if (fresh.length > 0) measure.evidence = [...(measure.evidence ?? []), ...fresh.map((url) => ({ url }))];
  return measure;
}

/** A row with its activities, each with what came of it. */
interface RowOfActivities {
  readonly items: readonly RawItem[];
  /** For each activity. */
  readonly results: readonly (readonly RawResult[] | undefined)[];
  /** For each activity the part of the year that the heading of its column names. */
  readonly periods?: readonly (string | undefined)[];
  readonly work: RawWork;
}

/** Gives the results of a row to its activity; of several to the first, where nothing says which. */
function withResults(
  { activities, results, work }: RawRow,
  rows: readonly RawRow[],
  record: Recorder,
): RowOfActivities {
  const text = results[0]?.blocks[0]?.text;
  if (results.length === 0) return { items: activities, results: [], work };
  if (activities.length > 1) {
    record.issue(sharedResult, text);
    return { items: activities, results: [results], work };
  }
  if (activities.length === 1) return { items: activities, results: [results], work };
  // a result beside no plan is what was done
  const found = results.map(({ period, blocks }) => ({ period, items: itemsOfCell(cellOf(blocks)) }));
  if (rows.length > 0) record.issue(loneResult, text);
  const items = found.flatMap(({ items: own }) => own);
  const periods = found.flatMap(({ period, items: own }) => own.map(() => period));
  return { items, results: [], work, periods };
}

interface DividedWork {
  /** What is said of the measure as a whole. */
  readonly shared: RawWork;
  /** For each row what is said of its own activity. */
  readonly own: readonly RawWork[];
}

/**
 * Who, when and with what money is said of the measure where one row says it; where several rows do, each of its own activity,
 * if each of them has one and no more.
 */
function dividedWork(rows: readonly RowOfActivities[]): DividedWork {
  const shared: RawWork = {};
  const columns = new Set<WorkColumn>();
  for (const { work } of rows) for (const column in work) columns.add(column as WorkColumn);
  if (columns.size === 0) return { shared, own: [] };
  const own: RawWork[] = rows.map(() => ({}));
  for (const column of columns) {
    const lines = rows.flatMap(({ work }, at) => (work[column] === undefined ? [] : [at]));
    const isOwn = lines.length > 1 && lines.every((at) => rows[at]?.items.length === 1);
    if (isOwn) for (const at of lines) Object.assign(own[at] ?? {}, { [column]: rows[at]?.work[column] });
    else shared[column] = lines.flatMap((at) => rows[at]?.work[column] ?? []);
  }
  return { shared, own };
}

interface ActivityPlace {
  readonly measure: number;
  /** Its place among the activities, from 0. */
  readonly index: number;
  readonly fiscalYear: number | undefined;
  readonly record: Recorder;
  readonly work: RawWork | undefined;
  readonly period: string | undefined;
}

function activityOf(
  item: RawItem,
  results: readonly RawResult[] | undefined,
  id: string,
  place: ActivityPlace,
): Activity {
  const { measure, index, record, work, period } = place;
  const open: Writable<Activity> = begun(id, item);
  if (period !== undefined && work?.period === undefined)
    Object.assign(open, { period, ...daysOf(period, place.fiscalYear) });
  if (item.links !== undefined) open.evidence = item.links.map((url) => ({ url }));
  fillItem(open, item, { measure, list: '/activities', index, record });
  if (results !== undefined && results.length > 0) {
    open.results = results.map((result, at) => resultOf(result, `/activities/${index}/results/${at}`, measure, record));
  }
  if (work === undefined || !hasAny(work)) return open;
  const evidenceBefore = open.evidence?.length ?? 0;
  const found: Work = workOf(work, { ...place, pointer: `/activities/${index}`, evidenceBefore });
  const evidence = [...(open.evidence ?? []), ...(found.evidence ?? [])];
  return Object.assign(open, found, evidence.length > 0 && { evidence });
}

function hasAny(work: RawWork): boolean {
  for (const _ in work) return true;
  return false;
}

function resultOf({ period, blocks }: RawResult, pointer: string, measure: number, record: Recorder): Result {
  const isWrapped = blocks.some((block) => block.isWrapped === true);
  const text = joinSpannedWith(
    isWrapped ? '' : '\n',
    blocks.map((block) => block.text),
  );
  const printed = record.text(`${pointer}/text`, text, measure);
  return period === undefined ? { text: printed } : { period, text: printed };
}

/** An item as it is filled field by field, which costs a tenth of spreading optional fields into it. */
type OpenItem = Writable<ListItem>;

/** An activity or an outcome with room for its number, which costs less than adding it. */
const begun = (id: string, { number, links }: RawItem): OpenItem & { readonly id: string } =>
  number === undefined || links !== undefined ? { id, text: '' } : { id, text: '', number };

/** Where an item stands: in a list of a measure, named by its JSON Pointer there, at a place from 0. */
interface ItemPlace {
  readonly measure: number;
  readonly list: string;
  readonly index: number;
  readonly record: Recorder;
}

function fillItem<Item extends OpenItem>(item: Item, raw: RawItem, place: ItemPlace): Item {
  const { measure, list, index, record } = place;
  if (raw.number !== undefined) item.number = raw.number;
  item.text = record.item(measure, list, index, raw.text);
  if (item.text.charCodeAt(0) === MAI && saysNone.test(item.text)) item.none = true;
  if (raw.items.length > 0) {
    const inner = `${list}/${index}/items`;
    item.items = raw.items.map((part, at) =>
      fillItem<OpenItem>({ text: '' }, part, { ...place, list: inner, index: at }),
    );
  }
  return item;
}

/** ไ, which few items begin with. */
const MAI = 0x0e44;

const saysNone = /^(?:ไม่มี|ไม่มีเรื่องร้องเรียน|ไม่ใช้งบประมาณ|ไม่มีการดำเนินการ|ไม่มีข้อร้องเรียน)[.\s]*$/;
