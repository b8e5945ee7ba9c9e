import { roundWhole, type WholeRounding } from './whole-quotient.js'

/** Up to here every product of the last step is exact, with room for its rounding. */
export const largestProduct = 2 ** 52

/** What the last step of a plan needs to know. */
export interface LastStep {
  readonly top: number
  readonly scale: number
  readonly rounding: WholeRounding
}

// Each step writes the index, or −1 where a denominator is empty or a product may not have been exact: a product that was
// rounded is still beyond the limit, as rounding is monotonic and the limit a double.

/** a / b / scale, rounded; it cannot lie outside 0 and the full mark. */
export const roundOne = (
  a: Float64Array,
  b: Float64Array,
  { top, scale, rounding }: LastStep,
  index: Float64Array,
  length: number,
): void => {
  const most = largestProduct / (top + 2 * scale)
  const { part, less, even } = rounding
  for (let i = 0; i < length; i++) {
    const under = b[i] as number
    const rounded = roundWhole(a[i] as number, scale * under, part, less, even)
    index[i] = under > 0 && under <= most ? rounded : -1
  }
}

/** (a/b + c/d) / scale, rounded, in one division. */
export const roundTwo = (
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  { top, scale, rounding }: LastStep,
  index: Float64Array,
  length: number,
): void => {
  const most = largestProduct / (top + 2 * scale)
  const { part, less, even } = rounding
  for (let i = 0; i < length; i++) {
    const first = b[i] as number
    const second = d[i] as number
    const under = first * second
    const over = (a[i] as number) * second + (c[i] as number) * first
    const rounded = roundWhole(over, scale * under, part, less, even)
    index[i] = under > 0 && under <= most ? rounded : -1
  }
}

/** over/under + a/b as one fraction, in the place of the first. */
export const foldMore = (
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

/** over / under / scale, kept within 0 and the full mark, and rounded; `rest` is what `over` was before it had a denominator. */
export const roundWithin = (
  rest: Float64Array,
  over: Float64Array,
  under: Float64Array,
  { top, scale, rounding }: LastStep,
  index: Float64Array,
  length: number,
): void => {
  const room = top + 2 * scale
  const { part, less, even } = rounding
  for (let i = 0; i < length; i++) {
    const b = under[i] as number
    const a = Math.min(Math.max(over[i] as number, 0), top * b)
    const scaled = scale * b
    over[i] = a
    under[i] = scaled
    const rounded = roundWhole(a, scaled, part, less, even)
    index[i] = b > 0 && (Math.abs(rest[i] as number) + room) * b <= largestProduct ? rounded : -1
  }
}
