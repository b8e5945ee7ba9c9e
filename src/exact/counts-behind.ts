import { InputError, shown } from '../input-error.js'
import type { Interval } from './interval.js'
import { type PrintedFigure, parseRate, perWhole } from './printed-figure.js'
import { Ratio } from './ratio.js'
import type { RoundingMode } from './rounding.js'

/** An unbroken run of whole numbers, both ends included. */
export interface CountRange {
  /** The smallest. */
  readonly from: bigint
  /** The largest. */
  readonly to: bigint
}

/** Whether a value lies in the run. */
export const holds = ({ from, to }: CountRange, value: bigint): boolean => from <= value && value <= to

/** No count is larger. */
export const largestCount = BigInt(Number.MAX_SAFE_INTEGER)

const floorOf = ({ numerator, denominator }: Ratio): bigint =>
  numerator / denominator - (numerator < 0n && numerator % denominator !== 0n ? 1n : 0n)

/** The whole numbers of an interval within [0, largest]; `undefined` when there are none. */
export const wholeNumbersIn = (interval: Interval, largest: bigint): CountRange | undefined => {
  const { lower, upper } = interval
  let from = 0n
  if (lower) {
    const below = floorOf(lower.at)
    from = lower.closed && new Ratio(below).equals(lower.at) ? below : below + 1n
  }
  let to = largest
  if (upper) {
    const below = floorOf(upper.at)
    to = !upper.closed && new Ratio(below).equals(upper.at) ? below - 1n : below
  }
  if (from < 0n) from = 0n
  if (to > largest) to = largest
  return from <= to ? { from, to } : undefined
}

/** How much of a whole the printed rate is, as an interval of shares (1 is the whole). */
export const shareInterval = (figure: PrintedFigure, mode: RoundingMode = 'halfExpand'): Interval =>
  figure.interval(mode).scaled(new Ratio(1n, BigInt(perWhole(figure))))

/** The whole counts out of `denominator` that print as `figure`, as one run. */
export const countRangeBehind = (
  figure: PrintedFigure,
  denominator: bigint,
  mode: RoundingMode = 'halfExpand',
): CountRange | undefined => wholeNumbersIn(shareInterval(figure, mode).scaled(denominator), denominator)

const longestList = 1_000_000n

/**
 * 倒推件数 (the counts behind a printed rate): every whole count from 0 to `denominator` whose rate prints so.
 * An empty list means the figure is impossible with that denominator, whatever the count was (the GRIM test).
 *
 * @formula all n with 0 ≤ n ≤ denominator for which 100 × n / denominator, rounded to the printed places, is the figure
 * @source N. Brown and J. Heathers, "The GRIM Test", Social Psychological and Personality Science 8 (2017)
 * @param printed the rate as printed, `"93.51%"`; a bare figure is taken as percent
 * @throws InputError `not-a-figure` for what is no rate, `invalid-type` or `invalid-value` for bad arguments, `too-large` where more than a
 * million counts fit
 * @example
 * import { countsBehind } from 'hotline-score'
 *
 * countsBehind('93.51%', 77) // => [72]
 * countsBehind('17.12%', 2848) // => []
 */
export const countsBehind = (
  printed: string,
  denominator: number,
  mode: RoundingMode = 'halfExpand',
): number[] => {
  if (typeof denominator !== 'number') {
    throw new InputError(
      'invalid-type',
      `countsBehind: expected the denominator as a number, got ${shown(denominator)}`,
    )
  }
  if (!Number.isSafeInteger(denominator) || denominator < 0) {
    throw new InputError(
      'invalid-value',
      `countsBehind: the denominator must be a whole number from 0 to 2^53−1, got ${shown(denominator)}`,
    )
  }
  const range = countRangeBehind(parseRate(printed), BigInt(denominator), mode)
  if (!range || denominator === 0) return []
  const length = range.to - range.from + 1n
  if (length > longestList) {
    throw new InputError(
      'too-large',
      `countsBehind: ${length} counts fit ${shown(printed)}; a list holds a million`,
    )
  }
  return Array.from({ length: Number(length) }, (_, i) => Number(range.from) + i)
}
