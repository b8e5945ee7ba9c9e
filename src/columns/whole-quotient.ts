import type { RoundingMode } from '../exact/rounding.js'

/**
 * A rounding mode for values that are not negative, where up and away from zero are the same: a/b rounded is the whole part of
 * (2a + part × b − less) / 2b.
 */
export interface WholeRounding {
  readonly part: 0 | 1 | 2
  readonly less: 0 | 1
  /** Whether exactly half goes to the even neighbour; the formula takes it up. */
  readonly even: boolean
}

const down: WholeRounding = { part: 0, less: 0, even: false }
const up: WholeRounding = { part: 2, less: 1, even: false }
const halfUp: WholeRounding = { part: 1, less: 0, even: false }
const halfDown: WholeRounding = { part: 1, less: 1, even: false }

/** Every mode, for values that are not negative. */
export const wholeRounding: Readonly<Record<RoundingMode, WholeRounding>> = {
  ceil: up,
  expand: up,
  floor: down,
  trunc: down,
  halfCeil: halfUp,
  halfExpand: halfUp,
  halfFloor: halfDown,
  halfTrunc: halfDown,
  halfEven: { ...halfUp, even: true },
}

/**
 * The quotient of whole numbers a ≥ 0 and b > 0, rounded to a whole number; exact while a + 2b ≤ 2^52.
 *
 * `Math.floor(x / y)` is the exact whole quotient q of whole numbers with x + y ≤ 2^53: the true x/y lies at least 1/y below q + 1,
 * rounding it to a double moves it by no more than (q + 1) / 2^54, and y (q + 1) ≤ x + y < 2^54; so the double stays below q + 1,
 * and it is not below q, which is itself a double.
 */
export const roundWhole = (a: number, b: number, part: number, less: number, even: boolean): number => {
  const q = Math.floor((2 * a + part * b - less) / (2 * b))
  return even && q % 2 === 1 && 2 * a === (2 * q - 1) * b ? q - 1 : q
}

/** How near to a boundary a sum of fractions may come before its rounding is decided in bigints. */
const doubt = 1e-9

/** Rounds whole + fraction, where the fraction carries an error far below {@link doubt}; −1 where that leaves doubt. */
export const roundSum = (whole: number, fraction: number, rounding: WholeRounding): number => {
  if (fraction === 0) return whole
  const base = Math.floor(fraction)
  const rest = fraction - base
  if (rest < doubt || rest > 1 - doubt || Math.abs(rest - 0.5) < doubt) return -1
  const upwards = rounding.part === 2 || (rounding.part === 1 && rest > 0.5)
  return whole + base + (upwards ? 1 : 0)
}
