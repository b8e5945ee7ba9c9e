import type { RoundingMode } from '../exact/rounding.js'

/** What the rounding modes come to for values that are not negative. */
export type WholeRounding = 'down' | 'up' | 'halfUp' | 'halfDown' | 'halfEven'

/** No value here is negative, so that up and away from zero are the same. */
export const wholeRounding: Readonly<Record<RoundingMode, WholeRounding>> = {
  ceil: 'up',
  expand: 'up',
  floor: 'down',
  trunc: 'down',
  halfCeil: 'halfUp',
  halfExpand: 'halfUp',
  halfFloor: 'halfDown',
  halfTrunc: 'halfDown',
  halfEven: 'halfEven',
}

/**
 * The quotient of whole numbers a ≥ 0 and b > 0, rounded to a whole number; exact while a + 2b < 2^53.
 *
 * `Math.floor(a / b)` is the exact whole quotient q: the true a/b lies at least 1/b below q + 1, rounding it to a double moves it by
 * no more than (q + 1) / 2^54, and b (q + 1) ≤ a + b < 2^54; so the double stays below q + 1, and it is not below q, which is
 * itself a double. The rest a − qb is then exact as well.
 */
export const roundWhole = (a: number, b: number, rounding: WholeRounding): number => {
  const q = Math.floor(a / b)
  const rest = a - q * b
  switch (rounding) {
    case 'halfUp':
      return 2 * rest >= b ? q + 1 : q
    case 'down':
      return q
    case 'up':
      return rest > 0 ? q + 1 : q
    case 'halfDown':
      return 2 * rest > b ? q + 1 : q
    case 'halfEven':
      return 2 * rest > b || (2 * rest === b && q % 2 === 1) ? q + 1 : q
  }
}

/** {@link roundWhole} of `length` rows; half up, the ordinary case, without a choice inside the loop. */
export const roundBlock = (
  a: Float64Array,
  b: Float64Array,
  rounding: WholeRounding,
  out: Float64Array,
  length: number,
): void => {
  if (rounding === 'halfUp') {
    for (let i = 0; i < length; i++) {
      const over = a[i] as number
      const under = b[i] as number
      const q = Math.floor(over / under)
      out[i] = 2 * (over - q * under) >= under ? q + 1 : q
    }
    return
  }
  for (let i = 0; i < length; i++) out[i] = roundWhole(a[i] as number, b[i] as number, rounding)
}

/** How near to a boundary a sum of fractions may come before its rounding is decided in bigints. */
const doubt = 1e-9

/** Rounds whole + fraction, where the fraction carries an error far below {@link doubt}; −1 where that leaves doubt. */
export const roundSum = (whole: number, fraction: number, rounding: WholeRounding): number => {
  if (fraction === 0) return whole
  const base = Math.floor(fraction)
  const rest = fraction - base
  if (rest < doubt || rest > 1 - doubt || Math.abs(rest - 0.5) < doubt) return -1
  const upwards = rounding === 'up' || (rounding !== 'down' && rest > 0.5)
  return whole + base + (upwards ? 1 : 0)
}
