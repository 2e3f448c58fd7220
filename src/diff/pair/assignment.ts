/**
 * The assignment of rows to as many columns or more with the greatest sum of scores: for each row its column. Shortest
 * augmenting paths (Jonker and Volgenant 1987), cubic in the rows.
 */
export function assign(scores: readonly (readonly number[])[], columns: number): readonly number[] {
  const rows = scores.length;
  const rowCost = new Float64Array(rows + 1);
  const columnCost = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const from = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const nearest = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isUsed = new Uint8Array(columns + 1);
    let column = 0;
    rowOf[0] = row;
    do {
      isUsed[column] = 1;
      const current = rowOf[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let at = 1; at <= columns; at += 1) {
        if (isUsed[at] === 1) continue;
        const cost = -(scores[current - 1]?.[at - 1] ?? 0) - (rowCost[current] ?? 0) - (columnCost[at] ?? 0);
        if (cost < (nearest[at] ?? 0)) {
          nearest[at] = cost;
          from[at] = column;
        }
        if ((nearest[at] ?? 0) < step) {
          step = nearest[at] ?? 0;
          next = at;
        }
      }
      for (let at = 0; at <= columns; at += 1) {
        if (isUsed[at] === 1) {
          const owner = rowOf[at] ?? 0;
          rowCost[owner] = (rowCost[owner] ?? 0) + step;
          columnCost[at] = (columnCost[at] ?? 0) - step;
        } else nearest[at] = (nearest[at] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = from[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const columnOf = Array.from({ length: rows }, () => -1);
  for (let at = 1; at <= columns; at += 1) if (rowOf[at] !== 0) columnOf[(rowOf[at] ?? 0) - 1] = at - 1;
  return columnOf;
}
