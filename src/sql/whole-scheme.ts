import { Ratio } from '../exact/ratio.js'
import type { RoundingMode } from '../exact/rounding.js'
import type { CompiledIndicator, CompiledScheme } from '../score/compile-scheme.js'
import { commonDenominator, type Primitive, primitiveOf, wholeOf } from './constants.js'

/** An indicator in whole numbers: its rate is `numerator` / (`multiple` × the denominator of its group). */
export interface WholeIndicator {
  readonly indicator: CompiledIndicator
  readonly numerator: Primitive['terms']
  /** What the numerator's combination is multiplied by. */
  readonly factor: bigint
  readonly multiple: bigint
  /** Which of the scheme's denominators it has. */
  readonly group: number
}

/** An adjustment in whole numbers: points × the common denominator = `perCase` × cases, at most `cap` either way. */
export interface WholeAdjustment {
  readonly cases: Primitive['terms']
  readonly perCase: bigint
  readonly cap: bigint | undefined
}

/** A scheme with one denominator for all that is the same in every row, and each denominator of counts once. */
export interface WholeScheme {
  readonly compiled: CompiledScheme
  readonly indicators: readonly WholeIndicator[]
  readonly groups: readonly Primitive['terms'][]
  readonly adjustments: readonly WholeAdjustment[]
  /** What every number of points is a fraction of, beside the denominators of counts. */
  readonly common: bigint
  readonly rounding: { readonly scale: bigint; readonly mode: RoundingMode } | undefined
}

const hundred = new Ratio(100n)

const withRate = (
  indicator: CompiledIndicator,
  groups: Map<string, readonly [number, Primitive['terms']]>,
): WholeIndicator => {
  const over = primitiveOf(indicator.numerator)
  const under = primitiveOf(indicator.denominator)
  const key = JSON.stringify(under.terms.map(([count, coefficient]) => [count, `${coefficient}`]))
  const [group] = groups.get(key) ?? [groups.size]
  groups.set(key, [group, under.terms])
  const factor = over.factor.dividedBy(under.factor)
  return { indicator, numerator: over.terms, factor: factor.numerator, multiple: factor.denominator, group }
}

/** The constants by which an indicator's points follow from the share achieved: each must become whole. */
const constantsOf = ({ weight, transform }: CompiledIndicator, multiple: bigint): readonly Ratio[] => {
  if (transform.kind === 'proportional') return [weight, weight.dividedBy(multiple)]
  const { threshold, perPoint, floor } = transform
  const slope = perPoint.times(hundred)
  return [weight, floor, weight.minus(slope.times(threshold)), slope.dividedBy(multiple)]
}

/** A scheme as the engine computes it. */
export const wholeScheme = (compiled: CompiledScheme): WholeScheme => {
  const groups = new Map<string, readonly [number, Primitive['terms']]>()
  const indicators = compiled.indicators.map((indicator) => withRate(indicator, groups))
  const rounding = compiled.rateRounding && {
    scale: 100n * 10n ** BigInt(compiled.rateRounding.places),
    mode: compiled.rateRounding.mode,
  }
  const adjusted = compiled.adjustments.map(({ cases, pointsPerCase, cap }) => {
    const { terms, factor } = primitiveOf(cases)
    return { cases: terms, perCase: factor.times(pointsPerCase), cap }
  })
  const common = commonDenominator([
    compiled.fullMark,
    ...indicators.flatMap(({ indicator, multiple }) =>
      constantsOf(indicator, rounding ? rounding.scale : multiple),
    ),
    ...adjusted.flatMap(({ perCase, cap }) => [perCase, cap ?? perCase]),
  ])
  return {
    compiled,
    indicators,
    groups: [...groups.values()].map(([, terms]) => terms),
    adjustments: adjusted.map(({ cases, perCase, cap }) => ({
      cases,
      perCase: wholeOf(perCase, common),
      cap: cap && wholeOf(cap, common),
    })),
    common,
    rounding,
  }
}
