import * as z from 'zod'
import { bulletinSchema } from '../../model/bulletin.js'
import { coverageShape, documentShape, inputShape, passageFields } from './shared.js'

const passage = z.strictObject(passageFields)

const reason = {
  reason: z.string().describe('A code.'),
  detail: z.string().describe('The same in words.'),
}

/** What `read --json` prints. */
export const readShape = z
  .strictObject({
    ...documentShape,
    command: z.literal('read'),
    input: inputShape,
    bulletin: bulletinSchema.describe(
      'What was understood; as it is, or corrected by hand, `audit` takes it again.',
    ),
    coverage: coverageShape.optional(),
    tables: z
      .array(
        z.strictObject({
          title: z.string().optional(),
          rows: z.int(),
          columns: z.array(
            z.strictObject({
              heading: z.string(),
              name: z.string().optional().describe('What it was taken for; nothing where it was not taken.'),
              reason: z.string().optional().describe('Why it was not.'),
            }),
          ),
          skipped: z.array(z.strictObject({ label: z.string(), ...reason, source: passage })),
          unread: z.array(
            z.strictObject({ unit: z.string(), column: z.string(), ...reason, source: passage }),
          ),
          surveyedFrom: z.enum(['column', 'due', 'accepted']).optional(),
        }),
      )
      .describe('Every table.'),
  })
  .describe('What `hotline-score read --json` prints.')

const bound = z.strictObject({ index: z.string(), units: z.array(z.string()) })
const totals = z.strictObject({ from: z.int(), to: z.int() })

/** What `infer --json` prints. */
export const inferShape = z
  .strictObject({
    ...documentShape,
    command: z.literal('infer'),
    input: inputShape,
    weights: z.strictObject({
      tried: z.int().describe('How many vectors of whole weights were tried.'),
      reproduces: z.int().describe('How many published indexes the best of them give.'),
      of: z.int().describe('How many published indexes there are.'),
      count: z.int().describe('How many vectors do.'),
      vectors: z.array(
        z.strictObject({ weights: z.record(z.string(), z.string()), leftOver: z.array(z.string()) }),
      ),
      indicators: z.array(
        z.strictObject({
          indicator: z.string(),
          from: z.string(),
          to: z.string(),
          pinned: z.boolean(),
          rows: z.array(z.string()),
        }),
      ),
    }),
    grades: z.strictObject({
      rows: z.int(),
      cuts: z.array(
        z.strictObject({
          grade: z.string(),
          cut: z
            .string()
            .optional()
            .describe('The interval of the lower cut; nothing where the rows contradict each other.'),
          lowest: bound,
          nextBelow: bound.optional(),
        }),
      ),
    }),
    rounding: z.strictObject({
      figures: z.int(),
      modes: z.array(z.string()).describe('Those that give every figure, by the names of Intl.NumberFormat.'),
      ruledOut: z.array(
        z.strictObject({
          mode: z.string(),
          count: z.int().describe('How many figures rule it out.'),
          witness: z.strictObject({
            label: z.string(),
            published: z.string(),
            wouldPrint: z.string(),
            exact: z.string(),
          }),
        }),
      ),
    }),
    totals: z.array(
      z.strictObject({
        group: z.string(),
        figures: z.int(),
        printed: z.string().optional().describe('The total that the bulletin prints.'),
        totals: z.array(totals).describe('The totals that give every figure.'),
        most: z
          .strictObject({ ...totals.shape, serves: z.int() })
          .optional()
          .describe('The totals that give the most.'),
      }),
    ),
  })
  .describe('What `hotline-score infer --json` prints.')

export type ReadJson = z.infer<typeof readShape>
export type InferJson = z.infer<typeof inferShape>
