import type { Random } from './random.js';

/** A text of rows with one tab too many or too few: in the header, or in a row. */
export function withWrongTab(random: Random, text: string): string {
  const lines = text.split('\n');
  const rows = lines.flatMap((line, at) => (line.includes('\t') ? [at] : []));
  const [header = 0, ...body] = rows;
  const at = random.percent(60) || body.length === 0 ? header : random.one(body);
  const cells = (lines[at] ?? '').split('\t');
  const place = 1 + random.below(Math.max(1, cells.length - 1));
  const isLost = at !== header || random.percent(60);
  const changed = isLost
    ? [...cells.slice(0, place - 1), `${cells[place - 1]} ${cells[place] ?? ''}`.trim(), ...cells.slice(place + 1)]
    : [...cells.slice(0, place), '', ...cells.slice(place)];
  return lines.with(at, changed.join('\t')).join('\n');
}
