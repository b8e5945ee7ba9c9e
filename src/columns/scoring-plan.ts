import type { RoundingMode } from '../exact/rounding.js'
import type { WholeForm } from './linear-form.js'

/** Points kept between two bounds that grow with the denominator: a transform with a threshold and a floor. */
export interface Piece {
  readonly points: WholeForm
  readonly low: number
  readonly high: number
}

/** A rate that is rounded before it is weighted, and its points, linear in the rounded rate. */
export interface RoundedRate {
  readonly numerator: WholeForm
  readonly denominator: number
  readonly denominatorFactor: number
  readonly mode: RoundingMode
  readonly intercept: number
  readonly slope: number
  readonly low: number
  readonly high: number
}

/** What one indicator adds: a plain form over its denominator, a piece of one, or a rounded rate. */
export interface PlannedIndicator {
  readonly id: string
  readonly denominator: number
  readonly plain: WholeForm | undefined
  readonly piece: Piece | undefined
  readonly rounded: RoundedRate | undefined
}

/** A numerator that must lie between 0 and a multiple of its denominator. */
export interface RateCheck {
  readonly numerator: WholeForm
  readonly denominator: number
  readonly factor: number
}

/**
 * A scheme with its fractions cleared. The index in units of its last printed digit is
 *
 * (constant + Σ rounded + Σ adjustments + Σ sums[g] / denominators[g]) / scale
 *
 * where every letter is a whole number, and every sum lies between 0 and `top` times its denominator.
 */
export interface ScoringPlan {
  /** No count of a row may be larger, so that every form of it is exact. */
  readonly bound: number
  readonly denominators: readonly WholeForm[]
  /** The plain forms of each denominator, added up: one division serves them all. */
  readonly sums: readonly WholeForm[]
  readonly indicators: readonly PlannedIndicator[]
  /** Rates that the limits of a tally do not already hold within [0, 1]. */
  readonly checks: readonly RateCheck[]
  /** Cases that must not be negative. */
  readonly cases: readonly WholeForm[]
  readonly adjustments: readonly { readonly points: WholeForm; readonly cap: number }[]
  readonly constant: number
  /** Whether rates are rounded before they are weighted; nothing is then divided by a denominator at the end. */
  readonly rounds: boolean
  readonly scale: number
  /** The full mark, in the same units times `scale`. */
  readonly top: number
}
