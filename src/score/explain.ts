import type { Ratio } from '../exact/ratio.js'
import { InputError, shown } from '../input-error.js'
import type { AdjustmentScore } from './adjustment-score.js'
import type { IndicatorScore } from './indicator-score.js'

/** What an explanation is written from: any score, or a row of an assessment. */
export interface Explainable {
  /** The index as it prints, trailing zeros included. */
  readonly printed: string | undefined
  /** The index before rounding, in points of the full mark. */
  readonly exact: Ratio | undefined
  /** 等级; `undefined` when the scheme has no grade that low, or none at all, or the unit is unscored. */
  readonly grade: string | undefined
  /** Every indicator with rate, weight, points earned and points lost, in the scheme's order. */
  readonly indicators: readonly IndicatorScore[]
  /** Every deduction and bonus, in the scheme's order. */
  readonly adjustments: readonly AdjustmentScore[]
  /** Where adjustments carried the index below 0 or above the full mark, which of the two it was kept at. */
  readonly limit: 'floor' | 'ceiling' | undefined
  /** Why there is no index. */
  readonly unscored: string | undefined
}

const terminating = (denominator: bigint): number | undefined => {
  let [rest, twos, fives] = [denominator, 0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  return rest === 1n ? Math.max(twos, fives) : undefined
}

/** Exactly, as a decimal where there is one, otherwise as a fraction in brackets. */
export const exactly = (value: Ratio): string => {
  const places = terminating(value.denominator)
  return places === undefined || places > 20 ? `(${value})` : value.toFixed(places)
}

const rateText = ({ numerator, denominator, rate, roundedTo }: IndicatorScore): string =>
  rate !== undefined && roundedTo !== undefined
    ? `${rate.times(100).toFixed(roundedTo)}%`
    : `${exactly(numerator)}/${exactly(denominator)}`

const term = (indicator: IndicatorScore): string => {
  const { weight, transform, direction, empty, roundedTo } = indicator
  if (empty === 'redistribute') return '0'
  if (empty === 'full') return exactly(weight)
  const rate = rateText(indicator)
  const share = direction === 'higherIsBetter' ? rate : `(1−${rate})`
  if (transform.kind === 'proportional') return `${exactly(weight)}×${share}`
  const { threshold, perPoint, floor } = transform
  const percent =
    roundedTo === undefined || direction === 'lowerIsBetter' ? `100×${share}` : share.slice(0, -1)
  const off = `${exactly(weight)}−${exactly(perPoint)}×(${exactly(threshold.times(100))}−${percent})`
  return `min(${exactly(weight)}, max(${exactly(floor)}, ${off}))`
}

const adjustmentTerm = ({ cases, pointsPerCase, cap, points }: AdjustmentScore): string => {
  const product = `${exactly(cases)}×${exactly(pointsPerCase.abs())}`
  const negative = points.compare(0) < 0 || pointsPerCase.compare(0) < 0
  return ` ${negative ? '−' : '+'} ${cap === undefined ? product : `min(${exactly(cap)}, ${product})`}`
}

/**
 * 算式 (explanation): the whole working of a score in one line that can be checked by hand: the printed index and
 * grade, weight × rate for each indicator in the scheme's order with the counts as they are, adjustments, and the exact
 * value. `String(score)` gives the same, and so does a REPL.
 *
 * @param score a score, or a row of an assessment
 * @throws InputError `invalid-type` for anything else
 * @example
 * import { explain, score } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const counts = { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 3 }
 * explain(score(counts, yueyang2021)) // => "93.33 A = 30×3/3 + 30×3/3 + 20×(1−1/3) + 20×3/3 = 280/3"
 */
export const explain = (score: Explainable): string => {
  if (typeof score !== 'object' || score === null || !Array.isArray(score.indicators)) {
    throw new InputError('invalid-type', `explain: expected a score, got ${shown(score)}`)
  }
  const { printed, exact, grade, indicators, adjustments, limit } = score
  if (printed === undefined || exact === undefined) return `unscored: ${score.unscored}`
  const sum = indicators.map(term).join(' + ') + adjustments.map(adjustmentTerm).join('')
  const kept = limit === undefined ? sum : limit === 'floor' ? `max(0, ${sum})` : `min(${exact}, ${sum})`
  return `${printed}${grade === undefined ? '' : ` ${grade}`} = ${kept} = ${exact}`
}
