import { evaluateForm } from './linear-form.js'
import type { Piece } from './scoring-plan.js'

/** Adds the points of a transform with a threshold and a floor, which grow with the denominator. */
export const addPiece = (
  { points, low, high }: Piece,
  blocks: readonly Float64Array[],
  under: Float64Array,
  scratch: Float64Array,
  sum: Float64Array,
  length: number,
): void => {
  evaluateForm(points, blocks, scratch, length)
  for (let i = 0; i < length; i++) {
    const d = under[i] as number
    const given = scratch[i] as number
    sum[i] = (sum[i] as number) + (given < low * d ? low * d : Math.min(given, high * d))
  }
}
