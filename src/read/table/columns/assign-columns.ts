import type { AssignedColumn } from './assigned-column.js';
import type { Column, ColumnChoice } from './column.js';
import { completedByOrder } from './complete-by-order.js';
import type { ColumnScores, Role } from './score-columns.js';

/** What no column may score below. */
const LEAST = 0.4;

/**
 * Gives each column of a table its role: all columns at once, so that the sum of what speaks for the roles is highest. One
 * column holds the measures, at most one the numbers; results alone are the activities, beside a plan they are its results.
 */
export function assignColumns(
  columns: readonly ColumnScores[],
  chosen: ColumnChoice,
  { isOfOneMeasure = false }: { readonly isOfOneMeasure?: boolean } = {},
): readonly AssignedColumn[] {
  const fixed = columns.map((column) => choiceOf(column, chosen));
  const free =
    isOfOneMeasure || fixed.some((role) => role === 'measure')
      ? [undefined]
      : [undefined, ...columns.flatMap((column, at) => (fixed[at] === undefined && mayBeMeasure(column) ? [at] : []))];
  let best: { readonly sum: number; readonly columns: readonly AssignedColumn[] } | undefined;
  for (const measure of free) {
    const assigned = assignAround(columns, fixed, measure);
    let sum = measure === undefined ? 0 : MEASURE_WORTH + leadOf(columns, measure);
    for (const { score } of assigned) sum += score;
    if (best === undefined || sum > best.sum + 1e-9) best = { sum, columns: assigned };
  }
  return settled(completedByOrder(best?.columns ?? []));
}

/** A table with a column of measures is worth more than one without. */
const MEASURE_WORTH = 0.6;

/** Cells that can be titles: they hold text, or nothing yet. */
const mayBeMeasure = ({ content, total, words }: ColumnScores): boolean => {
  if ((words.foreign ?? 0) > (words.measure ?? 0) + 0.2) return false;
  if ((words.measure ?? 0) >= 0.8) return true;
  // a column whose heading says what was done or came of it is not one of titles because it stands first
  const { foreign: _, measure: said = 0, ...others } = words;
  if (said < 0.25 && Math.max(0, ...Object.values(others)) >= 0.7) return false;
  if (content.filled === 0) return (total.measure ?? 0) > 0.4;
  return content.money < 0.7 && content.numbers < 0.7 && content.dates < 0.7 && content.length >= 1;
};

/** The first column of text is the likeliest, one behind activities and results is not. */
function leadOf(columns: readonly ColumnScores[], measure: number): number {
  const before = columns.slice(0, measure);
  // a heading that says nothing, behind one that may say measures
  const said = columns[measure]?.words.measure ?? 0;
  if (said < 0.25 && before.some(({ words }) => (words.measure ?? 0) >= 0.25)) return -0.5;
  const isText = ({ total, content }: ColumnScores) => (total.number ?? 0) < 0.5 && content.numbers < 0.7;
  if (!before.some(isText)) return 0.15;
  const isWork = ({ words }: ColumnScores) =>
    Math.max(words.activity ?? 0, words.result ?? 0, words.outcome ?? 0) > 0.8;
  return before.some((column) => isWork(column) && (column.words.measure ?? 0) < 0.8) ? -0.2 : 0;
}

function choiceOf({ heading }: ColumnScores, chosen: ColumnChoice): Column | undefined {
  for (const name of [heading.text, heading.parts.join(' '), ...[...heading.parts].reverse()]) {
    if (Object.hasOwn(chosen, name)) return chosen[name];
  }
  return undefined;
}

/** The roles of all columns where a given one holds the measures. */
function assignAround(
  columns: readonly ColumnScores[],
  fixed: readonly (Column | undefined)[],
  measure: number | undefined,
): readonly AssignedColumn[] {
  let number = fixed.indexOf('number');
  return columns.map((scores, at): AssignedColumn => {
    const choice = fixed[at];
    if (choice !== undefined) return { role: choice, score: 1, by: 'caller', scores };
    if (at === measure) {
      const said = scores.words.measure ?? 0;
      return { role: 'measure', score: scores.total.measure ?? 0, by: said >= 0.25 ? 'heading' : 'order', scores };
    }
    const [role, score] = bestRole(scores, number >= 0);
    if (role === undefined) return { role, score: 0, by: undefined, scores };
    if (role === 'number') number = at;
    return { role, score, by: (scores.words[role] ?? 0) > 0 ? 'heading' : 'cells', scores };
  });
}

function bestRole({ total, words }: ColumnScores, hasNumber: boolean): readonly [Role | undefined, number] {
  let best: Role | undefined;
  let most = Math.max(LEAST, (words.foreign ?? 0) * 0.9);
  for (const [role, score] of Object.entries(total) as readonly (readonly [Role, number])[]) {
    if (role === 'measure' || (role === 'number' && hasNumber) || score < most) continue;
    if (score === most && best !== undefined) continue;
    best = role;
    most = score;
  }
  return [best, best === undefined ? 0 : most];
}

/** Results without a column of plans are what was done: the activities. */
function settled(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const has = (role: Column) => columns.some((column) => column.role === role);
  const periods = columns.filter(({ role, scores }) => role === 'result' && scores.period !== undefined).length;
  if (has('activity') || periods > 1) return columns;
  return columns.map((column) => (column.role === 'result' ? { ...column, role: 'activity' } : column));
}
