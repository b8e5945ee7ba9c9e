import type { Decimal } from '../exact/decimal.js'
import { parseRatio, Ratio } from '../exact/ratio.js'
import type { Scheme } from '../model/scheme.js'
import { parseTally, type Tally } from '../model/tally.js'
import { type Readable, readableAs } from '../readable.js'
import { scoreAdjustments } from './adjustment-score.js'
import { type CompiledScheme, type Counts, compileScheme } from './compile-scheme.js'
import { type Explainable, explain } from './explain.js'
import { gradeOf } from './grade.js'
import { type IndicatorScore, scoreIndicators } from './indicator-score.js'

/** 得分: a composite index with its working. */
export interface ScoreFields extends Explainable {
  /** 综合指标值: rounded once, as the scheme prints it; `undefined` when the unit is unscored. */
  readonly index: Decimal | undefined
  /** The id of the scheme. */
  readonly scheme: string
}

/** 得分 (score): a composite index with its working; as text, its {@link explain}ation. */
export interface Score extends ScoreFields, Readable {}

const readable = readableAs<ScoreFields>(explain)

const missing = (indicators: readonly IndicatorScore[], scheme: CompiledScheme): string => {
  const empty = indicators.filter(({ points }) => points === undefined)
  const names = empty.map(({ id }) => {
    const terms = scheme.indicators.find((indicator) => indicator.id === id)?.denominator ?? []
    return `${id} has no rate (${terms.map(([name]) => name).join(', ')} is 0)`
  })
  return names.join('; ')
}

/** What a scheme makes of a sum of points: kept within its limits, rounded, graded. */
export const indexOf = (
  sum: Ratio,
  scheme: CompiledScheme,
): Pick<ScoreFields, 'index' | 'printed' | 'exact' | 'grade' | 'limit'> => {
  const limit = sum.compare(0) < 0 ? 'floor' : sum.compare(scheme.fullMark) > 0 ? 'ceiling' : undefined
  const exact = limit === undefined ? sum : limit === 'floor' ? new Ratio(0n) : scheme.fullMark
  const printed = exact.toFixed(scheme.places, scheme.mode)
  const graded = scheme.gradeBy === 'exact' ? exact : parseRatio(printed)
  return {
    index: exact.toDecimal(scheme.places, scheme.mode),
    printed,
    exact,
    grade: gradeOf(graded, scheme),
    limit,
  }
}

/** The score of counts that need not be a whole tally, in a compiled scheme. */
export const scoreCounts = (counts: Counts, scheme: CompiledScheme, where: string): Score => {
  const indicators = scoreIndicators(scheme, counts, where)
  const adjustments = scoreAdjustments(scheme, counts, where)
  const shared = { indicators, adjustments, scheme: scheme.scheme.id }
  const points = indicators.flatMap((indicator) => indicator.points ?? [])
  if (points.length < indicators.length) {
    const unscored = missing(indicators, scheme)
    return readable({
      index: undefined,
      printed: undefined,
      exact: undefined,
      grade: undefined,
      ...shared,
      limit: undefined,
      unscored,
    })
  }
  const sum = Ratio.sum([...points, ...adjustments.map((adjustment) => adjustment.points)])
  const { limit, ...index } = indexOf(sum, scheme)
  return readable({ ...index, ...shared, limit, unscored: undefined })
}

/**
 * 综合指标值 (composite index) of one tally under a scheme, with its grade and its working.
 *
 * Everything is computed in exact fractions and rounded once, at the end, unless the scheme asks for rounded rates.
 *
 * @formula Σ weight × rate (or 1 − rate where a low rate is better) + Σ points per case × cases, kept within 0 and the full mark
 * @unit points of the full mark (100 unless the scheme says otherwise)
 * @source the scheme: each weight and cut there states what it rests on
 * @returns the score; where a needed rate has an empty denominator, `index`, `exact` and `grade` are `undefined` and
 * `unscored` says why
 * @throws InputError for a bad tally (`inconsistent-tally`, `invalid-value`, `invalid-type`), a count the scheme needs and
 * the tally lacks (`missing-count`), and a bad scheme (see {@link defineScheme})
 * @example
 * import { score } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const result = score({ due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 }, yueyang2021)
 * result.printed // => "95.38"
 * String(result.exact) // => "1240/13"
 * String(result.indicators[1]?.lost) // => "60/13"
 */
export const score = (tally: Tally, scheme: Scheme): Score =>
  scoreCounts(parseTally(tally, 'score'), compileScheme(scheme, 'score'), 'score')
