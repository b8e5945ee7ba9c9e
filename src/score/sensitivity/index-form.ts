import { Ratio } from '../../exact/ratio.js'
import { roundQuotient } from '../../exact/rounding.js'
import type { CompiledScheme } from '../compile-scheme.js'
import type { ScoreFields } from '../score.js'

/**
 * The index of one unit as a function of raw weights n (any positive numbers; only their proportions count), in units of
 * the last printed digit: Σ n_i × earned_i / (divisor × Σ n_i), both sums over the indicators that are counted.
 *
 * Everything a unit earns of an indicator is in proportion to its weight (points lost are stretched with it), so this is
 * all there is to a unit. What adjustments add is folded in: a constant c is Σ n_i × c / Σ n_i.
 */
export interface IndexForm {
  /** Whole numbers, one an indicator that has a weight. */
  readonly earned: readonly bigint[]
  /** Whether the indicator is counted; one that is redistributed is not. */
  readonly counted: readonly boolean[]
  /** Whole and positive. */
  readonly divisor: bigint
}

/** An exact fraction that nobody reduces; the denominator is positive. */
export type Quotient = readonly [numerator: bigint, denominator: bigint]

const commonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** The least common multiple of positive whole numbers. */
export const leastCommonMultiple = (values: Iterable<bigint>): bigint => {
  let least = 1n
  for (const value of values) least *= value / commonDivisor(least, value)
  return least
}

/** Where the indicators that have a weight stand in the scheme. */
export const weighedAt = (scheme: CompiledScheme): readonly number[] =>
  scheme.indicators.flatMap(({ weight }, i) => (weight.compare(0) > 0 ? [i] : []))

/** The form of a scored unit. */
export const indexForm = (score: ScoreFields, scheme: CompiledScheme, at: readonly number[]): IndexForm => {
  const added = Ratio.sum(score.adjustments.map(({ points }) => points))
  const unit = 10n ** BigInt(scheme.places)
  const shares = at.map((i) => {
    const { points, weight } = score.indicators[i] ?? {}
    if (points === undefined || weight === undefined || weight.equals(0)) return undefined
    return points.dividedBy(weight).times(scheme.fullMark).plus(added).times(unit)
  })
  const divisor = leastCommonMultiple(shares.map((share) => share?.denominator ?? 1n))
  return {
    earned: shares.map((share) => (share === undefined ? 0n : share.times(divisor).numerator)),
    counted: shares.map((share) => share !== undefined),
    divisor,
  }
}

/** The text that two forms share exactly where they are the same function. */
export const formKey = ({ earned, counted, divisor }: IndexForm): string =>
  `${divisor}:${earned.map((value, i) => (counted[i] ? value : '-')).join()}`

/** The index before it is kept within its limits, in units of the last printed digit. */
export const unlimitedAt = (form: IndexForm, weights: readonly bigint[]): Quotient => {
  let [numerator, total] = [0n, 0n]
  form.earned.forEach((earned, i) => {
    if (!form.counted[i]) return
    const weight = weights[i] ?? 0n
    numerator += weight * earned
    total += weight
  })
  return [numerator, total * form.divisor]
}

/** −, 0 or + as the first is below, equal to or above the second. */
export const compareQuotients = ([a, b]: Quotient, [c, d]: Quotient): bigint => a * d - c * b

/** The highest index there is, in units of the last printed digit. */
export const fullMarkOf = ({ fullMark, places }: CompiledScheme): Quotient => [
  fullMark.numerator * 10n ** BigInt(places),
  fullMark.denominator,
]

/** The index within 0 and the full mark. */
export const limited = (value: Quotient, fullMark: Quotient): Quotient =>
  value[0] < 0n ? [0n, 1n] : compareQuotients(value, fullMark) > 0n ? fullMark : value

/** The index as it prints, in units of the last printed digit. */
export const printedAt = (
  form: IndexForm,
  weights: readonly bigint[],
  scheme: CompiledScheme,
  fullMark: Quotient,
): bigint => roundQuotient(...limited(unlimitedAt(form, weights), fullMark), scheme.mode)
