import { toJsonPointer } from '../../thai/json-pointer.js';
import { pushAll } from '../../thai/push-all.js';
import type { Change, FieldChange, ReportDiff } from '../change.js';
import { idOfPlace } from '../describe/followed-fields.js';
import { type Cell, type Layout, requireLayout } from './layout.js';
import { arrange, type Token } from './patch-lists.js';
import type { PatchOperation } from './patch-operation.js';

/**
 * Gives a diff as a JSON Patch (RFC 6902) that makes the report after of the report before; what moved is moved. Unlike
 * `applyDiff`, a patch cannot find out that it is applied to another report, and may then give a wrong one.
 *
 * @throws RangeError for a diff that was altered, so that its places do not add up.
 * @example
 * ```ts
 * import { diffReports, toJsonPatch } from 'thai-ita/diff';
 * const before = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * toJsonPatch(diffReports(before, { ...before, fiscalYear: 2567 }));
 * // => [{ op: 'replace', path: '/fiscalYear', value: 2567 }]
 * ```
 */
export function toJsonPatch(diff: ReportDiff): readonly PatchOperation[] {
  const layout = requireLayout('toJsonPatch', diff);
  return [...fieldOperations(diff), ...arrange(diff, layout), ...idOperations(diff, layout)];
}

/** Changes of fields, at the places of the report before. */
function fieldOperations(diff: ReportDiff): readonly PatchOperation[] {
  const found: PatchOperation[] = [];
  for (const { what, kind, before, after, fields = [] } of diff.changes) {
    if (kind !== 'changed' || before === undefined || after === undefined) continue;
    const root = what === 'report' ? '' : pathOf(what, before.measurePlace ?? 0, before.place);
    const text = what === 'report' || what === 'measure' ? 'title' : 'text';
    pushAll(found, operationsOf(root, { field: text, before: before.text, after: after.text }));
    found.push(
      ...operationsOf(root, {
        field: 'number',
        ...(before.number !== undefined && { before: before.number }),
        ...(after.number !== undefined && { after: after.number }),
      }),
    );
    for (const field of fields) pushAll(found, operationsOf(root, field));
  }
  for (const { what, before, after } of diff.links) {
    const path = `${pathOf(what, before.measurePlace, before.place)}/activityIds`;
    found.push({ op: 'replace', path, value: after.value });
  }
  return found;
}

function operationsOf(root: string, { field, before, after }: FieldChange): readonly PatchOperation[] {
  if (before === after) return [];
  const [outer = '', ...inner] = field.split('.');
  const isNested = (outer === 'agency' || outer === 'filing') && inner.length > 0;
  const steps = isNested ? [outer, inner.join('.')] : [field];
  const path = root + toJsonPointer(steps);
  if (after === undefined) return [{ op: 'remove', path }];
  return [{ op: before === undefined ? 'add' : 'replace', path, value: after }];
}

/** Ids that follow from the places, at the places of the report after. */
function idOperations(diff: ReportDiff, { measures, activities, outcomes }: Layout): readonly PatchOperation[] {
  const found: PatchOperation[] = [];
  const check = (what: Token['what'], { from, change, id }: Cell, measurePlace: number, place: number) => {
    if (from === undefined) return;
    const old = idOfPlace(what, from.measurePlace, from.place);
    const byPlace = idOfPlace(what, measurePlace, place);
    const path = `${pathOf(what, measurePlace, place)}/id`;
    if (diff.ids === 'by-place') {
      if (old !== byPlace) found.push({ op: 'replace', path, value: byPlace });
    } else if (change !== undefined) pushAll(found, renamed(change, path));
    else if (id !== undefined) found.push({ op: 'replace', path, value: id });
  };
  for (const [at, cell] of measures.entries()) {
    check('measure', cell, at + 1, at + 1);
    for (const [place, item] of (activities[at] ?? []).entries()) check('activity', item, at + 1, place + 1);
    for (const [place, item] of (outcomes[at] ?? []).entries()) check('outcome', item, at + 1, place + 1);
  }
  return found;
}

function renamed({ before, after }: Change, path: string): readonly PatchOperation[] {
  if (after === undefined || before?.id === after.id) return [];
  return [{ op: 'replace', path, value: after.id }];
}

function pathOf(what: Token['what'], measurePlace: number, place: number): string {
  if (what === 'measure') return `/measures/${place - 1}`;
  return `/measures/${measurePlace - 1}/${what === 'activity' ? 'activities' : 'outcomes'}/${place - 1}`;
}
