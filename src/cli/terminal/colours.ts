import pc from 'picocolors';

/** Paints text; does nothing where the terminal has no colours. */
export type Colours = ReturnType<typeof pc.createColors>;

/** Paints or not. */
export const coloursOf = (isWanted: boolean): Colours => pc.createColors(isWanted);

/**
 * Whether output is painted: `NO_COLOR` with any value turns colours off, `FORCE_COLOR` on or, with 0 or false, off; else a terminal
 * that is not dumb has them.
 *
 * @see https://no-color.org and https://force-color.org
 */
export function hasColours(
  { NO_COLOR = '', FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return !/^(?:0|false)$/.test(FORCE_COLOR);
  return isTerminal && TERM !== 'dumb';
}
