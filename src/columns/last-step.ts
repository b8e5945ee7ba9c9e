import { roundWhole, type WholeRounding } from './whole-quotient.js'

/** Up to here every product of the last step is exact, with room for its rounding. */
export const largestProduct = 2 ** 52

/** What the last step of a plan needs to know. */
export interface LastStep {
  readonly top: number
  readonly scale: number
  readonly rounding: WholeRounding
}

/** Where the last step writes the index of each row: −1 where it could not be taken. */
export type IndexBlock = Int32Array | Float64Array

// Each step gives how many rows it could not take: their counts are in doubt, a denominator is empty, or a product may not have been
// exact. A product that was rounded is still beyond the limit, as rounding is monotonic and the limit a double.

/** (a/b + c/d) / scale, rounded; it cannot lie outside 0 and the full mark. */
export const settleTwo = (
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  { top, scale, rounding }: LastStep,
  doubt: Uint8Array,
  index: IndexBlock,
  length: number,
): number => {
  const most = largestProduct / (top + 2 * scale)
  const { part, less, even } = rounding
  let open = 0
  for (let i = 0; i < length; i++) {
    const first = b[i] as number
    const second = d[i] as number
    const under = first * second
    if (doubt[i] !== 0 || !(under > 0 && under <= most)) {
      index[i] = -1
      open++
      continue
    }
    const over = (a[i] as number) * second + (c[i] as number) * first
    index[i] = roundWhole(over, scale * under, part, less, even)
  }
  return open
}

/** (alone + a/b + c/d) / scale, kept within 0 and the full mark, and rounded. */
export const settleTwoWithin = (
  alone: Float64Array,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  { top, scale, rounding }: LastStep,
  doubt: Uint8Array,
  index: IndexBlock,
  length: number,
): number => {
  const room = top + 2 * scale
  const { part, less, even } = rounding
  let open = 0
  for (let i = 0; i < length; i++) {
    const rest = alone[i] as number
    const first = b[i] as number
    const second = d[i] as number
    const under = first * second
    if (doubt[i] !== 0 || !(under > 0 && (Math.abs(rest) + room) * under <= largestProduct)) {
      index[i] = -1
      open++
      continue
    }
    const over = rest * under + (a[i] as number) * second + (c[i] as number) * first
    index[i] = roundWhole(Math.min(Math.max(over, 0), top * under), scale * under, part, less, even)
  }
  return open
}

/** a/b + c/d as one fraction; its place may be that of the first. */
export const addFractions = (
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
    over[i] = (a[i] as number) * second + (c[i] as number) * first
    under[i] = first * second
  }
}

/**
 * over / under / scale, kept within 0 and the full mark, and rounded; `rest` is what `over` was before it had a denominator.
 * The exact index is left in `over` and `under`.
 */
export const settleWithin = (
  rest: Float64Array,
  over: Float64Array,
  under: Float64Array,
  { top, scale, rounding }: LastStep,
  doubt: Uint8Array,
  index: IndexBlock,
  length: number,
): number => {
  const room = top + 2 * scale
  const { part, less, even } = rounding
  let open = 0
  for (let i = 0; i < length; i++) {
    const b = under[i] as number
    if (doubt[i] !== 0 || !(b > 0 && (Math.abs(rest[i] as number) + room) * b <= largestProduct)) {
      index[i] = -1
      open++
      continue
    }
    const kept = Math.min(Math.max(over[i] as number, 0), top * b)
    const scaled = scale * b
    over[i] = kept
    under[i] = scaled
    index[i] = roundWhole(kept, scaled, part, less, even)
  }
  return open
}
