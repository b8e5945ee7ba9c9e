/** constant + Σ slope_i × y_i ≥ scale × slack, all whole numbers, scale positive. */
export interface SlackRow {
  readonly constant: bigint
  readonly slopes: readonly bigint[]
  readonly scale: bigint
}

/** The most slack there is, and where. */
export interface MostSlack {
  /** −, 0 or +, as the most slack is. */
  readonly sign: bigint
  /** y, as whole numbers over one denominator. */
  readonly numerators: readonly bigint[]
  readonly denominator: bigint
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

/** The row whose variable leaves: the first limit met; of equals, the variable of the smallest number (Bland). */
const leaving = (rows: readonly bigint[][], basic: readonly number[], column: number): number => {
  const last = (rows[0]?.length ?? 1) - 1
  let best = -1
  rows.forEach((row, r) => {
    const entry = row[column] as bigint
    if (r >= basic.length || entry <= 0n) return
    if (best < 0) {
      best = r
      return
    }
    const other = rows[best] as bigint[]
    const order = (row[last] as bigint) * (other[column] as bigint) - (other[last] as bigint) * entry
    if (order < 0n || (order === 0n && (basic[r] as number) < (basic[best] as number))) best = r
  })
  return best
}

/**
 * Maximises the slack that every row has at once, over 0 ≤ y ≤ 1, exactly: the simplex method in whole numbers, every entry
 * of the tableau over one common denominator (so that each division comes out even), by Bland's rule, which cannot circle.
 */
export const mostSlack = (limits: readonly SlackRow[], width: number): MostSlack => {
  // Slack + floor is not negative at y = 0, so the start is feasible.
  const floor = limits.reduce((most, { constant, scale }) => {
    const needed = magnitude(constant) / scale + 1n
    return needed > most ? needed : most
  }, 0n)
  const unit = (at: number): bigint[] => Array.from({ length: width }, (_, i) => (i === at ? 1n : 0n))
  // Columns: y, then slack + floor, then the right side. Last row: what is maximised.
  const rows = [
    ...limits.map(({ constant, slopes, scale }) => [
      ...slopes.map((slope) => -slope),
      scale,
      constant + scale * floor,
    ]),
    ...Array.from({ length: width }, (_, i) => [...unit(i), 0n, 1n]),
    [...unit(-1), -1n, 0n],
  ]
  const basic = Array.from({ length: limits.length + width }, (_, i) => width + 1 + i)
  const outside = Array.from({ length: width + 1 }, (_, i) => i)
  let denominator = 1n
  for (;;) {
    const goal = rows.at(-1) as bigint[]
    let column = -1
    outside.forEach((variable, c) => {
      if ((goal[c] as bigint) < 0n && (column < 0 || variable < (outside[column] as number))) column = c
    })
    if (column < 0) break
    const pivotRow = leaving(rows, basic, column)
    const row = rows[pivotRow] as bigint[]
    const pivot = row[column] as bigint
    rows.forEach((other, r) => {
      if (r === pivotRow) return
      const factor = other[column] as bigint
      other.forEach((entry, c) => {
        if (c !== column) other[c] = (entry * pivot - factor * (row[c] as bigint)) / denominator
      })
      other[column] = -factor
    })
    row[column] = denominator
    denominator = pivot
    const entering = outside[column] as number
    outside[column] = basic[pivotRow] as number
    basic[pivotRow] = entering
  }
  const solved = (variable: number): bigint => {
    const at = basic.indexOf(variable)
    return at < 0 ? 0n : ((rows[at] as bigint[])[width + 1] as bigint)
  }
  return {
    sign: solved(width) - floor * denominator,
    numerators: Array.from({ length: width }, (_, i) => solved(i)),
    denominator,
  }
}
