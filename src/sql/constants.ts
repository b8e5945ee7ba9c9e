import { Ratio } from '../exact/ratio.js'
import type { Combination } from '../score/compile-scheme.js'

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** The least whole number that every denominator divides. */
export const commonDenominator = (values: readonly Ratio[]): bigint =>
  values.reduce(
    (common, { denominator }) => (common / greatestCommonDivisor(common, denominator)) * denominator,
    1n,
  )

/** A ratio times a whole number of which its denominator is a divisor. */
export const wholeOf = (value: Ratio, common: bigint): bigint =>
  (value.numerator * common) / value.denominator

/** Whole coefficients without a common divisor, and the positive factor that makes the combination of them. */
export interface Primitive {
  readonly terms: readonly (readonly [count: string, coefficient: bigint])[]
  readonly factor: Ratio
}

/** A combination of counts, as a factor and whole coefficients. */
export const primitiveOf = (combination: Combination): Primitive => {
  const common = commonDenominator(combination.map(([, coefficient]) => coefficient))
  const whole = combination.map(([count, coefficient]) => [count, wholeOf(coefficient, common)] as const)
  const divisor = whole.reduce((all, [, coefficient]) => greatestCommonDivisor(all, coefficient), 0n)
  if (divisor === 0n) return { terms: [], factor: new Ratio(1n) }
  return {
    terms: whole
      .filter(([, coefficient]) => coefficient !== 0n)
      .map(([count, coefficient]) => [count, coefficient / divisor] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    factor: new Ratio(divisor, common),
  }
}

/** The least whole number that is not below a ratio. */
export const ceilingOf = ({ numerator, denominator }: Ratio): bigint => {
  const down = numerator / denominator
  return down * denominator < numerator ? down + 1n : down
}
