import * as z from 'zod'
import { roundingModes } from '../../exact/rounding.js'
import { tieRules } from '../../model/ranking.js'
import { documentShape, exactShape, inputShape } from './shared.js'

const share = exactShape.describe('In [0, 1].')

const bounds = z
  .strictObject({
    best: z.number(),
    worst: z.number(),
    isBestAttained: z
      .boolean()
      .describe('Whether some weights give the best rank; else it is an outer bound.'),
    isWorstAttained: z.boolean(),
  })
  .optional()

const unit = z.strictObject({
  unit: z.string(),
  index: z.string().optional(),
  grade: z.string().optional(),
  rank: z.number().optional(),
  alone: bounds.describe('One weight moves at a time; exact.'),
  jointly: bounds.describe('All weights move at once; exact.'),
  sampled: z
    .strictObject({
      ranks: z.array(z.strictObject({ rank: z.number(), count: z.int(), share })),
      grades: z.array(z.strictObject({ grade: z.string().optional(), count: z.int(), share })),
      best: z.number().optional(),
      worst: z.number().optional(),
      middle90: z.tuple([z.number(), z.number()]).optional(),
    })
    .optional()
    .describe('What the samples gave; no bounds.'),
})

const pair = z.strictObject({
  above: z.array(z.string()),
  below: z.array(z.string()),
  gap: exactShape.describe('Points.'),
  isDominated: z
    .boolean()
    .describe('Whether the upper has at least as many points in every indicator: no weights swap them.'),
  securedBy: z
    .enum(['adjustments', 'limits', 'shares'])
    .optional()
    .describe('Why no weights swap them, where points alone are not the reason.'),
  shift: exactShape
    .optional()
    .describe('The smallest r such that weights beyond ±r of themselves can put the lower above.'),
  transfer: z
    .strictObject({ points: exactShape, from: z.string(), to: z.string() })
    .optional()
    .describe(
      'The points of weight moved from one indicator to another just beyond which the lower stands above.',
    ),
  isUndetermined: z
    .boolean()
    .describe('Whether nothing can be said: weights were redistributed, or limits in too large a table.'),
})

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('without-indicator'), indicator: z.string() }),
  z.strictObject({ kind: z.literal('rounding'), mode: z.enum(roundingModes) }),
  z.strictObject({ kind: z.literal('rate-rounding'), places: z.int().optional() }),
  z.strictObject({ kind: z.literal('ties'), ties: z.enum(tieRules) }),
  z.strictObject({ kind: z.literal('grade-by'), gradeBy: z.enum(['printed', 'exact']) }),
  z.strictObject({ kind: z.literal('grades'), shift: exactShape }),
])

const changed = z.strictObject({ from: z.string().optional(), to: z.string().optional() }).optional()

/** How sure the ranks are. */
export const sensitivityFields = z.strictObject({
  weights: share.describe('r: weights move within ±r of themselves.'),
  samples: z.int(),
  seed: z.int(),
  units: z.array(unit).describe('Best first, those without a rank last.'),
  pairs: z.array(pair).describe('Neighbours by exact index, from the top.'),
  effective: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      weight: share.optional(),
      share: exactShape.optional().describe('How much of the spread between units it makes; adds up to 1.'),
    }),
  ),
  effectiveLimit: exactShape
    .optional()
    .describe(
      'What keeping indexes within 0 and the full mark makes of the spread; adds up to 1 with the rest.',
    ),
  variants: z.array(
    z.strictObject({
      rule,
      text: z.string().describe('The rule in words.'),
      isImpossible: z.boolean(),
      changes: z.array(
        z.strictObject({
          unit: z.string(),
          index: changed,
          grade: changed,
          rank: z.strictObject({ from: z.number().optional(), to: z.number().optional() }).optional(),
        }),
      ),
    }),
  ),
})

/** What `sensitivity --json` prints. */
export const sensitivityShape = z
  .strictObject({
    ...documentShape,
    command: z.literal('sensitivity'),
    input: inputShape,
    scheme: z.string().describe('The id of the scheme.'),
    isDefaultScheme: z.boolean().describe('Whether no --scheme was given.'),
    sensitivity: sensitivityFields,
  })
  .describe('What `hotline-score sensitivity --json` prints.')

export type SensitivityJson = z.infer<typeof sensitivityShape>
export type SensitivityFieldsJson = z.infer<typeof sensitivityFields>
