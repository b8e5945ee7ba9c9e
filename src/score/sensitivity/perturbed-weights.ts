import type { Ratio } from '../../exact/ratio.js'
import { seededBits, uniformBelow } from './seeded-numbers.js'

/** A weight is moved by a whole number of thousandths of r, from −1000 to 1000. */
const steps = 1000

/** Draws of the numbers k: a sample is one draw, a k for each weight that is not 0, in their order. */
export const stepDraws = (seed: number): ((into: Int32Array) => void) => {
  const draw = uniformBelow(2 * steps + 1, seededBits(seed))
  return (into) => {
    for (let i = 0; i < into.length; i++) into[i] = draw() - steps
  }
}

/** How far raw weights can go: w × 1000 × (q ± p) for r = p/q. */
export const rawRange = (
  weights: readonly bigint[],
  { numerator, denominator }: Ratio,
): readonly (readonly [least: bigint, most: bigint])[] =>
  weights.map((weight) => [
    weight * BigInt(steps) * (denominator - numerator),
    weight * BigInt(steps) * (denominator + numerator),
  ])

/**
 * Raw weights w × (1 + r × k / 1000), times 1000 × the denominator of r, so that they are whole. Rescaling them to the full
 * mark is left to the index form, which knows only proportions.
 */
export const rawWeights = (
  weights: readonly bigint[],
  { numerator, denominator }: Ratio,
  drawn: Int32Array,
): bigint[] =>
  weights.map((weight, i) => weight * (BigInt(steps) * denominator + numerator * BigInt(drawn[i] ?? 0)))

/** The same where every raw weight is known to be below 2^53; written into `into`. */
export const rawNumbers = (
  weights: readonly bigint[],
  { numerator, denominator }: Ratio,
): ((drawn: Int32Array, into: Float64Array) => void) => {
  const whole = weights.map(Number)
  const [each, base] = [Number(numerator), Number(denominator) * steps]
  return (drawn, into) => {
    for (let i = 0; i < into.length; i++)
      into[i] = (whole[i] as number) * (base + each * (drawn[i] as number))
  }
}
