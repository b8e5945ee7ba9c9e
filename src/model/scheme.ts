import * as z from 'zod'
import { parseRatio, Ratio } from '../exact/ratio.js'
import { maximumPlaces, roundingModes } from '../exact/rounding.js'
import { InputError } from '../input-error.js'
import { adjustmentSchema } from './adjustment.js'
import { exactSchema, nameSchema } from './exact-number.js'
import { indicatorSchema } from './indicator.js'
import { listOf } from './list.js'
import { parseInput } from './parse-input.js'
import { rankingSchema } from './ranking.js'
import { sourceSchema } from './source.js'
import { coreCounts } from './tally.js'

const places = z.int().min(0).max(maximumPlaces)
const mode = z.enum(roundingModes)

const gradeSchema = z.strictObject({
  /** 等级. */
  grade: nameSchema,
  /** The lowest index that has it; bands are closed below. */
  from: exactSchema,
  /** What the cut rests on. */
  source: sourceSchema.optional(),
})

/**
 * Schema of a {@link Scheme}; it also holds the weights to the full mark and every name to its declaration.
 *
 * @example
 * import { schemeSchema } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * schemeSchema.safeParse(yueyang2021).success // => true
 */
export const schemeSchema = z
  .strictObject({
    /** The name under which bulletins refer to it. */
    id: nameSchema,
    /** 名称. */
    title: z.string().optional(),
    /** 满分: what the weights must add up to; 100 unless stated. */
    fullMark: exactSchema.optional(),
    /** The counts it uses beyond a tally's own, with what they mean. */
    counts: z.record(nameSchema, z.string()).optional(),
    /** 指标. */
    indicators: listOf(indicatorSchema, 1000),
    /** 加减分: deductions and bonuses per case. The index still ends at 0 and at the full mark. */
    adjustments: listOf(adjustmentSchema, 1000).optional(),
    /** Rates rounded, in percent, before they are weighted; not at all unless stated. */
    rateRounding: z.strictObject({ places, mode: mode.optional() }).optional(),
    /** How the index prints. */
    index: z.strictObject({
      /** Digits after the point. */
      places,
      /** `halfExpand` (四舍五入) unless stated. */
      mode: mode.optional(),
    }),
    /** 等级, highest first. */
    grades: listOf(gradeSchema, 1000).optional(),
    /** Whether the printed (rounded) index is graded or the exact one; `printed` unless stated. */
    gradeBy: z.enum(['printed', 'exact']).optional(),
    /** 排名. */
    ranking: rankingSchema.optional(),
    /** What the scheme as a whole rests on. */
    source: sourceSchema.optional(),
  })
  .superRefine((scheme, context) => {
    const refuse = (inputError: string, path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message, params: { inputError } })
    }
    if (scheme.indicators.length === 0)
      refuse('invalid-value', ['indicators'], 'a scheme needs at least one indicator')
    const sum = scheme.indicators.reduce((total, { weight }) => total.plus(parseRatio(weight)), new Ratio(0n))
    const fullMark = parseRatio(scheme.fullMark ?? 100)
    if (fullMark.compare(0) <= 0) refuse('invalid-value', ['fullMark'], 'the full mark must lie above 0')
    if (!sum.equals(fullMark)) {
      refuse(
        'weights-do-not-add-up',
        ['indicators'],
        `the weights add up to ${sum}, the full mark is ${fullMark}; weights are never rescaled`,
      )
    }
    const known = new Set<string>([...coreCounts, ...Object.keys(scheme.counts ?? {})])
    const check = (counts: readonly string[], path: (string | number)[]): void => {
      for (const count of counts) {
        if (known.has(count)) continue
        refuse(
          'unknown-count',
          [...path, count],
          `unknown count ${JSON.stringify(count)}; use one of ${[...known].join(', ')}, or declare it under counts`,
        )
      }
    }
    const seen = new Set<string>()
    scheme.indicators.forEach((indicator, i) => {
      check(Object.keys(indicator.numerator), ['indicators', i, 'numerator'])
      check(Object.keys(indicator.denominator), ['indicators', i, 'denominator'])
      if (parseRatio(indicator.weight).compare(0) < 0) {
        refuse('invalid-value', ['indicators', i, 'weight'], 'a weight cannot be negative; use an adjustment')
      }
      if (seen.has(indicator.id))
        refuse('invalid-value', ['indicators', i, 'id'], `${indicator.id} is listed twice`)
      seen.add(indicator.id)
      const { transform } = indicator
      if (transform?.kind !== 'pointsLost') return
      const floor = parseRatio(transform.floor)
      if (floor.compare(0) < 0 || floor.compare(parseRatio(indicator.weight)) > 0) {
        refuse(
          'invalid-value',
          ['indicators', i, 'transform', 'floor'],
          'the floor must lie between 0 and the weight',
        )
      }
      const threshold = parseRatio(transform.threshold)
      if (threshold.compare(0) < 0 || threshold.compare(1) > 0) {
        refuse(
          'invalid-value',
          ['indicators', i, 'transform', 'threshold'],
          'a threshold is a share in [0, 1]: 95 % is 0.95',
        )
      }
      if (parseRatio(transform.perPoint).compare(0) < 0) {
        refuse(
          'invalid-value',
          ['indicators', i, 'transform', 'perPoint'],
          'points lost per point cannot be negative',
        )
      }
    })
    scheme.adjustments?.forEach((adjustment, i) => {
      check(Object.keys(adjustment.cases), ['adjustments', i, 'cases'])
      if (seen.has(adjustment.id))
        refuse('invalid-value', ['adjustments', i, 'id'], `${adjustment.id} is listed twice`)
      seen.add(adjustment.id)
      if (adjustment.cap !== undefined && parseRatio(adjustment.cap).compare(0) < 0) {
        refuse('invalid-value', ['adjustments', i, 'cap'], 'a cap is a number of points, without a sign')
      }
    })
    scheme.grades?.forEach(({ from }, i, grades) => {
      const above = grades[i - 1]
      if (above && parseRatio(above.from).compare(parseRatio(from)) <= 0) {
        refuse(
          'unordered-grades',
          ['grades', i, 'from'],
          `the cut ${from} must lie below ${above.from}, highest first`,
        )
      }
    })
    const { minimum, tieBreakers } = scheme.ranking ?? {}
    if (minimum) check([minimum.count], ['ranking', 'minimum', 'count'])
    tieBreakers?.forEach((breaker, i) => {
      if ('count' in breaker) check([breaker.count], ['ranking', 'tieBreakers', i])
      else if (!scheme.indicators.some(({ id }) => id === breaker.indicator)) {
        refuse(
          'unknown-indicator',
          ['ranking', 'tieBreakers', i, 'indicator'],
          `no indicator ${breaker.indicator}`,
        )
      }
    })
  })
  .meta({ title: 'Scheme', description: '考核办法' })

