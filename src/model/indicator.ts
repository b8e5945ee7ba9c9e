import * as z from 'zod'
import { combinationSchema, exactSchema, nameSchema } from './exact-number.js'
import { sourceSchema } from './source.js'

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

/** Schema of an {@link Indicator}. */
export const indicatorSchema = z.strictObject({
  /** The name by which results refer to it. */
  id: nameSchema,
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

/** 指标 (indicator): a rate with a weight. */
export interface Indicator extends z.infer<typeof indicatorSchema> {}
