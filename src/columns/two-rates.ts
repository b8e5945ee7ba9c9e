import { isWhole } from './check-counts.js'
import type { OpenColumn } from './column.js'
import { largestProduct } from './last-step.js'
import { isColumn } from './linear-form.js'
import { larger, smaller } from './piece-points.js'
import type { Piece, ScoringPlan } from './scoring-plan.js'
import type { WholeRounding } from './whole-quotient.js'

/**
 * The shape most schemes have: points over due cases and points over surveyed ones, and nothing else. With the rounding taken into its
 * factors the index is the whole part of (over due × surveyed + over surveyed × due − less) / (twice × due × surveyed).
 */
export interface TwoRates {
  /** Of due, completed, onTime and reworked. */
  readonly overDue: readonly [number, number, number, number]
  /** Of surveyed and satisfied. */
  readonly overSurveyed: readonly [number, number]
  /** Whether either is kept between two multiples of its denominator: a transform with a threshold and a floor. */
  readonly keeps: boolean
  readonly dueLimits: Limits
  readonly surveyedLimits: Limits
  readonly twice: number
  readonly less: number
  readonly even: boolean
  /** The largest product of both denominators: up to there nothing passes 2^52. */
  readonly most: number
}

type Limits = readonly [low: number, high: number]

/** The plan in that shape; `undefined` where it has any other. */
export const twoRates = (plan: ScoringPlan, rounding: WholeRounding): TwoRates | undefined => {
  const { denominators, indicators, checks, cases, adjustments, constant, rounds, scale, top } = plan
  if (rounds || constant !== 0 || checks.length + cases.length + adjustments.length > 0) return undefined
  if (denominators.length !== 2) return undefined
  // Without checks every numerator is a part of its denominator: of due the first four counts, of surveyed the last two.
  const over = (column: number): Piece | undefined => {
    const at = denominators.findIndex((form) => isColumn(form) && form.columns[0] === column)
    const pieces = indicators.filter(({ denominator, piece }) => denominator === at && piece !== undefined)
    const [piece] = pieces.map((indicator) => indicator.piece)
    const plain = plan.sums[at]
    if (plain === undefined || (piece && (pieces.length > 1 || plain.columns.length > 0))) return undefined
    return piece ?? { points: plain, low: 0, high: top }
  }
  const [due, surveyed] = [over(0), over(4)]
  if (!due || !surveyed) return undefined
  const doubled = ({ points: { columns, factors } }: Piece, column: number): number =>
    2 * (factors[columns.indexOf(column)] ?? 0)
  const share = rounding.part * scale
  const keeps = indicators.some(({ piece }) => piece !== undefined)
  const sizes = 2 * (due.points.size + surveyed.points.size) + (keeps ? 4 * top : 0)
  return {
    overDue: [doubled(due, 0) + share, doubled(due, 1), doubled(due, 2), doubled(due, 3)],
    overSurveyed: [doubled(surveyed, 4), doubled(surveyed, 5)],
    keeps,
    dueLimits: [2 * due.low + share, 2 * due.high + share],
    surveyedLimits: [2 * surveyed.low, 2 * surveyed.high],
    twice: 2 * scale,
    less: rounding.less,
    even: rounding.even,
    most: Math.floor(largestProduct / (sizes + 2 * share + 2 * scale)),
  }
}

/** The six counts of a tally, one list each. */
type Six<List> = readonly [List, List, List, List, List, List]

/** Columns that can be read as they stand: all six of 32 bits, or all six of doubles. */
export type StandingColumns =
  | { readonly kind: 'whole'; readonly counts: Six<Int32Array> }
  | { readonly kind: 'double'; readonly counts: Six<Float64Array> }

const six = <List>(lists: readonly (List | undefined)[]): Six<List> | undefined =>
  lists.length === 6 && lists.every((list) => list !== undefined)
    ? (lists as unknown as Six<List>)
    : undefined

/** The six columns as they stand; `undefined` where they are of any other kind, or of more than one. */
export const standingColumns = (columns: readonly OpenColumn[]): StandingColumns | undefined => {
  const whole = six(columns.map((column) => column.small))
  if (whole) return { kind: 'whole', counts: whole }
  const double = six(columns.map((column) => column.doubles))
  return double && { kind: 'double', counts: double }
}

