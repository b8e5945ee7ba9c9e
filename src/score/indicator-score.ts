import { Ratio } from '../exact/ratio.js'
import { InputError } from '../input-error.js'
import {
  type CompiledIndicator,
  type CompiledScheme,
  type CompiledTransform,
  type Counts,
  combinationValue,
} from './compile-scheme.js'

/** 指标得分: one indicator of a score, with its working. */
export interface IndicatorScore {
  /** The indicator's name in the scheme. */
  readonly id: string
  /** 指标名称, where the scheme gives one. */
  readonly title: string | undefined
  /** The value of the numerator; a whole number unless a coefficient is not. */
  readonly numerator: Ratio
  /** The value of the denominator. */
  readonly denominator: Ratio
  /** The rate, a Ratio in [0, 1], after any rounding the scheme asks for; `undefined` when the denominator is 0. */
  readonly rate: Ratio | undefined
  /** The places the scheme rounded the rate to, in percent. */
  readonly roundedTo: number | undefined
  /** Whether a high or a low rate earns the points. */
  readonly direction: CompiledIndicator['direction']
  /** From the share achieved to points. */
  readonly transform: CompiledTransform
  /** The points it could earn; after redistribution, where the scheme asks for that. */
  readonly weight: Ratio
  /** Points earned; `undefined` when the unit is unscored for want of this rate. */
  readonly points: Ratio | undefined
  /** Points lost: weight − points. */
  readonly lost: Ratio | undefined
  /** What the scheme does about an empty denominator, where there was one. */
  readonly empty: CompiledIndicator['whenEmpty'] | undefined
}

const one = new Ratio(1n)
const zero = new Ratio(0n)

/** The share that earns points: the rate, or what it leaves where a low rate is better. */
export const achieved = (direction: CompiledIndicator['direction'], rate: Ratio): Ratio =>
  direction === 'higherIsBetter' ? rate : one.minus(rate)

/** The points an achieved share earns of the indicator's own weight. */
export const pointsFor = ({ weight, transform }: CompiledIndicator, share: Ratio): Ratio => {
  if (transform.kind === 'proportional') return weight.times(share)
  const { threshold, perPoint, floor } = transform
  if (share.compare(threshold) >= 0) return weight
  const left = weight.minus(threshold.minus(share).times(100).times(perPoint))
  return left.compare(floor) < 0 ? floor : left
}

/** The rate as it is weighted: rounded before, where the scheme asks for that. */
export const weightedRate = (exact: Ratio, { rateRounding }: CompiledScheme): Ratio =>
  rateRounding ? exact.times(100).rounded(rateRounding.places, rateRounding.mode).dividedBy(100) : exact

interface Measured {
  readonly indicator: CompiledIndicator
  readonly numerator: Ratio
  readonly denominator: Ratio
  readonly rate: Ratio | undefined
}

const measure = (
  indicator: CompiledIndicator,
  scheme: CompiledScheme,
  counts: Counts,
  where: string,
): Measured => {
  const numerator = combinationValue(indicator.numerator, counts, where)
  const denominator = combinationValue(indicator.denominator, counts, where)
  if (numerator.compare(0) < 0 || numerator.compare(denominator) > 0) {
    throw new InputError(
      'inconsistent-tally',
      `${where}: ${indicator.id} is ${numerator} of ${denominator}; a rate must lie between 0 and 1, so the counts cannot be true together`,
      [indicator.numerator[0]?.[0] ?? indicator.id],
    )
  }
  if (denominator.equals(0)) return { indicator, numerator, denominator, rate: undefined }
  const exact = numerator.dividedBy(denominator)
  const rate = weightedRate(exact, scheme)
  return { indicator, numerator, denominator, rate }
}

/** The indicator at a multiple of its weight, points lost and kept in proportion. */
export const stretched = (indicator: CompiledIndicator, factor: Ratio): CompiledIndicator => {
  if (factor.equals(1)) return indicator
  const { weight, transform } = indicator
  return {
    ...indicator,
    weight: weight.times(factor),
    transform:
      transform.kind === 'proportional'
        ? transform
        : { ...transform, perPoint: transform.perPoint.times(factor), floor: transform.floor.times(factor) },
  }
}

/** How much each weight grows when the weights of these empty indicators are spread over the others, where they ask for that. */
export const spreadFactor = (empty: readonly CompiledIndicator[], fullMark: Ratio): Ratio | undefined => {
  const spread = empty.filter(({ whenEmpty }) => whenEmpty === 'redistribute')
  const kept = fullMark.minus(Ratio.sum(spread.map(({ weight }) => weight)))
  return kept.equals(0) ? undefined : fullMark.dividedBy(kept)
}

/** Every indicator of a scheme for these counts, weights redistributed where the scheme asks for it. */
export const scoreIndicators = (
  scheme: CompiledScheme,
  counts: Counts,
  where: string,
): readonly IndicatorScore[] => {
  const measured = scheme.indicators.map((indicator) => measure(indicator, scheme, counts, where))
  const empty = measured.flatMap(({ rate, indicator }) => (rate === undefined ? indicator : []))
  const factor = spreadFactor(empty, scheme.fullMark)
  return measured.map(({ indicator: own, numerator, denominator, rate }) => {
    const empty = rate === undefined ? own.whenEmpty : undefined
    const spread = empty === 'redistribute' && factor !== undefined
    const indicator = stretched(own, spread ? zero : (factor ?? one))
    const { weight, transform, direction } = indicator
    const earned = (): Ratio | undefined => {
      if (rate !== undefined) return pointsFor(indicator, achieved(direction, rate))
      return empty === 'full' || spread ? weight : undefined
    }
    const points = earned()
    return {
      id: indicator.id,
      title: indicator.title,
      numerator,
      denominator,
      rate,
      roundedTo: scheme.rateRounding?.places,
      direction,
      transform,
      weight,
      points,
      lost: points && weight.minus(points),
      empty,
    }
  })
}
