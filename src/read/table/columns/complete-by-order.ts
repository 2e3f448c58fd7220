import type { AssignedColumn } from './assigned-column.js';
import { wordsByPlace } from './heading-words.js';
import type { Role } from './score-columns.js';

/** What a role that was guessed from the order of the columns scores. */
const GUESSED = 0.4;

/**
 * Gives columns of text whose headings say nothing the roles that are missing, by where they stand: the plan is between the measures
 * and the results, what came of it behind them. Each of them is told as a guess.
 */
export function completedByOrder(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const after = columns.findIndex(({ role }) => role === 'measure');
  let known = withOneResult(columns);
  const place = (role: Role) => known.findIndex((column) => column.role === role);
  const give = (at: number | undefined, role: Role) => {
    if (at !== undefined) known = known.map((column, one) => (one === at ? guessed(column, role) : column));
  };
  const isOpen = (at: number) => at > after && known[at] !== undefined && isOpenText(known[at] as AssignedColumn);
  const open = known.flatMap((_, at) => (isOpen(at) ? [at] : []));
  const [activity, result, outcome] = [place('activity'), place('result'), place('outcome')];
  if (activity < 0 && result > 0)
    give(
      open.find((at) => at === result - 1),
      'activity',
    );
  else if (activity < 0 && result < 0) {
    const [first, second] = open.filter((at) => outcome < 0 || at < outcome);
    give(first, 'activity');
    if (first !== undefined && second === first + 1)
      give(second, says('success', known[second]) ? 'outcome' : 'result');
  } else if (result < 0 && activity >= 0) {
    give(
      open.find((at) => at === activity + 1 && (outcome === at + 1 || says('done', known[at]))),
      'result',
    );
  }
  const last = Math.max(place('activity'), place('result'));
  if (place('outcome') < 0 && last >= 0 && isOpen(last + 1) && says('came', known[last + 1])) give(last + 1, 'outcome');
  return known;
}

const guessed = (column: AssignedColumn, role: Role): AssignedColumn => ({
  ...column,
  role,
  score: GUESSED,
  by: 'order',
});

/** Of two columns of results that are none of parts of a year, the weaker one behind is what came of them. */
function withOneResult(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  const results = columns.flatMap(({ role, scores }, at) =>
    role === 'result' && scores.period === undefined ? [at] : [],
  );
  const [first, second, ...others] = results;
  if (first === undefined || second === undefined || others.length > 0) return columns;
  const said = (at: number) => columns[at]?.scores.words.result ?? 0;
  if (columns.some(({ role }) => role === 'outcome') || said(second) >= 0.8 || said(first) < said(second))
    return columns;
  return columns.map((column, at) => (at === second ? guessed(column, 'outcome') : column));
}

/** What the heading of a column says, once its place says what may stand there. */
const says = (what: keyof typeof wordsByPlace, column: AssignedColumn | undefined): boolean =>
  wordsByPlace[what].test(column?.scores.heading.text ?? '');

/** A column without a role whose cells hold text, and whose heading speaks for no role and no other kind of table. */
const isOpenText = ({ role, scores: { words, content } }: AssignedColumn): boolean =>
  role === undefined &&
  Math.max(0, ...Object.values(words)) < 0.6 &&
  content.filled > 0 &&
  content.length >= 6 &&
  Math.max(content.money, content.numbers, content.dates, content.links) < 0.5;
