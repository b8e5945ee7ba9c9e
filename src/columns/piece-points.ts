import { evaluateForm } from './linear-form.js'
import type { Piece } from './scoring-plan.js'

/**
 * The smaller and the larger of whole numbers up to 2^52, without a branch: which one it is changes from row to row, and a processor
 * that guesses wrong waits longer than the sums take.
 */
export const smaller = (a: number, b: number): number => 0.5 * (a + b - Math.abs(a - b))
export const larger = (a: number, b: number): number => 0.5 * (a + b + Math.abs(a - b))

/** Adds the points of a transform with a threshold and a floor, which grow with the denominator. */
export const addPiece = (
  { points, low, high }: Piece,
  blocks: readonly Float64Array[],
  under: Float64Array,
  scratch: Float64Array,
  sum: Float64Array,
  length: number,
): void => {
  const { columns, factors } = points
  if (columns.length <= 2) {
    const a = blocks[columns[0] ?? 0] as Float64Array
    const b = blocks[columns[1] ?? 0] as Float64Array
    addKeptOfTwo(a, factors[0] ?? 0, b, factors[1] ?? 0, low, high, under, sum, length)
    return
  }
  evaluateForm(points, blocks, scratch, length)
  addKept(scratch, low, high, under, sum, length)
}

const addKept = (
  given: Float64Array,
  low: number,
  high: number,
  under: Float64Array,
  sum: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const d = under[i] as number
    sum[i] = (sum[i] as number) + larger(low * d, smaller(high * d, given[i] as number))
  }
}

/** The same for the usual points of two counts, in one loop. */
const addKeptOfTwo = (
  a: Float64Array,
  j: number,
  b: Float64Array,
  k: number,
  low: number,
  high: number,
  under: Float64Array,
  sum: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const d = under[i] as number
    const points = j * (a[i] as number) + k * (b[i] as number)
    sum[i] = (sum[i] as number) + larger(low * d, smaller(high * d, points))
  }
}

/** Adds the points of cases, as far as the cap allows. */
export const addCapped = (given: Float64Array, cap: number, sum: Float64Array, length: number): void => {
  const most = Math.min(cap, 2 ** 52)
  for (let i = 0; i < length; i++) {
    sum[i] = (sum[i] as number) + larger(-most, smaller(most, given[i] as number))
  }
}
