import type { Change, FieldChange, FollowedField, ReportDiff } from '../change.js';
import { percentOf } from '../percent-of.js';
import { requireLayout } from './layout.js';

/**
 * Gives the diff that goes back: applied to the report after, it gives the report before.
 *
 * @throws TypeError for a value that is not a diff, RangeError for a diff that was altered, so that its places do not add up.
 * @example
 * ```ts
 * import { diffReports, invertDiff } from 'thai-ita/diff';
 * const before = { agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: 2566, title: 'รายงานผล', measures: [] };
 * const diff = diffReports(before, { ...before, fiscalYear: 2567 });
 * invertDiff(diff).changes[0]?.fields; // => [{ field: 'fiscalYear', before: 2567, after: 2566, difference: -1 }]
 * ```
 */
export function invertDiff(diff: ReportDiff): ReportDiff {
  requireLayout('invertDiff', diff);
  const { added, removed, split, merged, ...others } = diff.summary;
  return {
    changes: diff.changes.map(invertChange),
    summary: { ...others, added: removed, removed: added, split: merged, merged: split },
    before: diff.after,
    after: diff.before,
    ids: diff.ids === 'by-place' ? diff.ids : diff.ids.map(invertFollowed),
    links: diff.links.map(invertFollowed),
  };
}

const opposite: Readonly<Record<Change['kind'], Change['kind']>> = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  split: 'merged',
  merged: 'split',
};

function invertChange({ before, after, fields, ...change }: Change): Change {
  return {
    ...change,
    kind: opposite[change.kind],
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(fields !== undefined && { fields: fields.map(invertField) }),
  };
}

function invertField({ field, before, after, difference, days }: FieldChange): FieldChange {
  const isMoney = typeof after === 'number' && after !== 0 && field.endsWith('Satang');
  return {
    field,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(difference !== undefined && { difference: 0 - difference }),
    ...(difference !== undefined && isMoney && { percent: percentOf(0 - difference, Math.abs(after)) }),
    ...(days !== undefined && { days: 0 - days }),
  };
}

const invertFollowed = ({ what, before, after }: FollowedField): FollowedField => ({
  what,
  before: after,
  after: before,
});
