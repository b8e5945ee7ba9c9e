import { shareInterval } from '../../exact/counts-behind.js'
import { type Bound, Interval } from '../../exact/interval.js'
import { perWhole } from '../../exact/printed-figure.js'
import { Ratio } from '../../exact/ratio.js'
import type { IndexClaim } from '../../model/claim.js'
import { scoreAdjustments } from '../../score/adjustment-score.js'
import {
  type CompiledIndicator,
  type CompiledScheme,
  type Counts,
  combinationValue,
  states,
} from '../../score/compile-scheme.js'
import { achieved, pointsFor, weightedRate } from '../../score/indicator-score.js'
import { scoreCounts } from '../../score/score.js'
import type { AuditContext } from '../audit-context.js'
import { type IndicatorName, isMissing, type MissingFacts } from '../facts/missing-facts.js'
import type { Judgement } from '../finding.js'
import { rateFigureOf } from '../operand.js'
import { publishedFigure } from '../published-figure.js'
import { type Computed, compare, unreadable, unverifiable } from './compare.js'

const whole = Interval.closed(new Ratio(0n), new Ratio(1n))
const one = new Ratio(1n)

type PrintedRate = NonNullable<IndexClaim['rates']>[string]

/** An index claim whose rates are printed, or known exactly where a wrong one is put right. */
export interface IndexSource {
  readonly tally?: IndexClaim['tally']
  readonly rates?: Readonly<Record<string, PrintedRate | Ratio>> | null | undefined
}

const exactly = (face: Ratio): Computed => ({ face, interval: Interval.exactly(face) })

/** A rate known exactly, as it is weighted; none outside [0, 1]. */
const exactRate = (rate: Ratio, scheme: CompiledScheme): Computed | undefined =>
  whole.contains(rate) ? exactly(weightedRate(rate, scheme)) : undefined

/** A printed rate at face and as the interval of shares it stands for, within [0, 1]. */
const printedRate = (rate: PrintedRate, { mode, scheme }: AuditContext): Computed | undefined => {
  const complement = typeof rate === 'object'
  const figure = rateFigureOf(complement ? rate.complement : rate)
  const printed = figure && shareInterval(figure, mode).intersect(whole)
  if (!printed) return undefined
  const face = figure.exact.dividedBy(perWhole(figure))
  // A scheme that rounds its rates weighted the very figure that is printed.
  const weighted = figure.places === scheme?.rateRounding?.places && figure.unit === 'percent'
  const interval = weighted ? Interval.exactly(face) : printed
  return complement
    ? { face: one.minus(face), interval: Interval.exactly(one).minus(interval) }
    : { face, interval }
}

/** Whether points do not change on the way inwards from this end, so that the end's points are reached even if it is open. */
const flat = ({ transform, weight }: CompiledIndicator, share: Ratio, inwards: 1 | -1): boolean => {
  if (weight.equals(0)) return true
  if (transform.kind === 'proportional') return false
  const { threshold, perPoint, floor } = transform
  if (perPoint.equals(0)) return true
  const floorShare = threshold.minus(weight.minus(floor).dividedBy(perPoint.times(100)))
  const above = share.compare(threshold)
  const below = share.compare(floorShare)
  return inwards > 0 ? above >= 0 || below < 0 : above > 0 || below <= 0
}

/** The points of one indicator for every share its rate can be. */
const pointsInterval = (indicator: CompiledIndicator, rate: Computed): Computed => {
  const higher = indicator.direction === 'higherIsBetter'
  const shares = higher ? rate.interval : Interval.exactly(one).minus(rate.interval)
  const end = (bound: Bound | undefined, inwards: 1 | -1): Bound | undefined =>
    bound && {
      at: pointsFor(indicator, bound.at),
      closed: bound.closed || flat(indicator, bound.at, inwards),
    }
  return {
    face: pointsFor(indicator, achieved(indicator.direction, rate.face)),
    interval: new Interval(end(shares.lower, 1), end(shares.upper, -1)),
  }
}

/** Whether the counts an indicator needs are stated, and which are not. */
const absentCounts = (indicator: CompiledIndicator, counts: Counts): readonly string[] =>
  [...indicator.numerator, ...indicator.denominator]
    .map(([name]) => name)
    .filter((name) => !states(counts, name))

const nameOf = ({ id, title }: IndicatorName): IndicatorName => ({ id, title })

