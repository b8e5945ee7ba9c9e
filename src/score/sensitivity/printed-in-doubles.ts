import type { RoundingMode } from '../../exact/rounding.js'
import type { IndexForm } from './index-form.js'

/** Fills `into` with the printed indexes of the forms, in units of the last printed digit, for raw weights. */
export type PrintedInto = (weights: Float64Array, into: Float64Array) => void

/** How a quotient that is not negative becomes whole; up and away from zero are then the same. */
const roundings = {
  floor: 0,
  trunc: 0,
  ceil: 1,
  expand: 1,
  halfExpand: 2,
  halfCeil: 2,
  halfTrunc: 3,
  halfFloor: 3,
  halfEven: 4,
} as const satisfies Record<RoundingMode, number>

const limit = 1n << 53n

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

/**
 * Whether a form can be worked out in doubles without an error, for raw weights up to `most`.
 *
 * Every product and partial sum is a whole number below 2^53, twice the denominator too. The quotient x / y of such
 * numbers, as a double, is rounded; but its whole part is right: the next whole number m above lies at least 1 / y away,
 * more than m / 2^53 (for m × y < 2^53), which is at least half the space between m and the double below it.
 */
export const fitsDoubles = ({ earned, counted, divisor }: IndexForm, most: readonly bigint[]): boolean => {
  let [sum, total] = [0n, 0n]
  earned.forEach((value, i) => {
    if (!counted[i]) return
    sum += magnitude(value) * (most[i] ?? 0n)
    total += most[i] ?? 0n
  })
  // One denominator more: the m of the proof is the whole number above the quotient.
  return sum + total * divisor < limit && 2n * total * divisor < limit
}

/** Printed indexes of forms that {@link fitsDoubles}, exact; `top` is the printed full mark. */
export const printedInDoubles = (
  forms: readonly IndexForm[],
  mode: RoundingMode,
  top: number,
): PrintedInto => {
  const rounding = roundings[mode]
  const width = forms[0]?.earned.length ?? 0
  const earned = Float64Array.from(forms.flatMap((form) => form.earned.map(Number)))
  const divisors = Float64Array.from(forms, ({ divisor }) => Number(divisor))
  // Forms that count the same indicators share the sum of their weights.
  const patterns = new Map<string, { readonly at: number; readonly counted: readonly boolean[] }>()
  const patternOf = Int32Array.from(forms, ({ counted }) => {
    const known = patterns.get(counted.join())
    if (known) return known.at
    patterns.set(counted.join(), { at: patterns.size, counted })
    return patterns.size - 1
  })
  const counted = [...patterns.values()].map((pattern) => pattern.counted)
  const totals = new Float64Array(counted.length)
  return (weights, into) => {
    for (let p = 0; p < totals.length; p++) {
      let total = 0
      for (let i = 0; i < width; i++) if (counted[p]?.[i]) total += weights[i] as number
      totals[p] = total
    }
    for (let f = 0, at = 0; f < divisors.length; f++) {
      let sum = 0
      for (let i = 0; i < width; i++, at++) sum += (earned[at] as number) * (weights[i] as number)
      if (sum <= 0) {
        into[f] = 0
        continue
      }
      const denominator = (divisors[f] as number) * (totals[patternOf[f] as number] as number)
      let whole = Math.floor(sum / denominator)
      if (rounding > 0) {
        const rest = sum - whole * denominator
        const twice = 2 * rest
        if (rounding === 1) whole += rest > 0 ? 1 : 0
        else if (twice > denominator) whole++
        else if (twice === denominator) {
          if (rounding === 2 || (rounding === 4 && whole % 2 === 1)) whole++
        }
      }
      into[f] = Math.min(whole, top)
    }
  }
}
