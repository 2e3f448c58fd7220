import type { Report } from '../../model/report.js';
import { requireReport } from '../../model/require-report.js';
import type { Issue, Path } from '../../thai/issue.js';
import type { ChangedPart, DiffSide, FieldChange, Json, ReportDiff } from '../change.js';
import { nested } from '../describe/field-changes.js';
import { idOfPlace } from '../describe/followed-fields.js';
import { sideOf } from '../diff-side.js';
import { type Fields, fieldsOf, isFields } from '../json.js';
import { damageOf } from '../require-diff.js';
import { type Cell, type Layout, layoutOf } from './layout.js';

/** What applying a diff gave: the report after, or why there is none. */
export interface Applied {
  /** Absent when the report is not the one that the diff was made for. */
  readonly value?: Report;
  readonly issues: readonly Issue[];
}

/**
 * Gives the report after, made from the report before and a diff. Another report than the one that the diff was made for gives
 * the error `diff.other-report` at its first part that differs, and a diff that was altered `diff.damaged`, whose path is
 * that of the diff's first field at fault where one is; never a wrong report.
 *
 * @example
 * ```ts
 * import { applyDiff, diffReports } from 'thai-ita/diff';
 * const before = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * const diff = diffReports(before, { ...before, fiscalYear: 2567 });
 * applyDiff(before, diff).value?.fiscalYear; // => 2567
 * applyDiff({ ...before, title: 'รายงานอื่น' }, diff).issues[0]?.code; // => 'diff.other-report'
 * ```
 */
export function applyDiff(before: Report, diff: ReportDiff): Applied {
  requireReport('applyDiff', before);
  const damage = damageOf('applyDiff', diff);
  if (damage !== undefined) return { issues: [damaged(damage)] };
  const held = sideOf(before);
  const other = firstDifference(held, diff.before);
  if (other !== undefined) return { issues: [otherReport(other)] };
  const miscount = firstMiscount(held, diff.before);
  if (miscount !== undefined) return { issues: [damaged(['before', ...miscount])] };
  const value = rebuilt(before, diff);
  if (value === undefined || firstDifference(sideOf(value), diff.after) !== undefined) return { issues: [damaged([])] };
  return { value, issues: [] };
}

/** The path of the first part that is not what it was; undefined when all is. */
function firstDifference(found: DiffSide, wanted: DiffSide): Path | undefined {
  if (found.fingerprint !== wanted.fingerprint) return [];
  const count = Math.max(found.measures.length, wanted.measures.length);
  for (let at = 0; at < count; at += 1) {
    if (found.measures[at]?.fingerprint !== wanted.measures[at]?.fingerprint) return ['measures', at];
  }
  return undefined;
}

/** The path of the first measure whose parts are counted otherwise, though it is the same. */
function firstMiscount(found: DiffSide, wanted: DiffSide): Path | undefined {
  const at = found.measures.findIndex(
    ({ activities, outcomes }, index) =>
      activities !== wanted.measures[index]?.activities || outcomes !== wanted.measures[index].outcomes,
  );
  return at < 0 ? undefined : ['measures', at];
}

/** The report after; undefined where a damaged diff names a part that is not there. */
function rebuilt(before: Report, diff: ReportDiff): Report | undefined {
  const layout = layoutOf(diff);
  if (layout === undefined) return undefined;
  const report = diff.changes.find(({ what }) => what === 'report');
  const head = withFields(fieldsOf(before, ['measures']), report?.fields ?? []);
  const measures = layout.measures.map((_, at) => measureAt(before, layout, at, diff));
  // the fingerprints of the parts, which are compared next, vouch for the type
  return { ...head, ...(report?.after !== undefined && { title: report.after.text }), measures } as unknown as Report;
}

/** The measure at an index of the report after. */
function measureAt(before: Report, layout: Layout, at: number, diff: ReportDiff): object {
  const cell = layout.measures[at] ?? {};
  const source = cell.from === undefined ? undefined : before.measures[cell.from.place - 1];
  const items = (what: 'activity' | 'outcome', list: 'activities' | 'outcomes') =>
    (layout[list][at] ?? []).map((each, place) => {
      const { from } = each;
      const held = from === undefined ? undefined : before.measures[from.measurePlace - 1]?.[list][from.place - 1];
      const byPlace = idOfPlace(what, at + 1, place + 1);
      return partAt(each, held && fieldsOf(held, []), { text: 'text', byPlace }, diff);
    });
  const own = source && fieldsOf(source, ['activities', 'outcomes']);
  return {
    ...partAt(cell, own, { text: 'title', byPlace: idOfPlace('measure', at + 1, at + 1) }, diff),
    activities: items('activity', 'activities'),
    outcomes: items('outcome', 'outcomes'),
  };
}

/** The field that holds the text of a part, and the id that its place gives it. */
interface PartNames {
  readonly text: 'title' | 'text';
  readonly byPlace: string;
}

/** A part as it stands after. */
function partAt(cell: Cell, source: Fields | undefined, { text, byPlace }: PartNames, diff: ReportDiff): Fields {
  const part = cell.part ?? cell.change?.after;
  const { number, ...own } = source === undefined ? (part?.value ?? {}) : withFields(source, cell.change?.fields ?? []);
  const numberAfter = part === undefined ? number : part.number;
  return {
    ...own,
    ...(part !== undefined && { [text]: part.text }),
    ...(numberAfter !== undefined && { number: numberAfter }),
    ...idAfter(cell, part, byPlace, diff),
    ...(cell.links !== undefined && { activityIds: cell.links }),
  };
}

function idAfter(cell: Cell, part: ChangedPart | undefined, id: string, diff: ReportDiff): { readonly id?: string } {
  if (diff.ids === 'by-place') return { id };
  if (part !== undefined) return { id: part.id };
  return typeof cell.id === 'string' ? { id: cell.id } : {};
}

function withFields(fields: Fields, changes: readonly FieldChange[]): Fields {
  const changed = new Map<string, Json>(Object.entries(fields));
  for (const { field, after } of changes) {
    const [outer = '', inner] = field.split('.');
    const held = changed.get(outer);
    if (inner !== undefined && nested.includes(outer) && isFields(held))
      changed.set(outer, withFields(held, [{ field: inner, ...(after !== undefined && { after }) }]));
    else if (after === undefined) changed.delete(field);
    else changed.set(field, after);
  }
  return Object.fromEntries(changed);
}

const otherReport = (path: Path): Issue =>
  errorOf(
    'diff.other-report',
    'รายงานนี้ไม่ใช่ฉบับที่ใช้เปรียบเทียบไว้',
    'This is not the report that the diff was made for.',
    path,
  );

const damaged = (path: Path): Issue =>
  errorOf('diff.damaged', 'ข้อมูลความเปลี่ยนแปลงถูกแก้ไขหรือไม่ครบ', 'The diff was altered or is incomplete.', path);

const errorOf = (code: string, th: string, en: string, path: Path): Issue => ({
  code,
  severity: 'error',
  message: { th, en },
  place: { path },
});
