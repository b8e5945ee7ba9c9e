import type { RoundingMode } from '../exact/rounding.js'
import type { Arithmetic, Whole } from './whole.js'

/** The condition under which the whole quotient of numbers that are not negative is rounded up; none where it never is. */
const roundsUp = (
  arithmetic: Arithmetic,
  mode: RoundingMode,
  quotient: Whole,
  rest: Whole,
  denominator: Whole,
): string | undefined => {
  if (mode === 'trunc' || mode === 'floor') return undefined
  if (mode === 'ceil' || mode === 'expand') return `${rest.sql} > ${arithmetic.constant(0n).sql}`
  const twice = arithmetic.scaled(2n, rest)
  if (mode === 'halfExpand' || mode === 'halfCeil') return `${twice.sql} >= ${denominator.sql}`
  if (mode === 'halfTrunc' || mode === 'halfFloor') return `${twice.sql} > ${denominator.sql}`
  const odd = arithmetic.remainder(quotient, arithmetic.constant(2n))
  const tied = `${twice.sql} = ${denominator.sql} AND ${odd.sql} = ${arithmetic.constant(1n).sql}`
  return `${twice.sql} > ${denominator.sql} OR (${tied})`
}

/** The quotient rounded as told, from the whole quotient and what it leaves; nothing here is negative. */
export const rounded = (
  arithmetic: Arithmetic,
  mode: RoundingMode,
  quotient: Whole,
  rest: Whole,
  denominator: Whole,
): Whole => {
  const up = roundsUp(arithmetic, mode, quotient, rest, denominator)
  if (up === undefined) return quotient
  return arithmetic.choose([[up, arithmetic.plus(quotient, arithmetic.constant(1n))]], quotient)
}
