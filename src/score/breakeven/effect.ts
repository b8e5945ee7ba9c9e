import { Ratio } from '../../exact/ratio.js'
import type { Tally } from '../../model/tally.js'
import { type Combination, type CompiledScheme, combinationValue } from '../compile-scheme.js'
import { type Move, type Pool, ratesHold } from './correction-pools.js'

/** What one move does to one thing a score or a rank is made of, upwards being better. */
interface TermEffect {
  /** By how much the achieved part grows. */
  readonly achieved: Ratio
  /** By how much the base grows. */
  readonly base: Ratio
  /** The base as it is. */
  readonly of: Ratio
}

/** What a move does: to each indicator, then each adjustment, then each count the ranking looks at. */
export type Effect = readonly TermEffect[]

const zero = new Ratio(0n)

const delta = (terms: Combination, move: Move): Ratio =>
  Ratio.sum(
    terms.map(([count, coefficient]) =>
      coefficient.times(Object.hasOwn(move, count) ? (move[count] ?? 0) : 0),
    ),
  )

const simple = (achieved: Ratio): TermEffect => ({ achieved, base: zero, of: new Ratio(1n) })

/** The effect of a move; `ranked` says whether the goal looks at the ranking. */
export const effectOf = (tally: Tally, scheme: CompiledScheme, move: Move, ranked: boolean): Effect => {
  const { tieBreakers = [], minimum } = scheme.scheme.ranking ?? {}
  const counted = (count: string, sign: number): TermEffect =>
    simple(new Ratio(BigInt((Object.hasOwn(move, count) ? (move[count] ?? 0) : 0) * sign)))
  return [
    ...scheme.indicators.map(({ numerator, denominator, direction }): TermEffect => {
      const base = delta(denominator, move)
      const part = delta(numerator, move)
      const of = combinationValue(denominator, tally, 'breakeven')
      return { achieved: direction === 'higherIsBetter' ? part : base.minus(part), base, of }
    }),
    ...scheme.adjustments.map(({ cases, pointsPerCase }) =>
      simple(delta(cases, move).times(pointsPerCase.compare(0))),
    ),
    ...(ranked ? tieBreakers : []).flatMap((breaker) =>
      'count' in breaker ? [counted(breaker.count, breaker.first === 'larger' ? 1 : -1)] : [],
    ),
    ...(ranked && minimum ? [counted(minimum.count, 1)] : []),
  ]
}

const isNothing = ({ achieved, base }: TermEffect): boolean => achieved.equals(0) && base.equals(0)

/** Whether a move changes nothing that a score or a rank is made of. */
export const hasNoEffect = (effect: Effect): boolean => effect.every(isNothing)

/**
 * Whether a move can never make anything worse, wherever it is made: a rate a/d ≤ 1 does not fall when both grow and a grows
 * at least as much as d.
 */
export const neverHarms = (effect: Effect): boolean =>
  effect.every(({ achieved, base, of }) => {
    if (base.equals(0)) return achieved.compare(0) >= 0
    return base.compare(0) > 0 && of.compare(0) > 0 && achieved.compare(base) >= 0
  })

/** Whether a move leaves every base as it is. */
export const keepsBases = (effect: Effect): boolean => effect.every(({ base }) => base.equals(0))

/** Whether one move does at least as much good as the other in everything. */
export const dominates = (one: Effect, other: Effect): boolean =>
  one.every(({ achieved, base }, i) => {
    const its = other[i]
    return its !== undefined && base.equals(its.base) && achieved.compare(its.achieved) >= 0
  })

/** Whether two moves change some thing in common. */
export const meet = (one: Effect, other: Effect): boolean =>
  one.some((term, i) => {
    const its = other[i]
    return its !== undefined && !isNothing(term) && !isNothing(its)
  })

/** Whether a move changes what the scheme decides ties by, or the count that a place asks for. */
export const touchesTies = (effect: Effect, scheme: CompiledScheme): boolean => {
  const { indicators, adjustments } = scheme
  const breakers = new Set(
    (scheme.scheme.ranking?.tieBreakers ?? []).map((breaker) =>
      'indicator' in breaker ? breaker.indicator : undefined,
    ),
  )
  return effect.some(
    (term, i) =>
      !isNothing(term) &&
      (i >= indicators.length + adjustments.length || breakers.has(indicators[i]?.id ?? '')),
  )
}

/** Whether every combination of corrections leaves every rate in [0, 1]. */
export const boxHolds = (tally: Tally, scheme: CompiledScheme, pools: readonly Pool[]): boolean => {
  if (!ratesHold(tally, scheme)) return false
  const furthest = (terms: Combination, sign: 1 | -1): Ratio =>
    Ratio.sum(
      pools.map(({ size, moves }) =>
        moves
          .map((move) => delta(terms, move).times(sign))
          .reduce((most, one) => (one.compare(most) > 0 ? one : most), zero)
          .times(size),
      ),
    )
  const falls = (terms: Combination): boolean =>
    combinationValue(terms, tally, 'breakeven').minus(furthest(terms, -1)).compare(0) < 0
  return (
    scheme.indicators.every(({ numerator, denominator }) => {
      const left: Combination = [
        ...denominator,
        ...numerator.map(([count, coefficient]) => [count, coefficient.negated()] as const),
      ]
      return !falls(numerator) && !falls(left)
    }) && scheme.adjustments.every(({ cases }) => !falls(cases))
  )
}