/**
 * Settles the rows from `from` up to `to`: the limits of a tally, both sums, one division. What is left over (a count that is missing,
 * or not true beside the others, an empty denominator, a product beyond exact doubles) goes to `left`; gives how many are there.
 */
export const settleTwoRates = (
  rates: TwoRates,
  columns: StandingColumns,
  from: number,
  to: number,
  index: Int32Array,
  left: Int32Array,
  already: number,
): number =>
  columns.kind === 'whole'
    ? settleWhole(rates, columns.counts, from, to, index, left, already)
    : settleDoubles(rates, columns.counts, from, to, index, left, already)

// One loop for each kind of column: shared by both it would be compiled for neither.

const settleWhole = (
  rates: TwoRates,
  [due, completed, onTime, reworked, surveyed, satisfied]: Six<Int32Array>,
  from: number,
  to: number,
  index: Int32Array,
  left: Int32Array,
  already: number,
): number => {
  const { keeps, twice, less, even, most } = rates
  const [kd, kc, ko, kr] = rates.overDue
  const [kv, ks] = rates.overSurveyed
  const [lowDue, highDue] = rates.dueLimits
  const [lowSurveyed, highSurveyed] = rates.surveyedLimits
  let lefts = already
  for (let row = from; row < to; row++) {
    const d = due[row] as number
    const c = completed[row] as number
    const o = onTime[row] as number
    const r = reworked[row] as number
    const v = surveyed[row] as number
    const s = satisfied[row] as number
    const under = d * v
    if (o >= 0 && o <= c && c <= d && r >= 0 && r <= d && s >= 0 && s <= v && under > 0 && under <= most) {
      let overDue = kd * d + kc * c + ko * o + kr * r
      let overSurveyed = kv * v + ks * s
      if (keeps) {
        overDue = larger(lowDue * d, smaller(highDue * d, overDue))
        overSurveyed = larger(lowSurveyed * v, smaller(highSurveyed * v, overSurveyed))
      }
      const over = overDue * v + overSurveyed * d - less
      let whole = (over / (twice * under)) | 0
      if (even && (whole & 1) === 1 && over === whole * twice * under) whole--
      index[row] = whole
    } else left[lefts++] = row
  }
  return lefts
}

const settleDoubles = (
  rates: TwoRates,
  [due, completed, onTime, reworked, surveyed, satisfied]: Six<Float64Array>,
  from: number,
  to: number,
  index: Int32Array,
  left: Int32Array,
  already: number,
): number => {
  const { keeps, twice, less, even, most } = rates
  const [kd, kc, ko, kr] = rates.overDue
  const [kv, ks] = rates.overSurveyed
  const [lowDue, highDue] = rates.dueLimits
  const [lowSurveyed, highSurveyed] = rates.surveyedLimits
  let lefts = already
  for (let row = from; row < to; row++) {
    const d = due[row] as number
    const c = completed[row] as number
    const o = onTime[row] as number
    const r = reworked[row] as number
    const v = surveyed[row] as number
    const s = satisfied[row] as number
    const under = d * v
    if (
      o >= 0 &&
      o <= c &&
      c <= d &&
      r >= 0 &&
      r <= d &&
      s >= 0 &&
      s <= v &&
      under > 0 &&
      under <= most &&
      isWhole(d) &&
      isWhole(c) &&
      isWhole(o) &&
      isWhole(r) &&
      isWhole(v) &&
      isWhole(s)
    ) {
      let overDue = kd * d + kc * c + ko * o + kr * r
      let overSurveyed = kv * v + ks * s
      if (keeps) {
        overDue = larger(lowDue * d, smaller(highDue * d, overDue))
        overSurveyed = larger(lowSurveyed * v, smaller(highSurveyed * v, overSurveyed))
      }
      const over = overDue * v + overSurveyed * d - less
      let whole = (over / (twice * under)) | 0
      if (even && (whole & 1) === 1 && over === whole * twice * under) whole--
      index[row] = whole
    } else left[lefts++] = row
  }
  return lefts
}
