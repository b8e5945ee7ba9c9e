import * as z from 'zod'
import { documentShape, exactShape, inputShape } from './shared.js'

const signed = z.string().regex(/^[+-]?\d+(?:\.\d+)?$/)
const place = z.number().optional()
const difference = exactShape.describe('The second less the first.')
const change = z.record(z.string(), z.int()).describe('By how many cases each count changes.')
const tally = z.record(z.string(), z.number())

/** A score without its working. */
const standing = z.strictObject({
  index: z.string().optional().describe('As it prints, trailing zeros included.'),
  exact: exactShape.optional(),
  grade: z.string().optional(),
  unscored: z.string().optional().describe('Why there is no index.'),
})

const scoreDifference = z.strictObject({
  exact: difference.optional(),
  index: signed.optional().describe('The difference of the indexes as they print.'),
  isOtherGrade: z.boolean(),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      before: exactShape.optional().describe('The rate before, in [0, 1].'),
      after: exactShape.optional(),
      points: difference.optional(),
    }),
  ),
  adjustments: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      before: exactShape,
      after: exactShape,
      points: difference,
    }),
  ),
  limit: difference.optional().describe('What keeping the index within 0 and the full mark gives or takes.'),
})

/** A unit before and after a change of its counts. */
export const whatIfShape = z.strictObject({
  unit: z.string(),
  change,
  before: standing,
  after: standing,
  tally: tally.describe('The changed counts.'),
  difference: scoreDifference.describe(
    'Points of indicators and adjustments and the limit add up to `exact`.',
  ),
  ranks: z
    .strictObject({
      before: place,
      after: place,
      moved: z
        .array(z.strictObject({ unit: z.string(), before: place, after: place }))
        .describe('Every unit whose rank changes.'),
    })
    .optional(),
})

const correction = z.strictObject({
  changes: change,
  cases: z.int(),
  tally,
  after: standing,
  rank: place,
})

const verdict = z.enum(['reached', 'reachable', 'unreachable', 'undecided'])

/** The smallest corrections that reach a goal. */
const breakevenFields = z.strictObject({
  unit: z.string(),
  goal: z.strictObject({ kind: z.enum(['grade', 'index', 'ahead', 'rank']), value: z.string() }),
  before: standing,
  rank: place,
  verdict,
  alone: z
    .array(
      z.strictObject({
        count: z.string(),
        direction: z.enum(['up', 'down']),
        most: z.int().describe('The most it can change.'),
        verdict,
        correction: correction.optional(),
      }),
    )
    .describe('Each count alone, the others as they are.'),
  together: correction.optional().describe('The fewest cases over all counts together.'),
  best: correction
    .optional()
    .describe('Where it cannot be reached: what there would be with every case corrected.'),
})

const neighbours = z
  .strictObject({
    rank: z.number(),
    units: z.array(
      z.strictObject({
        unit: z.string(),
        exact: exactShape.describe('The higher index less the lower.'),
        difference: scoreDifference,
      }),
    ),
    decidedBy: z.union([
      z.literal('index'),
      z.strictObject({ indicator: z.string() }),
      z.strictObject({ count: z.string() }),
    ]),
  })
  .optional()

const margin = z
  .strictObject({
    grade: z.string().optional().describe('On the other side of the cut.'),
    cut: exactShape,
    bound: exactShape.describe('The exact index at which the grade changes.'),
    isClosed: z.boolean().describe('Whether the bound belongs to the higher grade.'),
    distance: exactShape,
  })
  .optional()

/** Why a unit stands where it stands. */
export const rankShape = z.strictObject({
  unit: z.string(),
  rank: place,
  unranked: z.string().optional().describe('Why there is no rank.'),
  index: z.string().optional(),
  grade: z.string().optional(),
  of: z.int().describe('How many units have a rank.'),
  distinct: z.int().describe('How many different values they are ranked by.'),
  tied: z.array(z.string()),
  isTiedByName: z.boolean().describe('Whether places among the tied go by their names alone.'),
  above: neighbours,
  below: neighbours,
  margins: z.strictObject({ up: margin, down: margin }).optional(),
  oneCase: z.array(
    z.strictObject({
      change,
      exact: difference.optional(),
      index: z.string().optional(),
      grade: z.string().optional(),
      rank: place,
    }),
  ),
  largestMove: exactShape.optional(),
  decidedByOneCase: z.boolean(),
})

/** What `breakeven --json` prints. */
export const breakevenShape = z
  .strictObject({
    ...documentShape,
    command: z.literal('breakeven'),
    input: inputShape,
    scheme: z.string().describe('The id of the scheme.'),
    isDefaultScheme: z.boolean().describe('Whether no --scheme was given.'),
    breakeven: breakevenFields,
  })
  .describe('What `hotline-score breakeven --json` prints.')

export type StandingJson = z.infer<typeof standing>
export type DifferenceJson = z.infer<typeof scoreDifference>
export type WhatIfJson = z.infer<typeof whatIfShape>
export type CorrectionJson = z.infer<typeof correction>
export type BreakevenJson = z.infer<typeof breakevenShape>
export type NeighboursJson = NonNullable<z.infer<typeof neighbours>>
export type MarginJson = NonNullable<z.infer<typeof margin>>
export type RankJson = z.infer<typeof rankShape>
