import { parseRatio, Ratio } from '../exact/ratio.js'

/** A fraction a row, above and below the line; below is 0 where the row is kept exactly elsewhere. */
export interface FractionColumn {
  readonly above: Float64Array
  readonly below: Float64Array
}

/** What decides the order of rows whose printed index is the same. */
export class RankKeys {
  readonly columns: readonly FractionColumn[]
  /** The rows that doubles do not hold. */
  private readonly exactly = new Map<number, readonly Ratio[]>()

  constructor(keys: number, rows: number) {
    this.columns = Array.from({ length: keys }, () => ({
      above: new Float64Array(rows),
      below: new Float64Array(rows),
    }))
  }

  /** Keeps the keys of a row as they are. */
  keep(row: number, keys: readonly Ratio[]): void {
    this.exactly.set(row, keys)
    for (const { below } of this.columns) below[row] = 0
  }

  /** Larger first; 0 only where every key is equal. */
  compare(a: number, b: number): number {
    for (const [at, { above, below }] of this.columns.entries()) {
      const [n, d, m, e] = [above[a] ?? 0, below[a] ?? 0, above[b] ?? 0, below[b] ?? 0]
      const order =
        d === 0 || e === 0
          ? this.ratioOf(b, at, m, e).compare(this.ratioOf(a, at, n, d))
          : compareFractions(m, e, n, d)
      if (order !== 0) return order
    }
    return 0
  }

  private ratioOf(row: number, at: number, above: number, below: number): Ratio {
    if (below === 0) return this.exactly.get(row)?.[at] ?? parseRatio(0)
    return new Ratio(BigInt(above), BigInt(below))
  }
}

/**
 * n/d against m/e, whole numbers below 2^53. A quotient rounded to a double keeps the order of the quotients; where two are the same
 * double, they are the same fraction as long as 1/(de), the least by which fractions differ, exceeds the spacing of doubles there.
 */
const compareFractions = (n: number, d: number, m: number, e: number): number => {
  const [x, y] = [n / d, m / e]
  if (x !== y) return x < y ? -1 : 1
  if (Math.max(1, Math.abs(x)) * d * e < 2 ** 50) return 0
  const [left, right] = [BigInt(n) * BigInt(e), BigInt(m) * BigInt(d)]
  return left < right ? -1 : left > right ? 1 : 0
}
