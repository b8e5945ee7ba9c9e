import type { Piece, RoundedRate } from './scoring-plan.js'
import type { SettledRows } from './settled-rows.js'
import type { WholeRounding } from './whole-quotient.js'

/**
 * The smaller and the larger of whole numbers up to 2^52, without a branch: which one it is changes from row to row, and a processor
 * that guesses wrong waits longer than the sums take.
 */
const smaller = (a: number, b: number): number => 0.5 * (a + b - Math.abs(a - b))
const larger = (a: number, b: number): number => 0.5 * (a + b + Math.abs(a - b))

/** Adds the points of a transform with a threshold and a floor, which grow with the denominator. */
export const addKept = (
  { low, high }: Piece,
  given: Float64Array,
  under: Float64Array,
  sum: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const d = under[i] as number
    sum[i] = (sum[i] as number) + larger(low * d, smaller(high * d, given[i] as number))
  }
}

/** The same for points of at most two counts, read where they stand. */
export const keptOfTwo = (
  { low, high }: Piece,
  a: Int32Array,
  j: number,
  b: Int32Array,
  k: number,
  from: number,
  under: Float64Array,
  sum: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const d = under[i] as number
    const points = j * (a[from + i] as number) + k * (b[from + i] as number)
    sum[i] = (sum[i] as number) + larger(low * d, smaller(high * d, points))
  }
}

/** Adds the points of cases, as far as the cap allows; none is larger than 2^52. */
export const addCapped = (given: Float64Array, cap: number, sum: Float64Array, length: number): void => {
  const most = Math.min(cap, 2 ** 52)
  for (let i = 0; i < length; i++) {
    sum[i] = (sum[i] as number) + larger(-most, smaller(most, given[i] as number))
  }
}

/** Adds the points of a rate that is rounded first; NaN where it has no denominator. */
export const addRounded = (
  { denominatorFactor, intercept, slope, low, high }: RoundedRate,
  { part, less, even }: WholeRounding,
  numerator: Float64Array,
  under: Float64Array,
  sum: Float64Array,
  length: number,
): void => {
  const share = part * denominatorFactor
  const twice = 2 * denominatorFactor
  for (let i = 0; i < length; i++) {
    const d = under[i] as number
    const over = 2 * (numerator[i] as number) + share * d - less
    const y = twice * d
    let rate = Math.floor(over / y)
    if (even && rate % 2 === 1 && over === rate * y) rate--
    const points = intercept + slope * rate
    const kept = Math.min(Math.max(points, low), high)
    sum[i] = d > 0 ? (sum[i] as number) + kept : Number.NaN
  }
}

/** alone + a/b as one fraction. */
export const foldFirst = (
  alone: Float64Array,
  a: Float64Array,
  b: Float64Array,
  over: Float64Array,
  under: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const first = b[i] as number
    over[i] = (alone[i] as number) * first + (a[i] as number)
    under[i] = first
  }
}

/** alone + a/b + c/d as one fraction. */
export const foldTwo = (
  alone: Float64Array,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  over: Float64Array,
  under: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const first = b[i] as number
    const second = d[i] as number
    over[i] = ((alone[i] as number) * first + (a[i] as number)) * second + (c[i] as number) * first
    under[i] = first * second
  }
}

/** over/under + a/b as one fraction, in the place of the first. */
export const fold = (
  a: Float64Array,
  b: Float64Array,
  over: Float64Array,
  under: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const next = b[i] as number
    over[i] = (over[i] as number) * next + (a[i] as number) * (under[i] as number)
    under[i] = (under[i] as number) * next
  }
}

/** The sum of a block, as a fraction without its scale. */
export interface SmallSum {
  /** What `over` was before it had a denominator. */
  readonly alone: Float64Array
  readonly over: Float64Array
  readonly under: Float64Array
  /** Below 0 where the counts of a row are not settled. */
  readonly wrong: Int32Array
}

/** What settling needs to know. */
export interface SmallStep {
  readonly top: number
  readonly scale: number
  readonly rounding: WholeRounding
  /** The largest count. */
  readonly limit: number
  /** Whether the sum may lie outside 0 and the full mark. */
  readonly keeps: boolean
  /** The largest product. */
  readonly largest: number
}

/** The limits of a tally; over / under / scale kept within 0 and the full mark and rounded. */
export const settleSmall = (
  counts: readonly Int32Array[],
  from: number,
  length: number,
  { alone, over, under, wrong }: SmallSum,
  { top, scale, rounding, limit, largest, keeps }: SmallStep,
  { index, left }: SettledRows,
  row: number,
  already: number,
): number => {
  const [due, completed, onTime, reworked, surveyed, satisfied] = counts as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const { part, less, even } = rounding
  const room = top + 2 * scale
  const share = part * scale
  const twice = 2 * scale
  let lefts = already
  for (let i = 0; i < length; i++) {
    const d = due[from + i] as number
    const c = completed[from + i] as number
    const o = onTime[from + i] as number
    const r = reworked[from + i] as number
    const v = surveyed[from + i] as number
    const s = satisfied[from + i] as number
    // One sign for every limit: none of the differences wraps where no count is negative.
    const bad =
      (wrong[i] as number) |
      (d | c | o | r | v | s) |
      ((c - o) | (d - c) | (d - r) | (v - s) | (limit - d) | (limit - v))
    const b = under[i] as number
    if (bad < 0 || !(b > 0 && (Math.abs(alone[i] as number) + room) * b <= largest)) {
      left[lefts++] = row + i
      continue
    }
    const given = over[i] as number
    const kept = keeps ? larger(0, smaller(top * b, given)) : given
    const above = 2 * kept + share * b - less
    const y = twice * b
    let whole = (above / y) | 0
    if (even && (whole & 1) === 1 && above === whole * y) whole--
    index[row + i] = whole
  }
  return lefts
}
