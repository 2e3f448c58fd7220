import type { ListItem, Measure } from '../model/measure.js';
import type { Report } from '../model/report.js';
import type { Aspect, Change, ChangedKind, ChangedPart, DiffSummary, FieldChange, ReportDiff } from './change.js';
import { keptInOrder } from './kept-in-order.js';
import { type Pair, type PairOptions, pairReports } from './pair-reports.js';
import { textAspects } from './text-aspects.js';

/**
 * Compares two reports and tells for each measure, activity and outcome what became of it; no change means the same.
 *
 * @example
 * ```ts
 * import { diffReports } from 'thai-ita/diff';
 * import { readReport } from 'thai-ita/read';
 * const head = 'อบต.ตัวอย่าง\nปีงบประมาณ พ.ศ. 2566\nมาตรการ\tผลการดำเนินงาน\tผลลัพธ์\n';
 * const before = readReport(`${head}ความโปร่งใส\t๑. จัดทำแผน ๒. รายงานผล\tดี`).value;
 * const after = readReport(`${head}ความโปร่งใส\t๑. จัดทำแผน\tดี`).value;
 * const changes = before && after ? diffReports(before, after).changes : [];
 * changes.map(({ kind, what }) => `${kind} ${what}`); // => ['removed activity']
 * ```
 */
export function diffReports(before: Report, after: Report, options: PairOptions = {}): ReportDiff {
  const pairing = pairReports(before, after, options);
  const left = partsOf(before);
  const right = partsOf(after);
  const years = { before: before.fiscalYear, after: after.fiscalYear };
  const measureAfter = new Map(pairing.measures.map((pair) => [pair.before, pair.after]));
  const changes: Change[] = reportChanges(before, after);
  const pairs: readonly (readonly [ChangedKind, readonly Pair[]])[] = [
    ['measure', pairing.measures],
    ['activity', pairing.activities],
    ['outcome', pairing.outcomes],
  ];
  let paired = 0;
  for (const [what, list] of pairs) {
    const isInOrder = keptInOrder(list, left, right, measureAfter);
    for (const pair of list) {
      paired += 1;
      const from = left.get(pair.before);
      const to = right.get(pair.after);
      if (from === undefined || to === undefined) continue;
      const isMoved = from.measureId !== undefined && measureAfter.get(from.measureId) !== to.measureId;
      const aspects: Aspect[] = [];
      if (isMoved) aspects.push('moved');
      else if (!isInOrder(pair)) aspects.push('reordered');
      if (from.number !== to.number) aspects.push('renumbered');
      aspects.push(...textAspects(from.text, to.text, years));
      if (aspects.length > 0) changes.push({ what, kind: 'changed', before: from, after: to, aspects });
    }
  }
  const pairedBefore = new Set(pairs.flatMap(([, list]) => list.map((pair) => pair.before)));
  const pairedAfter = new Set(pairs.flatMap(([, list]) => list.map((pair) => pair.after)));
  for (const part of right.values()) {
    if (!pairedAfter.has(part.id)) changes.push({ what: kindOf(part), kind: 'added', after: part, aspects: [] });
  }
  for (const part of left.values()) {
    if (!pairedBefore.has(part.id)) changes.push({ what: kindOf(part), kind: 'removed', before: part, aspects: [] });
  }
  return { changes, summary: summaryOf(changes, paired) };
}

/** Fields of the report itself. */
function reportChanges(before: Report, after: Report): Change[] {
  const fields: FieldChange[] = [];
  const compare = (field: string, from: string | number | undefined, to: string | number | undefined) => {
    if (from === to) return;
    fields.push({
      field,
      ...(from !== undefined && { before: from }),
      ...(to !== undefined && { after: to }),
    });
  };
  compare('fiscalYear', before.fiscalYear, after.fiscalYear);
  compare('agency.name', before.agency.name, after.agency.name);
  compare('title', before.title, after.title);
  compare('preamble', before.preamble, after.preamble);
  if (fields.length === 0) return [];
  const part = (report: Report): ChangedPart => ({ id: 'report', place: 1, text: report.title });
  return [{ what: 'report', kind: 'changed', before: part(before), after: part(after), aspects: ['fields'], fields }];
}

/** Every measure, activity and outcome of a report by id, in the order of the report. */
function partsOf(report: Report): ReadonlyMap<string, ChangedPart> {
  const parts = new Map<string, ChangedPart>();
  report.measures.forEach((measure, at) => {
    const add = (item: ListItem & { readonly id: string }, index: number) =>
      parts.set(item.id, {
        ...partOf(item.id, index, item.number, item.text),
        measureId: measure.id,
        measurePlace: at + 1,
      });
    parts.set(measure.id, { ...partOf(measure.id, at, measure.number, measure.title), measurePlace: at + 1 });
    (measure satisfies Measure).activities.forEach(add);
    measure.outcomes.forEach(add);
  });
  return parts;
}

const partOf = (id: string, index: number, number: string | undefined, text: string): ChangedPart => ({
  id,
  place: index + 1,
  ...(number !== undefined && { number }),
  text,
});

function kindOf({ id, measureId }: ChangedPart): ChangedKind {
  if (measureId === undefined) return 'measure';
  return id.startsWith(`${measureId}.o`) ? 'outcome' : 'activity';
}

function summaryOf(changes: readonly Change[], paired: number): DiffSummary {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const aspects: Record<Aspect, number> = {
    moved: 0,
    reordered: 0,
    renumbered: 0,
    reworded: 0,
    'rolled-over': 0,
    'stale-year': 0,
    fields: 0,
  };
  for (const change of changes) for (const aspect of change.aspects) aspects[aspect] += 1;
  const changedParts = changes.filter(({ kind, what }) => kind === 'changed' && what !== 'report').length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    unchanged: paired - changedParts,
    aspects,
  };
}
