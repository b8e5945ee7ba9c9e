import * as z from 'zod'
import { parseRatio, Ratio } from '../exact/ratio.js'
import { maximumPlaces, roundingModes } from '../exact/rounding.js'
import { InputError } from '../input-error.js'
import { parseInput } from './parse-input.js'
import { coreCounts } from './tally.js'

const isExact = (value: string | number): boolean => {
  try {
    parseRatio(value)
    return true
  } catch {
    return false
  }
}

/** An exact number as data: `30`, `0.9`, `"0.125"`, `"2/3"`; a number counts by its shortest decimal digits. */
const exactSchema = z
  .union([z.number(), z.string()], { error: 'expected a number, or a decimal or fraction as text' })
  .refine(isExact, { error: 'expected a decimal ("0.9") or a fraction ("2/3") of at most 40 digits' })

const name = z.string().min(1, { error: 'expected a name that is not empty' })
const places = z.int().min(0).max(maximumPlaces)
const mode = z.enum(roundingModes)

const sourceSchema = z.strictObject({
  /** `stated` in a public text, `inferred` from published figures, or `assumed`. */
  status: z.enum(['stated', 'inferred', 'assumed']),
  /** Where it is stated, what it follows from, or why it is assumed. */
  detail: z.string(),
  /** The published rows that pin it. */
  rows: z.array(z.string()).readonly().optional(),
})

const combinationSchema = z
  .record(name, exactSchema)
  .refine((counts) => Object.keys(counts).length > 0, { error: 'expected at least one count' })

const transformSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Points in proportion to the share achieved: weight × rate. */
    kind: z.literal('proportional'),
  }),
  z.strictObject({
    /** The full weight at the threshold or better, and points off for each percentage point below it. */
    kind: z.literal('pointsLost'),
    /** The share, in [0, 1], from which nothing is lost. */
    threshold: exactSchema,
    /** Points lost per percentage point below the threshold; parts of a point count in part. */
    perPoint: exactSchema,
    /** The points that are never lost. */
    floor: exactSchema,
  }),
])

const indicatorSchema = z.strictObject({
  /** The name by which results refer to it. */
  id: name,
  /** 指标名称. */
  title: z.string().optional(),
  /** 权重: its points of the full mark. */
  weight: exactSchema,
  /** What is counted: a linear combination of counts (partial credit is a coefficient). */
  numerator: combinationSchema,
  /** Out of what. */
  denominator: combinationSchema,
  /** Whether a high or a low rate earns the points. */
  direction: z.enum(['higherIsBetter', 'lowerIsBetter']),
  /** From the share achieved to points; `proportional` unless stated. */
  transform: transformSchema.optional(),
  /** What happens when the denominator is 0: no score at all (`unscored`, unless stated), the full points, or its weight spread over the others. */
  whenEmpty: z.enum(['unscored', 'full', 'redistribute']).optional(),
  /** What this indicator and its weight rest on. */
  source: sourceSchema.optional(),
})

const adjustmentSchema = z.strictObject({
  /** The name by which results refer to it. */
  id: name,
  /** 加减分项名称. */
  title: z.string().optional(),
  /** The cases it counts. */
  cases: combinationSchema,
  /** Points per case: negative for a deduction, positive for a bonus. */
  pointsPerCase: exactSchema,
  /** The most points it can take or give. */
  cap: exactSchema.optional(),
  /** What it rests on. */
  source: sourceSchema.optional(),
})

const gradeSchema = z.strictObject({
  /** 等级. */
  grade: name,
  /** The lowest index that has it; bands are closed below. */
  from: exactSchema,
  /** What the cut rests on. */
  source: sourceSchema.optional(),
})

const tieBreakerSchema = z.union([
  z.strictObject({
    /** Compares this indicator's points, more first. */
    indicator: name,
  }),
  z.strictObject({
    /** Compares this count. */
    count: name,
    /** Which comes first. */
    first: z.enum(['larger', 'smaller']),
  }),
])

/** How ties share a place. */
export const tieRules = ['competition', 'dense', 'modified', 'ordinal', 'fractional'] as const

/**
 * 并列名次 (how ties are ranked): `competition` 1224, `dense` 1223, `modified` 1334, `ordinal` 1234 (the tied in the
 * code point order of their names, so that the outcome does not hang on the order of the input), `fractional`
 * 1 2.5 2.5 4.
 */
export type TieRule = (typeof tieRules)[number]

const rankingSchema = z.strictObject({
  /** Whether the printed (rounded) index is ranked or the exact one; `printed` unless stated. */
  by: z.enum(['printed', 'exact']).optional(),
  /** How ties share a place; `competition` unless stated. */
  ties: z.enum(tieRules).optional(),
  /** What decides between equal indexes, in this order. */
  tieBreakers: z.array(tieBreakerSchema).readonly().optional(),
  /** The volume below which a unit is scored but not ranked. */
  minimum: z.strictObject({ count: name, atLeast: exactSchema }).optional(),
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
    id: name,
    /** 名称. */
    title: z.string().optional(),
    /** 满分: what the weights must add up to; 100 unless stated. */
    fullMark: exactSchema.optional(),
    /** The counts it uses beyond a tally's own, with what they mean. */
    counts: z.record(name, z.string()).optional(),
    /** 指标. */
    indicators: z.array(indicatorSchema).min(1).max(1000).readonly(),
    /** 加减分: deductions and bonuses per case. The index still ends at 0 and at the full mark. */
    adjustments: z.array(adjustmentSchema).max(1000).readonly().optional(),
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
    grades: z.array(gradeSchema).max(1000).readonly().optional(),
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
    const sum = scheme.indicators.reduce((total, { weight }) => total.plus(parseRatio(weight)), new Ratio(0n))
    const fullMark = parseRatio(scheme.fullMark ?? 100)
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
      else if (!seen.has(breaker.indicator)) {
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

/** Whether something is stated in public, inferred from published figures, or assumed. */
export interface Source extends z.infer<typeof sourceSchema> {}

/** 指标 (indicator): a rate with a weight. */
export interface Indicator extends z.infer<typeof indicatorSchema> {}

/** 加减分 (adjustment): points per case, up to a cap. */
export interface Adjustment extends z.infer<typeof adjustmentSchema> {}

const freezeAll = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
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