const impossibleCounts = (indicator: IndicatorName, numerator: Ratio, denominator: Ratio): MissingFacts => ({
  code: 'impossible-counts',
  indicator: nameOf(indicator),
  numerator: `${numerator}`,
  denominator: `${denominator}`,
})

const indicatorPoints = (
  indicator: CompiledIndicator,
  counts: Counts,
  rates: NonNullable<IndexSource['rates']>,
  scheme: CompiledScheme,
  context: AuditContext,
): Computed | MissingFacts => {
  const printed = Object.hasOwn(rates, indicator.id) ? rates[indicator.id] : undefined
  if (printed !== undefined) {
    const rate = printed instanceof Ratio ? exactRate(printed, scheme) : printedRate(printed, context)
    return rate
      ? pointsInterval(indicator, rate)
      : { code: 'unreadable-indicator', indicator: nameOf(indicator) }
  }
  const above = combinationValue(indicator.numerator, counts, 'audit')
  const below = combinationValue(indicator.denominator, counts, 'audit')
  if (below.equals(0) && above.equals(0) && indicator.whenEmpty === 'full') {
    return exactly(indicator.weight)
  }
  if (below.compare(0) <= 0) return { code: 'indicator-without-rate', indicator: nameOf(indicator) }
  const exact = above.dividedBy(below)
  if (!whole.contains(exact)) return impossibleCounts(indicator, above, below)
  return pointsInterval(indicator, exactly(weightedRate(exact, scheme)))
}

/** The composite index of counts and printed rates, or what stands in the way of it. */
export const computeIndex = (claim: IndexSource, context: AuditContext): Computed | MissingFacts => {
  const { scheme } = context
  if (!scheme) return { code: 'scheme-not-stated' }
  const counts: Counts = claim.tally ?? {}
  const rates = claim.rates ?? {}
  const absent = new Set(
    scheme.indicators.flatMap((indicator) =>
      Object.hasOwn(rates, indicator.id) ? [] : absentCounts(indicator, counts),
    ),
  )
  for (const adjustment of scheme.adjustments) {
    for (const [name] of adjustment.cases) if (!states(counts, name)) absent.add(name)
  }
  if (absent.size > 0) return { code: 'counts-not-printed', counts: [...absent] }
  if (Object.keys(rates).length === 0) return fromCounts(counts, scheme)
  let sum = exactly(new Ratio(0n))
  for (const indicator of scheme.indicators) {
    const points = indicatorPoints(indicator, counts, rates, scheme, context)
    if (isMissing(points)) return points
    sum = { face: sum.face.plus(points.face), interval: sum.interval.plus(points.interval) }
  }
  const adjusted = Ratio.sum(scoreAdjustments(scheme, counts, 'audit').map(({ points }) => points))
  return within(scheme.fullMark, {
    face: sum.face.plus(adjusted),
    interval: sum.interval.plus(Interval.exactly(adjusted)),
  })
}

/** Kept at 0 and at the full mark, as a score is. */
const within = (fullMark: Ratio, { face, interval }: Computed): Computed => {
  const kept = (value: Ratio): Ratio =>
    value.compare(0) < 0 ? new Ratio(0n) : value.compare(fullMark) > 0 ? fullMark : value
  const end = (bound: Bound | undefined): Bound | undefined =>
    bound && { at: kept(bound.at), closed: bound.closed || !kept(bound.at).equals(bound.at) }
  return { face: kept(face), interval: new Interval(end(interval.lower), end(interval.upper)) }
}

const fromCounts = (counts: Counts, scheme: CompiledScheme): Computed | MissingFacts => {
  for (const indicator of scheme.indicators) {
    const [above, below] = [indicator.numerator, indicator.denominator].map((terms) =>
      combinationValue(terms, counts, 'audit'),
    ) as [Ratio, Ratio]
    if (above.compare(0) < 0 || above.compare(below) > 0) return impossibleCounts(indicator, above, below)
  }
  const { exact, unscored = '', indicators } = scoreCounts(counts, scheme, 'audit')
  if (exact) return exactly(exact)
  const empty = indicators.filter(({ points }) => points === undefined)
  return { code: 'unscored', indicators: empty.map(nameOf), reason: unscored }
}

/** An index against the scheme, at the places it was printed with. */
export const checkIndex = (claim: IndexClaim, context: AuditContext): Judgement => {
  const figure = publishedFigure(claim)
  if (!figure) return unreadable(claim.published)
  const computed = computeIndex(claim, context)
  if (isMissing(computed)) return unverifiable(computed)
  return compare(figure, computed, context.scheme?.mode ?? 'halfExpand')
}
