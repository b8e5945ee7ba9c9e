import { parseRatio, Ratio } from '../../exact/ratio.js'
import type { CompiledScheme } from '../compile-scheme.js'
import type { ScoreFields } from '../score.js'

/** 指标的差 (indicator difference): what one indicator contributes to the difference of two indexes. */
export interface IndicatorDifference {
  /** The indicator's name in the scheme. */
  readonly id: string
  /** 指标名称, where the scheme gives one. */
  readonly title: string | undefined
  /** The rate of the first score; `undefined` where its denominator is 0. */
  readonly before: Ratio | undefined
  /** The rate of the second score; `undefined` where its denominator is 0. */
  readonly after: Ratio | undefined
  /** The points of the second less those of the first; `undefined` where either has none. */
  readonly points: Ratio | undefined
}

/** 加减分的差 (adjustment difference): what one deduction or bonus contributes to the difference of two indexes. */
export interface AdjustmentDifference {
  /** The adjustment's name in the scheme. */
  readonly id: string
  /** 加减分项名称, where the scheme gives one. */
  readonly title: string | undefined
  /** The cases it counted in the first score. */
  readonly before: Ratio
  /** The cases it counted in the second score. */
  readonly after: Ratio
  /** The points of the second less those of the first. */
  readonly points: Ratio
}

/**
 * 得分的差 (score difference): the second score less the first. The points of `indicators` and `adjustments`, and
 * `limit`, add up to `exact`, exactly.
 */
export interface ScoreDifference {
  /** The difference of the exact indexes; `undefined` where either score has none. */
  readonly exact: Ratio | undefined
  /** The difference of the two indexes as they print, with its sign: `+20.00`, `-0.01`, `0.00`. */
  readonly printed: string | undefined
  /** Whether the grade changes. */
  readonly grade: boolean
  /** Every indicator, in the scheme's order. */
  readonly indicators: readonly IndicatorDifference[]
  /** Every deduction and bonus, in the scheme's order. */
  readonly adjustments: readonly AdjustmentDifference[]
  /** What keeping the index within 0 and the full mark gives or takes; 0 where neither score was kept there. */
  readonly limit: Ratio | undefined
}

const zero = new Ratio(0n)

/** What keeping the index within its limits added to the sum of its points. */
const keptBy = ({ exact, indicators, adjustments }: ScoreFields): Ratio | undefined =>
  exact?.minus(Ratio.sum([...indicators, ...adjustments].map(({ points }) => points ?? zero)))

const less = (after: Ratio | undefined, before: Ratio | undefined): Ratio | undefined =>
  before && after?.minus(before)

const printedDifference = (before: string, after: string, places: number): string => {
  const difference = parseRatio(after).minus(parseRatio(before))
  return `${difference.compare(0) > 0 ? '+' : ''}${difference.toFixed(places)}`
}

/** The second score less the first, both by one scheme. */
export const scoreDifference = (
  before: ScoreFields,
  after: ScoreFields,
  scheme: CompiledScheme,
): ScoreDifference => ({
  exact: less(after.exact, before.exact),
  printed:
    before.printed === undefined || after.printed === undefined
      ? undefined
      : printedDifference(before.printed, after.printed, scheme.places),
  grade: before.grade !== after.grade,
  indicators: after.indicators.map(({ id, title, rate, points }, i) => ({
    id,
    title,
    before: before.indicators[i]?.rate,
    after: rate,
    points: less(points, before.indicators[i]?.points),
  })),
  adjustments: after.adjustments.map(({ id, title, cases, points }, i) => {
    const first = before.adjustments[i]
    return {
      id,
      title,
      before: first?.cases ?? zero,
      after: cases,
      points: points.minus(first?.points ?? zero),
    }
  }),
  limit: less(keptBy(after), keptBy(before)),
})