/**
 * 考核办法 (scheme): weights, directions, rounding, grades and ranking as data, each with what it rests on.
 *
 * Code never holds a policy: whatever a city may decide otherwise is a field here.
 */
export interface Scheme extends z.infer<typeof schemeSchema> {}

const freezeAll = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const inner of Object.values(value)) freezeAll(inner)
  }
  return value
}

const checked = new WeakSet<object>()

/**
 * Checks a scheme and returns a frozen copy. A scheme that comes from here is not checked again each time it is used.
 *
 * @throws InputError `weights-do-not-add-up`, `unknown-count`, `unordered-grades`, `unknown-key`, … with the path
 * @example
 * import { defineScheme } from 'hotline-score'
 *
 * const half = { numerator: { onTime: 1 }, denominator: { due: 1 }, direction: 'higherIsBetter' } as const
 * const onTimeOnly = defineScheme({ id: 'on-time', indicators: [{ id: 'onTime', weight: 100, ...half }], index: { places: 1 } })
 * Object.isFrozen(onTimeOnly) // => true
 * defineScheme({ ...onTimeOnly, indicators: [{ id: 'onTime', weight: 99, ...half }] }) // throws InputError weights-do-not-add-up
 */
export const defineScheme = (scheme: Scheme): Scheme => parseScheme(scheme, 'defineScheme')

/** The scheme itself where it has been checked before, otherwise a checked and frozen copy. */
export const parseScheme = (scheme: Scheme, where: string): Scheme => {
  if (typeof scheme === 'object' && scheme !== null && checked.has(scheme)) return scheme
  if (typeof scheme === 'string') {
    throw new InputError(
      'invalid-type',
      `${where}: expected a scheme, got its name ${JSON.stringify(scheme)}; look it up with findScheme of hotline-score/schemes`,
    )
  }
  const result = freezeAll(parseInput(schemeSchema, scheme, where))
  checked.add(result)
  return result
}
