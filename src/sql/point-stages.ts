import { Ratio } from '../exact/ratio.js'
import { ceilingOf, wholeOf } from './constants.js'
import type { Rates } from './rate-stages.js'
import type { Stages } from './stages.js'
import type { Arithmetic, Whole } from './whole.js'
import type { WholeIndicator, WholeScheme } from './whole-scheme.js'

/** An exact fraction; the denominator is above 0. */
export interface Fraction {
  readonly numerator: Whole
  readonly denominator: Whole
  /** What the fraction is sure not to exceed. */
  readonly most: bigint
}

/** What an index is made of, as fractions of columns. */
export interface Points {
  readonly index: Fraction
  /** The points of an indicator; all rows' alike multiplied by one constant, so that they compare. */
  readonly indicator: (at: number) => Fraction
}

const hundred = new Ratio(100n)

/** Points × the common denominator × the indicator's own denominator of counts. */
const pointsOf = (
  arithmetic: Arithmetic,
  { indicator }: WholeIndicator,
  { common, rounding }: WholeScheme,
  share: Whole,
  multiple: bigint,
  own: Whole,
): Whole => {
  const { weight, transform } = indicator
  const denominator = rounding ? arithmetic.constant(1n) : own
  const full = arithmetic.scaled(wholeOf(weight, common), denominator)
  if (transform.kind === 'proportional') {
    const points = arithmetic.scaled(wholeOf(weight.dividedBy(multiple), common), share)
    return arithmetic.within(points, 0n, full.most)
  }
  const slope = transform.perPoint.times(hundred)
  const base = weight.minus(slope.times(transform.threshold))
  const left = arithmetic.plus(
    arithmetic.scaled(wholeOf(base, common), denominator),
    arithmetic.scaled(wholeOf(slope.dividedBy(multiple), common), share),
  )
  const floor = arithmetic.scaled(wholeOf(transform.floor, common), denominator)
  const { threshold } = transform
  const reached = arithmetic.scaled(threshold.denominator, share)
  const needed = arithmetic.scaled(threshold.numerator * multiple, denominator)
  const points = arithmetic.choose(
    [
      [`${reached.sql} >= ${needed.sql}`, full],
      [`${left.sql} < ${floor.sql}`, floor],
    ],
    left,
  )
  return arithmetic.within(points, 0n, full.most)
}

const withEmpty = (
  arithmetic: Arithmetic,
  { indicator }: WholeIndicator,
  common: bigint,
  empty: string,
  points: Whole,
): Whole => {
  if (indicator.whenEmpty === 'unscored') return points
  const value = indicator.whenEmpty === 'full' ? wholeOf(indicator.weight, common) : 0n
  return arithmetic.choose([[empty, arithmetic.constant(value)]], points)
}

/** The points of all adjustments × the common denominator. */
const adjustmentsOf = (arithmetic: Arithmetic, scheme: WholeScheme, cases: readonly Whole[]): Whole =>
  arithmetic.plus(
    ...scheme.adjustments.map(({ perCase, cap }, i) => {
      const points = arithmetic.scaled(perCase, cases[i] as Whole)
      if (cap === undefined) return points
      const most = arithmetic.constant(perCase < 0n ? -cap : cap)
      const beyond = `${points.sql} ${perCase < 0n ? '<' : '>'} ${most.sql}`
      const capped = arithmetic.choose([[beyond, most]], points)
      return perCase < 0n ? arithmetic.within(capped, -cap, 0n) : arithmetic.within(capped, 0n, cap)
    }),
  )

/** Adds the points of every indicator, and their sum as one fraction with one denominator a row. */
export const addPoints = (
  stages: Stages,
  arithmetic: Arithmetic,
  scheme: WholeScheme,
  rates: Rates,
): Points => {
  const { indicators, common, rounding } = scheme
  const { kept } = rates
  const points = indicators.map((whole, i) => {
    const own = rates.denominators[whole.group] as Whole
    const earned = pointsOf(
      arithmetic,
      whole,
      scheme,
      rates.shares[i] as Whole,
      rates.multiples[i] as bigint,
      own,
    )
    return withEmpty(arithmetic, whole, common, rates.empty[i] as string, earned)
  })
  const adjusted = scheme.adjustments.length > 0
  const extra = adjusted ? adjustmentsOf(arithmetic, scheme, rates.cases) : undefined
  stages.add('pointed', [
    ...points.map(({ sql }, i) => [`p${i}`, sql] as const),
    ...(extra ? [['b', extra.sql] as const] : []),
  ])
  const column = (i: number): Whole => arithmetic.column(`p${i}`, points[i] as Whole)
  const denominators = rounding ? [] : rates.denominators
  const sums = (rounding ? [undefined] : denominators).map((_, group) =>
    arithmetic.plus(
      ...indicators.flatMap((whole, i) => (rounding || whole.group === group ? [column(i)] : [])),
    ),
  )
  // The sum of fractions, one at a time: each brings its denominator to all before it.
  let numerator = sums[0] ?? arithmetic.constant(0n)
  let denominator = denominators[0] ?? arithmetic.constant(1n)
  for (let group = 1; group < denominators.length; group++) {
    const next = denominators[group] as Whole
    numerator = arithmetic.plus(
      arithmetic.times(numerator, next),
      arithmetic.times(sums[group] as Whole, denominator),
    )
    denominator = arithmetic.times(denominator, next)
  }
  if (kept) {
    numerator = arithmetic.scaled(kept.fullMark, numerator)
    denominator = arithmetic.times(denominator, kept.left)
  }
  const full = wholeOf(scheme.compiled.fullMark, common)
  numerator = arithmetic.within(numerator, 0n, full * denominator.most)
  if (extra) {
    numerator = arithmetic.plus(numerator, arithmetic.times(arithmetic.column('b', extra), denominator))
  }
  const limit = arithmetic.scaled(full, denominator)
  stages.add('summed', [
    ['n', numerator.sql],
    ['f', arithmetic.scaled(common, denominator).sql],
    ...(extra ? [['l', limit.sql] as const] : []),
  ])
  const whole = arithmetic.column('f', { least: 1n, most: common * denominator.most })
  let sum = arithmetic.column('n', numerator)
  if (extra) {
    // Adjustments or not, an index ends at 0 and at the full mark.
    const zero = arithmetic.constant(0n)
    const kept = arithmetic.choose(
      [
        [`n < ${zero.sql}`, zero],
        ['n > l', arithmetic.column('l', limit)],
      ],
      sum,
    )
    stages.add('limited', [['m', kept.sql]])
    sum = arithmetic.column('m', { least: 0n, most: limit.most })
  }
  return {
    index: { numerator: sum, denominator: whole, most: ceilingOf(scheme.compiled.fullMark) },
    indicator: (at) => {
      const own = rounding ? arithmetic.constant(1n) : (denominators[indicators[at]?.group ?? 0] as Whole)
      return {
        numerator: column(at),
        denominator: kept ? arithmetic.times(own, kept.left) : own,
        most: wholeOf(scheme.compiled.fullMark, common),
      }
    },
  }
}
